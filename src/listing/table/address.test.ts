import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedTable, readTableState, withoutTable, writeTableState } from './address.ts';
import { shapeOf } from './shape.ts';
import { WHOLE_TABLE, type TableState } from './state.ts';
import { tableWith } from './table.test-tables.ts';

const SHAPE = shapeOf(
  tableWith(
    { id: 'a', title: 'A', category: 'visit', partners: 'busan; lyon' },
    { id: 'b', title: 'B', category: 'talks', partners: 'Nơi: A, B & C=D' },
  ),
);
const read = (query: string) => readTableState(query, SHAPE);
const problemsOf = (query: string) => read(query).problems;

describe('the address of a table', () => {
  it('says all that was chosen, to be read by people too', () => {
    const query =
      '?table=events&q=%C4%90o%C3%A0n&where=category:visit&where=date:2010..2020&where=outcomes:..3&sort=-date&columns=date,title&page=2';
    const { state, problems } = read(query);
    expect(problems).toEqual([]);
    expect(state.text).toBe('Đoàn');
    expect(state.chosen.get('category')).toEqual(new Set(['visit']));
    expect(state.ranges.get('date')).toEqual({ from: 2010, to: 2020 });
    expect(state.ranges.get('outcomes')).toEqual({ from: null, to: 3 });
    expect(state).toMatchObject({
      sorting: { column: 'date', descending: true },
      columns: ['date', 'title'],
      page: 2,
    });
    expect(writeTableState('events', state, '')).toBe(query);
  });

  it('has nothing but the table where nothing was chosen, and what is of others', () => {
    expect(writeTableState('events', WHOLE_TABLE, '?x=1&q=old&page=3')).toBe('?x=1&table=events');
    expect(withoutTable('?x=1&table=events&where=date:1..2')).toBe('?x=1');
    expect(withoutTable('?table=events')).toBe('');
    expect(read('?table=events&utm_source=mail')).toEqual({ state: WHOLE_TABLE, problems: [] });
  });

  it('gives any state back as it was written', () => {
    const end = fc.option(fc.integer({ min: -5000, max: 5000 }));
    const ends = fc.tuple(end, end).map(([a, b]) => {
      const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { from, to };
    });
    const range = ends.filter(({ from, to }) => from !== null || to !== null);
    const columns = [...SHAPE.columns];
    const states: fc.Arbitrary<TableState> = fc.record({
      text: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim()),
      chosen: fc
        .constantFrom(...[...(SHAPE.facets.get('partners') ?? [])])
        .map((value) => new Map([['partners', new Set([value])]])),
      ranges: fc
        .dictionary(fc.constantFrom(...SHAPE.ranges.keys()), range)
        .map((made) => new Map(Object.entries(made))),
      sorting: fc.option(
        fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
      ),
      columns: fc.option(
        fc
          .subarray(columns, { minLength: 1 })
          .map((own) => columns.filter((name) => own.includes(name))),
      ),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        const back = read(writeTableState('events', state, '?lang=vi'));
        expect(back).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe('what an address says and the table does not know', () => {
  it.each([
    ['where=nothing:x', 'column', 'where=nothing:x'],
    ['where=title:x', 'column', 'where=title:x'],
    ['where=visit', 'column', 'where=visit'],
    ['where=', 'column', 'where='],
    ['where=category:war', 'value', 'where=category:war'],
    ['where=date:2020..2010', 'range', 'where=date:2020..2010'],
    ['where=date:..', 'range', 'where=date:..'],
    ['where=date:20x0', 'range', 'where=date:20x0'],
    ['where=date:2010.5', 'range', 'where=date:2010.5'],
    ['where=outcomes:1e9', 'range', 'where=outcomes:1e9'],
    ['where=outcomes:', 'range', 'where=outcomes:'],
    ['sort=nothing', 'column', 'sort=nothing'],
    ['sort=--date', 'column', 'sort=--date'],
    ['columns=,', 'column', 'columns='],
    ['columns=x', 'column', 'columns=x'],
    ['page=0', 'page', 'page=0'],
    ['page=two', 'page', 'page=two'],
  ])('is told and changes nothing else: %s', (written, kind, part) => {
    const { state, problems } = read(`?q=a&where=partners:busan&${written}`);
    expect(problems[0]).toEqual({ kind, part });
    expect(state).toEqual({
      ...WHOLE_TABLE,
      text: 'a',
      chosen: new Map([['partners', new Set(['busan'])]]),
    });
  });

  it('is a second condition on a column that no row can meet with the first, which holds', () => {
    const { state, problems } = read('?where=date:2010&where=date:2020');
    expect(problems).toEqual([{ kind: 'twice', part: 'where=date:2020' }]);
    expect(state.ranges.get('date')).toEqual({ from: 2010, to: 2010 });
  });

  it('is a second value of a column, whose control shows one', () => {
    const { state, problems } = read('?where=category:visit&where=category:talks');
    expect(problems).toEqual([{ kind: 'twice', part: 'where=category:talks' }]);
    expect(state.chosen.get('category')).toEqual(new Set(['visit']));
  });

  it('is no range beside another on its column: both hold', () => {
    const { state, problems } = read(
      '?where=date:2010..2020&where=date:2015..&where=outcomes:..9&where=outcomes:2..&where=date:..2030',
    );
    expect(problems).toEqual([]);
    expect(state.ranges.get('date')).toEqual({ from: 2015, to: 2020 });
    expect(state.ranges.get('outcomes')).toEqual({ from: 2, to: 9 });
  });

  it('is no condition that is written again as it was', () => {
    expect(problemsOf('?where=category:visit&where=category:visit')).toEqual([]);
    expect(problemsOf('?where=date:2010&where=date:2010')).toEqual([]);
  });

  it('keeps the columns that it knows', () => {
    const { state, problems } = read('?columns=title,x,date');
    expect(state.columns).toEqual(['date', 'title']);
    expect(problems).toHaveLength(1);
  });

  it('is told in short, however long it is', () => {
    expect(problemsOf(`?sort=${'x'.repeat(5000)}`)[0]?.part.length).toBeLessThan(90);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        read(`?where=${query}&${query}`);
      }),
    );
  });
});

describe('the table an address asks for', () => {
  it.each([
    ['', null, 0],
    ['?q=x', null, 0],
    ['?table=events', 'events', 0],
    ['?table=EVENTS', null, 1],
    ['?table=', null, 1],
  ])('in %j is %j', (query, name, told) => {
    const asked = askedTable(query, ['events', 'partners']);
    expect(asked.name).toBe(name);
    expect(asked.problems).toHaveLength(told);
  });
});
