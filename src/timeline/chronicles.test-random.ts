import fc from 'fast-check';
import { midnight } from '#domain/dates/calendar.ts';
import { barWith, facetsOf, itemWith, measure, NARROW, PILLARS, WIDE } from './fixtures.ts';
import { IN_ROWS } from './arranging/in-rows.ts';
import { DAY, type Bounds, type TimelineItem } from './items/item.ts';
import { layout, type Chronicle, type Layout } from './picture/layout.ts';
import { NO_FILTERS, viewOf, type View } from './view/view.ts';

/** For tests: chronicles of any span, and the ways to look at them. */
const HOUR = DAY / 24;
const YEAR = 365.2425 * DAY;

/** From an hour to six thousand years, from any year on. */
const spans: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.integer({ min: 0, max: 3000 }),
    fc.oneof(
      fc.integer({ min: 1, max: 48 }).map((hours) => hours * HOUR),
      fc.integer({ min: 1, max: 800 }).map((days) => days * DAY),
      fc.integer({ min: 1, max: 6000 }).map((years) => Math.round(years * YEAR)),
    ),
  )
  .map(([year, length]) => ({ from: midnight(year), to: midnight(year) + length }));

/** How long the time of an event is, as a share of the span: a moment, something short, most of it. */
const lengths = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 0.01, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

const drafts = fc.record({
  // Crowded at both ends, with as many lonely ones between.
  at: fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.9, max: 1, noNaN: true }),
    fc.constantFrom(0, 0.5, 0.5, 1),
  ),
  length: lengths,
  open: fc.constantFrom('', '', '', '', 'start', 'end'),
  importance: fc.constantFrom(1, 1, 1, 2, 2, 3),
  pillar: fc.constantFrom(...PILLARS, 'unheard-of'),
  country: fc.constantFrom('KR', 'JP', 'FR', 'US'),
  title: fc.integer({ min: 1, max: 40 }),
  /** Letters of a word of the title: some titles are one word. */
  word: fc.constantFrom(4, 9, 40),
  category: fc.constantFrom('agreement', 'visit'),
});

type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

function itemOf(draft: Draft, at: number, { from, to }: Bounds): TimelineItem {
  const { open, pillar, country, category, importance } = draft;
  const start = Math.floor(from + draft.at * (to - from));
  const end = Math.min(to, start + Math.max(1, Math.floor(draft.length * (to - from))));
  return itemWith({
    id: `e${String(at)}`,
    title: titleOf(draft),
    importance,
    category,
    pillars: [pillar],
    countries: [country],
    start: open === 'start' ? null : Math.min(start, end),
    end: open === 'end' ? null : end,
  });
}

function titleOf({ title, word }: Draft): string {
  const words = Array.from({ length: Math.ceil(title / word) }, () => 'x'.repeat(word));
  return words.join(' ').slice(0, title).trim();
}

/** Some events over some span. */
export const chronicles: fc.Arbitrary<Chronicle> = fc
  .tuple(spans, fc.array(drafts, { maxLength: 400, size: 'max' }))
  .map(([bounds, all]) => ({
    items: all
      .map((draft, at) => itemOf(draft, at, bounds))
      .sort((a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity)),
    bars: [barWith({ horizons: [new Date(bounds.to).getUTCFullYear() - 1] })],
    facets: {
      pillar: facetsOf(...PILLARS),
      category: facetsOf('agreement', 'visit'),
      country: facetsOf('KR', 'JP', 'FR', 'US'),
    },
    bounds,
    today: (bounds.from + bounds.to) / 2,
    other: 'Other',
    inRows: IN_ROWS,
  }));

const viewports = fc.constantFrom(
  ...[WIDE, NARROW, { ...WIDE, height: 372, compact: true }],
  ...[
    { ...WIDE, width: 700, unit: 2 },
    { ...WIDE, width: 3000, height: 1400 },
  ],
  { ...NARROW, height: 200 },
);

/** Lanes, filters, a box to draw in, and a magnification with the place that is looked at. */
export const looks = fc.record({
  lanes: fc.constantFrom('pillar', 'category', 'country', 'none' as const),
  importance: fc.constantFrom(1, 1, 2, 3),
  pillar: fc.subarray([...PILLARS]),
  country: fc.subarray(['KR', 'JP', 'FR', 'US']),
  viewport: viewports,
  /** 0 for the whole of time, 1 for the narrowest window. */
  zoom: fc.double({ min: 0, max: 1, noNaN: true }),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
});

export type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

/** Draws a chronicle as a reader could be looking at it. */
export function drawn(chronicle: Chronicle, look: Look): Layout {
  const { bounds } = chronicle;
  const whole = bounds.to - bounds.from;
  const narrowest = Math.min(whole, 2 * DAY);
  const length = whole * (narrowest / whole) ** look.zoom;
  const from = bounds.from + look.place * (whole - length);
  const filters = { ...NO_FILTERS, pillar: look.pillar, country: look.country };
  const { lanes, importance } = look;
  const view: View = { ...viewOf({ from, to: from + length }), lanes, importance, filters };
  return layout(chronicle, view, look.viewport, measure);
}
