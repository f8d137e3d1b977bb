import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, viewWith } from '../fixtures.ts';
import { DAY } from '../items/item.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { decodeView, PARAMETERS } from './url.ts';
import { encodeView } from './write-url.ts';
import { FILTER_KINDS, LANE_KINDS, type FilterKind, type View } from './view.ts';

const home = viewWith();
const decode = (address: string) => {
  const [search = '', hash = ''] = address.split('#');
  return decodeView(search, hash && `#${hash}`, home, BOUNDS);
};

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const view: fc.Arbitrary<View> = fc
  .record({
    first: fc.integer({ min: 0, max: 25_000 }),
    days: fc.integer({ min: 2, max: 900 }),
    lanes: fc.constantFrom(...LANE_KINDS),
    filters: fc.record(
      Object.fromEntries(FILTER_KINDS.map((kind) => [kind, ids])) as Record<FilterKind, typeof ids>,
    ),
    importance: fc.integer({ min: 1, max: 3 }),
    q: fc.string({ maxLength: 40, unit: 'grapheme' }),
    selected: fc.option(id, { nil: null }),
    list: fc.boolean(),
    allBars: fc.boolean(),
    compare: fc.constantFrom('', 'partner:busan,country:JP', '2015..2017,2024', '<b>,%00 &=#'),
  })
  .map(({ first, days, ...rest }) => {
    const from = BOUNDS.from + first * DAY;
    return { ...rest, from, to: from + days * DAY };
  });

describe('the address of a view', () => {
  it('gives the view again, whatever the view', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(decode(encodeView(shown, home))).toEqual(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('has the form of the contract', () => {
    const shown = viewWith({
      from: Date.UTC(2017, 0, 1),
      to: Date.UTC(2024, 0, 1),
      lanes: 'category',
      filters: { ...home.filters, pillar: ['economic', 'cultural'], partner: ['busan'] },
      q: 'đối ngoại',
      selected: '2023-04-26-quy-che',
    });
    expect(encodeView(shown, home)).toBe(
      '?from=2017-01-01&to=2024-01-01&pillar=economic,cultural&partner=busan&lanes=category' +
        '&q=%C4%91%E1%BB%91i+ngo%E1%BA%A1i#2023-04-26-quy-che',
    );
  });

  it('tells the list, and that all strategies are shown', () => {
    expect(encodeView(viewWith({ list: true, allBars: true }), home)).toBe('?as=list&bars=all');
    expect(decode('?as=list&bars=all')).toMatchObject({ list: true, allBars: true });
    expect(decode('?as=film&bars=many')).toMatchObject({ list: false, allBars: false });
  });

  it('can take back what the page itself begins with', () => {
    const listed = viewWith({ list: true });
    const address = encodeView(home, listed);
    expect(address).toBe('?as=drawing');
    expect(decodeView(address, '', listed, BOUNDS).list).toBe(false);
  });

  it('uses no parameter but those it calls its own', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const [query = ''] = encodeView(shown, home).split('#');
        const keys = [...new URLSearchParams(query).keys()];
        expect(keys.filter((key) => !PARAMETERS.includes(key))).toEqual([]);
      }),
    );
  });

  it('is empty for the page’s own view', () => {
    expect(encodeView(home, home)).toBe('');
  });

  it('leaves the parameters of others alone', () => {
    expect(encodeView({ ...home, q: 'a' }, home, '?utm=1')).toBe('?utm=1&q=a');
  });

  it('covers whole days: no event at the edge of the window falls out of the shared view', () => {
    const noon = viewWith({ from: Date.UTC(2020, 0, 1, 12), to: Date.UTC(2020, 0, 5, 12) });
    expect(encodeView(noon, home)).toBe('?from=2020-01-01&to=2020-01-06');
  });

  it.each([
    ['?from=2017-13-01', 'a month that does not exist'],
    ['?from=2017-02-30', 'a day that does not exist'],
    ['?from=2024-01-01&to=2017-01-01', 'a range upside down'],
    ['?from=2015&to=2014', 'a year and the one before'],
    ['?from=2015-06&to=2015-05', 'a month and the one before'],
    ['?from=yesterday&to=[]', 'words'],
    ['?lanes=colour', 'unknown lanes'],
    ['?importance=7', 'an importance out of range'],
    ['?pillar=%00,<script>,..', 'what can be no id'],
    ['#%E0%A4%A', 'a broken hash'],
    ['?', 'nothing'],
  ])('passes over %s (%s)', (address) => {
    expect(decode(address)).toEqual(home);
  });

  // Halves of a letter too. The library's own 'binary' letters take seconds to set up.
  const codeUnits = fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit));

  it('never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnits }), fc.string(), (search, hash) => {
        const { from, to } = decodeView(search, hash, home, BOUNDS);
        expect(from).toBeLessThan(to);
      }),
    );
  });

  it('widens a range of no length to two days and cuts ten thousand years to all there is', () => {
    const day = decode('?from=2020-01-01&to=2020-01-02');
    expect(day.to - day.from).toBe(2 * DAY);
    expect(decode('?from=0001-01-01&to=9999-01-01')).toEqual(home);
  });

  it('takes a day written twice as that day, and shows it', () => {
    const day = decode('?from=2020-01-01&to=2020-01-01');
    expect(day).toEqual(decode('?from=2020-01-01&to=2020-01-02'));
    expect(day.from).toBeLessThanOrEqual(Date.UTC(2020, 0, 1));
    expect(day.to).toBeGreaterThanOrEqual(Date.UTC(2020, 0, 2));
  });

  it('takes a filter written more than once as all its values', () => {
    expect(decode('?pillar=economic&pillar=cultural').filters.pillar).toEqual([
      'economic',
      'cultural',
    ]);
  });

  it('keeps ids that no event has, for whoever looks them up', () => {
    expect(decode('#gone-for-good').selected).toBe('gone-for-good');
  });
});

describe('isoDay', () => {
  it('is the calendar day in UTC', () => {
    expect(isoDay(Date.UTC(2023, 3, 26, 23, 59))).toBe('2023-04-26');
  });
});
