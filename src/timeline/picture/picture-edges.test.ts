import { describe, expect, it } from 'vitest';
import { tickFormatter } from '../axis/tick-format.ts';
import {
  chronicleOf,
  itemWith,
  measure,
  PILLARS,
  TICK_WORDS,
  viewWith,
  WIDE,
} from '../fixtures.ts';
import { DAY, type TimelineItem } from '../items/item.ts';
import { layout, type Chronicle } from './layout.ts';
import { pictureOf } from './picture.ts';
import type { Shape } from './shape.ts';

/** A window of as many pixels as days, from the first of 2020 on. */
const FROM = Date.UTC(2020, 0, 1);
const SHEET = { ...WIDE, width: 1116 };
const LENGTH = 1000;
const VIEW = viewWith({ from: FROM, to: FROM + LENGTH * DAY });
const WORDS = { write: tickFormatter(TICK_WORDS), today: '' };

/** An event over so many pixels from that place in the window on. */
function itemAt(place: number, title: string, length = 1): TimelineItem {
  const start = FROM + place * DAY;
  return itemWith({ id: title, title, start, end: start + length * DAY });
}

function pictureOfAll(items: readonly TimelineItem[], own: Partial<Chronicle> = {}) {
  const chronicle = { ...chronicleOf(items), ...own };
  const drawn = layout(chronicle, VIEW, SHEET, measure);
  expect(drawn.frame).toMatchObject({ start: 116, length: LENGTH });
  return pictureOf(chronicle, drawn, SHEET.width, SHEET.height, WORDS, measure).shapes;
}

/** Names of lanes begin here, behind their signs. */
const NAMES = 22;
const textsOf = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'text');
const namesOf = (...items: TimelineItem[]) =>
  textsOf(pictureOfAll(items)).filter(({ size }) => size === 12.5);
const signsOf = (...items: TimelineItem[]) =>
  pictureOfAll(items).filter((shape) => shape.kind === 'sign' && shape.x > NAMES);

describe('a name at the end of a picture', () => {
  it('is whole where it ends two pixels before the edge', () => {
    const place = LENGTH - 2 - 210 - 11;
    expect(namesOf(itemAt(place, 'x'.repeat(30)))).toMatchObject([{ text: 'x'.repeat(30) }]);
  });

  /** Too long for any line, before its mark too. */
  const ENDLESS = Array.from({ length: 40 }, () => 'xxxx').join(' ');

  it('stands whole before its sign where the edge would cut it', () => {
    const place = LENGTH - 100;
    const [name] = namesOf(itemAt(place, 'x'.repeat(30)));
    expect(name).toMatchObject({ text: 'x'.repeat(30), anchor: 'end' });
    expect(name?.x).toBeCloseTo(116 + place + 0.5 - 11, 1);
  });

  it('is cut by the edge between words where it is too long for that, and ends before it', () => {
    const lines = namesOf(itemAt(LENGTH - 100, ENDLESS));
    expect(lines.map(({ text }) => text)).toEqual(['xxxx xxxx', 'xxxx xxxx…']);
    const [name] = lines;
    expect((name?.x ?? 0) + measure(name?.text ?? '')).toBeLessThanOrEqual(SHEET.width - 2);
  });

  it('is left out where less than 36 pixels of it would stay', () => {
    const left = (pixels: number) => itemAt(LENGTH - 2 - 11 - pixels, ENDLESS);
    expect(namesOf(left(37))).toMatchObject([{ text: 'xxxx' }, { text: 'xxxx…' }]);
    expect(namesOf(left(35))).toEqual([]);
  });

  it('stands however short it is, where it is whole', () => {
    expect(namesOf(itemAt(LENGTH - 2 - 11 - 34, 'APEC'))).toMatchObject([{ text: 'APEC' }]);
  });
});

describe('a mark at the beginning of a picture', () => {
  it('is there as a whole or not at all, and its name with it', () => {
    const at = (place: number) => itemAt(place, 'Name');
    expect(signsOf(at(-6))).toHaveLength(1);
    expect(namesOf(at(-6))).toMatchObject([{ text: 'Name', x: 116 - 6 + 0.5 + 11 }]);
    expect(signsOf(at(-8))).toEqual([]);
    expect(namesOf(at(-8))).toEqual([]);
  });

  it('is drawn as far as its time reaches into the window, and named behind that', () => {
    const long = itemAt(-100, 'A name that is much longer than what is left', 130);
    const [band] = pictureOfAll([long]).filter((shape) => shape.kind === 'band');
    expect(band).toMatchObject({ x: 116, width: 30, whole: { to: 146 } });
    expect(band?.whole?.from).toBeCloseTo(16, 5);
    expect(namesOf(long)).toMatchObject([{ x: 146 + 4 }]);
    const gone = itemAt(-103, 'A name', 100);
    expect(namesOf(gone)).toEqual([]);
  });
});

describe('the name of a lane', () => {
  const lanesNamed = (label: string) => {
    const [pillar, ...others] = chronicleOf([]).facets.pillar;
    if (!pillar) throw new Error('there are pillars');
    const facets = { pillar: [{ ...pillar, label }, ...others], category: [], country: [] };
    const items = PILLARS.map((id) => itemWith({ id, pillars: [id] }));
    const texts = textsOf(pictureOfAll(items, { facets }));
    // Those of the other lanes are behind it.
    return texts.filter(({ x }) => x === NAMES).slice(0, 1 - PILLARS.length);
  };

  it('stands where its lane begins, on one line or on two', () => {
    const [one] = lanesNamed('Politics');
    const [first, second, ...more] = lanesNamed('Overseas Vietnamese');
    expect([first?.text, second?.text, more]).toEqual(['Overseas', 'Vietnamese', []]);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(16);
    expect(first?.y).toBe(one?.y);
  });

  it('is cut at the end of its second line, clear of the axis', () => {
    const [, second, ...more] = lanesNamed('Cooperation with international organisations');
    expect([second?.text, more]).toEqual(['with inter…', []]);
    expect(NAMES + 1.06 * measure(second?.text ?? '')).toBeLessThanOrEqual(116 - 4);
  });
});
