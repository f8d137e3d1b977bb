import { describe, expect, it } from 'vitest';
import { recordViewPath, tableViewPath } from './data-paths.ts';

const routes = { page: () => '/du-lieu/' };

describe('the address of a table on the page about the data', () => {
  it('opens it whole, or narrowed to a value', () => {
    expect(tableViewPath(routes, 'events')).toBe('/du-lieu/?table=events#explore');
    const where = { column: 'partners', value: 'a&b' };
    expect(tableViewPath(routes, 'events', where)).toBe(
      '/du-lieu/?table=events&where=partners:a%26b#explore',
    );
  });

  it('is there for records that have rows of their own', () => {
    expect(recordViewPath(routes, { kind: 'partner', id: 'busan' })).toContain(
      'table=events&where=partners:busan',
    );
    expect(recordViewPath(routes, { kind: 'strategy', id: 'plan' })).toContain(
      'table=events&where=strategies:plan',
    );
    expect(recordViewPath(routes, { kind: 'figure', id: 'trade' })).toContain(
      'table=observations&where=figure:trade',
    );
    expect(recordViewPath(routes, { kind: 'event', id: 'talks' })).toBeNull();
  });
});
