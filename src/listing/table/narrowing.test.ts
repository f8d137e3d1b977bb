import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosing } from '../state.ts';
import { countValues, rowsFound } from './narrowing.ts';
import { ranging, WHOLE_TABLE, type TableState } from './state.ts';
import { tableWith } from './table.test-tables.ts';

const compare = new Intl.Collator('vi', { numeric: true }).compare;
const dated = (id: string, date: string, earliest: string, latest: string, own = {}) => ({
  id,
  date,
  date_earliest: earliest,
  date_latest: latest,
  ...own,
});
const TABLE = tableWith(
  dated('b', '2017-04-26', '2017-04-26', '2017-04-26', { title: 'Đông', outcomes: '10' }),
  dated('decade', '201X', '2010-01-01', '2019-12-31', { title: 'Dubai', outcomes: '9' }),
  dated('unknown', '', '', '', { title: 'An', category: 'visit' }),
  dated('open', '2015/..', '2015-01-01', '', { title: 'Ân', category: 'talks' }),
  dated('lost', '2015/', '2015-01-01', '', { title: 'Ê', category: 'visit', outcomes: '-2' }),
  dated('old', '-000043', '-000043-01-01', '-000043-12-31', { title: '' }),
);
const idsOf = (state: TableState) => rowsFound(TABLE, state, compare).map((row) => row.cell('id'));
const sortedBy = (column: string, descending = false) =>
  idsOf({ ...WHOLE_TABLE, sorting: { column, descending } });
const within = (column: string, from: number | null, to: number | null) =>
  idsOf(ranging(WHOLE_TABLE, column, { from, to }));

describe('the order of a table', () => {
  it('is that of the file as long as nothing else is asked for', () => {
    expect(idsOf(WHOLE_TABLE)).toEqual(['b', 'decade', 'unknown', 'open', 'lost', 'old']);
  });

  it('puts dates by the first day they may mean, unknown ones last either way', () => {
    expect(sortedBy('date')).toEqual(['old', 'decade', 'open', 'lost', 'b', 'unknown']);
    expect(sortedBy('date', true)).toEqual(['b', 'open', 'lost', 'decade', 'old', 'unknown']);
    expect(sortedBy('date_earliest')).toEqual(sortedBy('date'));
  });

  it('puts numbers by size and words as Vietnamese does, empty ones last', () => {
    expect(sortedBy('outcomes').slice(0, 3)).toEqual(['lost', 'decade', 'b']);
    expect(sortedBy('title')).toEqual(['unknown', 'open', 'decade', 'b', 'lost', 'old']);
  });

  it('puts values by their names, not by their codes', () => {
    // "Hội đàm" is talks, "Thăm" visit.
    expect(sortedBy('category').slice(0, 3)).toEqual(['open', 'unknown', 'lost']);
  });
});

describe('the rows of a range', () => {
  it('are those that may lie in it: no date is taken for more exact than it is', () => {
    expect(within('date', 2018, 2018)).toEqual(['decade', 'open']);
    expect(within('date', 2017, 2017)).toEqual(['b', 'decade', 'open']);
  });

  it('are none without a date, and an end that is not known is not an open one', () => {
    expect(within('date', 2016, null)).toEqual(['b', 'decade', 'open']);
    expect(within('date', 2015, 2015)).toEqual(['decade', 'open', 'lost']);
    expect(within('date', null, 0)).toEqual(['old']);
  });

  it('count both ends in, for numbers too', () => {
    expect(within('outcomes', 9, 10)).toEqual(['b', 'decade']);
    expect(within('outcomes', null, 9)).toEqual(['decade', 'lost']);
    expect(within('date_earliest', 2015, 2015)).toEqual(['open', 'lost']);
  });
});

describe('the counts of values', () => {
  it('follow the ranges and the other conditions', () => {
    const counts = (state: TableState) =>
      Object.fromEntries(countValues(TABLE, state, ['category']).get('category') ?? []);
    expect(counts(WHOLE_TABLE)).toEqual({ visit: 2, talks: 1 });
    const in2015 = ranging(WHOLE_TABLE, 'date', { from: 2015, to: 2015 });
    expect(counts(in2015)).toEqual({ visit: 1, talks: 1 });
    const visits = { ...in2015, chosen: choosing(in2015, 'category', ['visit']).chosen };
    expect(counts(visits)).toEqual({ visit: 1, talks: 1 });
    expect(idsOf(visits)).toEqual(['lost']);
  });
});

describe('whatever is asked for', () => {
  const columns = [...TABLE.columns.keys()];
  const asked = fc.record({
    column: fc.constantFrom(...columns),
    descending: fc.boolean(),
    from: fc.option(fc.integer({ min: -100, max: 2030 })),
    to: fc.option(fc.integer({ min: -100, max: 2030 })),
    text: fc.constantFrom('', 'd', 'dong', 'visit', 'zzz'),
  });

  it('sorting loses and repeats no row, and narrowing only takes away', () => {
    fc.assert(
      fc.property(asked, ({ column, descending, from, to, text }) => {
        const narrowed = { ...ranging(WHOLE_TABLE, 'date', { from, to }), text };
        const plain = idsOf(narrowed);
        const sorted = idsOf({ ...narrowed, sorting: { column, descending } });
        expect(sorted.toSorted()).toEqual(plain.toSorted());
        expect(new Set(plain).size).toBe(plain.length);
        expect(idsOf(WHOLE_TABLE)).toEqual(expect.arrayContaining(plain));
      }),
    );
  });
});
