import { describe, expect, it } from 'vitest';
import { dot, levelWith, over } from './levels.test-fixtures.ts';
import { rowsWanted } from './needs.ts';

const title = 'x'.repeat(10);
const wanted = (items: Parameters<typeof levelWith>[0], first = 0, last = 1000) =>
  rowsWanted(levelWith(items), 0, first, last);

describe('the rows a lane wants', () => {
  it('are none where the window holds nothing of it', () => {
    expect(wanted([dot('a', 2000)])).toBe(0);
    expect(wanted([])).toBe(0);
  });
  it('are one where every name has room behind its mark', () => {
    expect(wanted([dot('a', 100, { title }), dot('b', 400, { title })])).toBe(1);
  });
  it('are as many as names in the way of one another, and one for counts', () => {
    expect(wanted([dot('a', 100, { title }), dot('b', 130, { title })])).toBe(3);
  });
  it('count what only reaches into the window', () => {
    expect(wanted([over('a', -500, 100)])).toBe(1);
  });
  it('end where a lane has no room for more', () => {
    const many = Array.from({ length: 400 }, (_, at) => dot(`e${String(at)}`, 100, { title }));
    expect(wanted(many)).toBe(9);
  });
});
