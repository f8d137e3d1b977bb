import { describe, expect, it } from 'vitest';
import { publishedLines, withPublished } from './published-list.ts';

const list = (text: string) => publishedLines([{ file: 'published.txt', text }]);

describe('publishedLines()', () => {
  it('reads a record a line, without remarks, spaces and Windows line ends', () => {
    expect(list('# remark\r\n\r\n event:fair \r\npartner:busan')).toEqual([
      { written: 'event:fair', line: 3, record: { kind: 'event', id: 'fair' } },
      { written: 'partner:busan', line: 4, record: { kind: 'partner', id: 'busan' } },
    ]);
  });

  it.each(['fair', 'events:fair', 'event:Fair', 'event:', 'event:a--b', 'constructor:fair'])(
    'a line that names no record is kept to be told of: %s',
    (written) => {
      expect(list(written)).toEqual([{ written, line: 1, record: null }]);
    },
  );

  it('there are none without a list', () => {
    expect(publishedLines([{ file: 'site.yaml', text: 'event:fair' }])).toEqual([]);
  });
});

describe('withPublished()', () => {
  const fair = { kind: 'event', id: 'fair' } as const;

  it('adds what is missing in the order of the letters, and takes nothing away', () => {
    expect(withPublished('# kept\nevent:zoo\nevent:gone\n', [fair])).toBe(
      '# kept\nevent:fair\nevent:gone\nevent:zoo\n',
    );
  });

  it('names each once, and changes nothing the second time', () => {
    const once = withPublished('event:fair\nevent:fair\n', [fair]);
    expect(once).toBe('event:fair\n');
    expect(withPublished(once, [fair])).toBe(once);
  });
});
