import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midnight } from '#domain/dates/calendar.ts';
import { barWith, chronicleOf, measure, viewWith, WIDE } from '../fixtures.ts';
import { layout } from '../picture/layout.ts';
import { barLooks } from '../picture/path-look.ts';
import { captionInWords, captionOf, hasRoomForCaption } from './caption.ts';

const WINDOW = { from: midnight(1980), to: midnight(2027) };
const at = (year: number, month = 1, day = 1) => {
  const start = midnight(year, month - 1, day);
  return { start, end: start + 1 };
};
const times = (count: number, year: number, month = 1) =>
  Array.from({ length: count }, (_, day) => at(year, month, 1 + (day % 28)));

describe('the caption of a far view', () => {
  it('names the month from which on half of the events, or more, begin', () => {
    const even = [...times(6, 1990), ...times(6, 2021, 4)];
    expect(captionOf(even, WINDOW)).toMatchObject({
      count: 12,
      late: 6,
      since: midnight(2021, 3),
    });
    const odd = [...times(6, 1990), ...times(7, 2021, 4)];
    expect(captionOf(odd, WINDOW)).toMatchObject({ count: 13, late: 7 });
  });

  it('is of no fewer than twelve events and ten years, and of none that begin with the window', () => {
    expect(captionOf(times(11, 2021), WINDOW)).toBeNull();
    const years = { from: midnight(2018), to: midnight(2027) };
    expect(captionOf(times(12, 2021), years)).toBeNull();
    expect(captionOf(times(12, 1980), WINDOW)).toBeNull();
    expect(captionOf([], WINDOW)).toBeNull();
  });

  it('counts as many late events as there are, whatever their dates', () => {
    const item = fc.record({
      start: fc.option(fc.integer({ min: midnight(1900), max: midnight(2026) })),
      end: fc.option(fc.integer({ min: midnight(2000), max: midnight(2060) })),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), (items) => {
        const facts = captionOf(items, WINDOW);
        if (!facts) return;
        expect(facts.count).toBe(items.length);
        expect(2 * facts.late).toBeGreaterThanOrEqual(facts.count);
        expect(new Date(facts.since).getUTCDate()).toBe(1);
        expect(facts.since).toBeGreaterThan(WINDOW.from);
      }),
    );
  });

  it('says which years before are sparse, with their fullest one, where ten in a row are', () => {
    const sparse = [...times(2, 1985), ...times(3, 1994), ...times(30, 2021)];
    expect(captionOf(sparse, WINDOW)?.sparse).toEqual({ year: 2021, most: 3 });
    const soon = [...times(2, 1981), ...times(9, 1989), ...times(30, 2021)];
    expect(captionOf(soon, WINDOW)?.sparse).toBeNull();
  });

  it('is written in the sentences of its language', () => {
    const words = {
      half: '{count}: half from {since}.',
      more: '{count}: {late} from {since}.',
      sparse: 'Before {year} at most {most}.',
    };
    const write = (month: number) => new Date(month).toISOString().slice(0, 7);
    const said = (facts: Parameters<typeof captionInWords>[0]) =>
      captionInWords(facts, words, write, (sentence, values) =>
        sentence.replace(/\{(\w+)\}/g, (_, place: string) => String(values[place])),
      );
    const facts = { count: 12, late: 6, since: midnight(2021, 3), sparse: null };
    expect(said(facts)).toBe('12: half from 2021-04.');
    expect(said({ ...facts, late: 7, sparse: { year: 2005, most: 5 } })).toBe(
      '12: 7 from 2021-04. Before 2005 at most 5.',
    );
  });

  it('has room beside strategies that begin late, and none where one begins early or there are few', () => {
    const bars = (count: number, from: number) =>
      Array.from({ length: count }, (_, n) =>
        barWith({ id: String(n), label: 'Plan', start: midnight(from), end: midnight(2026) }),
      );
    const hasRoom = (own: ReturnType<typeof bars>, width?: number) => {
      const chronicle = chronicleOf([], own);
      const drawn = layout(chronicle, viewWith(WINDOW), { ...WIDE, height: 700 }, measure);
      return hasRoomForCaption(drawn, barLooks(drawn, measure, chronicle), width);
    };
    expect(hasRoom(bars(8, 2015))).toBe(true);
    expect(hasRoom(bars(8, 1982))).toBe(false);
    expect(hasRoom(bars(8, 2015), 432)).toBe(true);
    expect(hasRoom(bars(8, 2015), 960)).toBe(false);
    expect(hasRoom(bars(2, 2015))).toBe(false);
    expect(hasRoom([])).toBe(false);
  });
});
