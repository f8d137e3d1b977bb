import { formOf, levelsOf, tabled, type Tabled } from '../arranging/arrange.ts';
import { lineOf } from '../arranging/floor.ts';
import type { Frame, Needs, Viewport } from '../arranging/frame.ts';
import { frameOf, laneBudget, roomOfRows, roomOfTracks, trackBudget } from '../arranging/frame.ts';
import type { InRows } from '../arranging/in-rows.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Facets, Lane, Lanes } from '../arranging/lanes.ts';
import { lanesFor } from '../arranging/lanes.ts';
import type { Levels } from '../arranging/levels.ts';
import { wishingForStacks } from '../arranging/stacked-levels.ts';
import { finish } from '../arranging/work.ts';
import type { CardPlan } from '../cards/plan.ts';
import { timeScale } from '../axis/scale.ts';
import { openTracks } from '../paths/open-tracks.ts';
import { tracksFor, type BarTracks } from '../paths/path-rows.ts';
import type { Bounds, TimelineBar, TimelineItem } from '../items/item.ts';
import { filterItems, type TextRule } from '../view/filter.ts';
import type { View } from '../view/view.ts';

/** What is laid out: the same for every view of one page. */
export interface Chronicle {
  /** In time order. */
  readonly items: readonly TimelineItem[];
  /** In order of weight. */
  readonly bars: readonly TimelineBar[];
  readonly facets: Facets;
  readonly bounds: Bounds;
  /** The moment "today" begins, ms UTC. */
  readonly today: number;
  /** The moment up to which sources were read for events, ms UTC; left out where nothing is said of it. */
  readonly readUntil?: number;
  /** Name of the lane for what fits no other. */
  readonly other: string;
  /** Said before the strategies that are in force all through a window. */
  readonly throughout?: string;
  /** Said after those that are named, how many more there are: {counted}. */
  readonly further?: string;
  /** How a reader's text is understood; letters are compared where it is left out. */
  readonly reads?: TextRule;
  /** What arranges marks in rows; null as long as a page waits for it, and marks stand in stacks. */
  readonly inRows: InRows | null;
  /** Of so few events none needs a stack, however far off they are; left out, that is a page's own measure. */
  readonly few?: number;
}

/** The events that a view's filters let through, in their lanes: what depends on no window at all. */
export interface Population {
  /** Marks point into it. */
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  /** Index of an item's lane. */
  readonly laneOf: (item: TimelineItem) => number;
  readonly tracks: BarTracks;
  readonly tabled: Tabled;
  readonly viewport: Viewport;
  /** A frame in which nothing asks for room: its axis, and the style of its labels, are those of any other. */
  readonly bare: Frame;
}

/** What leaves the window free: where it is and, within a movement, how wide. */
export interface Arrangement extends Pick<Population, 'items' | 'lanes' | 'laneOf' | 'tracks'> {
  readonly frame: Frame;
  /** The marks at all magnifications. */
  readonly levels: Levels;
  /** The events of the window as cards, where they are that. */
  readonly cards?: CardPlan | null | undefined;
}

/** The events of a view; keep them while the filters and the box stay. */
export function populationOf(
  chronicle: Chronicle,
  view: View,
  viewport: Viewport,
  measure: MeasureText,
): Population {
  const { bounds, today, facets, inRows, few } = chronicle;
  const items = filterItems(chronicle.items, view, chronicle.reads);
  const lanes = lanesFor(chronicle.items, view, facets, laneBudget(viewport), chronicle.other);
  const kept = keepAsked(lanes, view, items);
  const tracks = tracksFor(chronicle);
  const places = lanes.list.map((lane) => kept.indexOf(lane));
  const laneOf = (item: TimelineItem) => places[lanes.laneOf(item)] ?? -1;
  const bare = frameOf(viewport, { lanes: kept.map(() => 0), tracks: Array(tracks.count).fill(0) });
  const { labels, length } = bare;
  const rule = { count: kept.length, laneOf };
  const table = tabled({ items, lanes: rule, bounds, length, today, labels, measure, inRows, few });
  return { items, lanes: kept, laneOf, tracks, tabled: table, viewport, bare };
}

/**
 * Lanes a filter has emptied would only take room from the others. A lane that any event goes to stays: one
 * asked for by name may have had to make room in the lane of all others.
 */
function keepAsked(lanes: Lanes, view: View, items: readonly TimelineItem[]): readonly Lane[] {
  if (view.lanes === 'none') return lanes.list;
  const asked = view.filters[view.lanes];
  if (asked.length === 0) return lanes.list;
  const used = new Set(items.map((item) => lanes.list[lanes.laneOf(item)]));
  const kept = lanes.list.filter((lane) => used.has(lane) || asked.includes(lane.id));
  return kept.length ? kept : lanes.list;
}

/**
 * The frame of a view at rest: lanes as tall as what the window holds of them asks for, and no track for
 * strategies beyond it. The view alone decides, by whatever way it was come to. `asked` are
 * the pixels each lane asks for where that is known.
 */
export function frameFor(
  chronicle: Chronicle,
  population: Population,
  view: View,
  asked?: readonly number[],
): Frame {
  return finish(framing(chronicle, population, view, asked));
}

/** The same, with pauses: what has been found out once is there when the same view's frame is asked for again. */
export function* framing(
  chronicle: Chronicle,
  population: Population,
  view: View,
  asked?: readonly number[],
): Generator<undefined, Frame> {
  const { tracks, strategies } = tracksWanted(chronicle, population, view);
  const { viewport } = population;
  if (asked) return { ...frameOf(viewport, { lanes: asked, tracks }), strategies };
  const wanted = yield* wantingLanes(chronicle, population, view, null);
  const frame = frameOf(viewport, { ...wanted, tracks });
  if (!wanted.piled) return { ...frame, strategies };
  const needed = yield* wantingLanes(chronicle, population, view, frame);
  const lanes = wanted.lanes.map((wish, lane) =>
    settledWish(wish, needed.lanes[lane] ?? wish, frame, lane),
  );
  return { ...frameOf(viewport, { ...wanted, lanes, tracks }), strategies };
}

/** A lane that got less than it wished for leaves to others what it cannot fill now. */
function settledWish(wish: number, needed: number, frame: Frame, lane: number): number {
  const got = frame.lanes[lane]?.size ?? 0;
  return got < wish && needed < got - lineOf(frame) ? needed : wish;
}

function* wantingLanes(
  { bounds }: Chronicle,
  { lanes, tabled: given, bare, viewport }: Population,
  view: View,
  within: Frame | null,
): Generator<undefined, Pick<Needs, 'lanes' | 'piled'>> {
  const scale = timeScale(view, 0, bare.length);
  const { pixelsPerMs } = scale;
  const first = -scale.at(bounds.from);
  const last = first + bare.length;
  const form = formOf(given, pixelsPerMs);
  if (form !== 'labels') {
    const wishes = yield* wishingForStacks(
      given,
      pixelsPerMs,
      form,
      bare.unit,
      [first, last],
      within,
    );
    return { lanes: wishes.map(({ size }) => size), piled: wishes.map(({ piled }) => piled) };
  }
  const level = { ...given, pixelsPerMs };
  const { inRows } = given;
  const rows = lanes.map((_, lane) => inRows?.rowsWanted(level, lane, first, last) ?? 1);
  return { lanes: rows.map((count) => roomOfRows(count, viewport)) };
}

/** The rows of strategies that the window has something to tell of; all others close. */
function tracksWanted(chronicle: Chronicle, { tracks, viewport }: Population, view: View) {
  const most = trackBudget(viewport);
  const { open, links, leftOut } = openTracks(chronicle, tracks, view, most);
  const size = roomOfTracks(1, viewport);
  return {
    tracks: Array.from({ length: tracks.count }, (_, track) => (open.has(track) ? size : 0)),
    strategies: { links, leftOut },
  };
}

/** The events of a population in the lanes of a frame. */
export function arrangeIn(
  { items, lanes, laneOf, tracks, tabled: table }: Population,
  frame: Frame,
): Arrangement {
  return { items, lanes, laneOf, tracks, frame, levels: levelsOf(table, frame) };
}

/** Everything together. */
export function arrangement(
  chronicle: Chronicle,
  view: View,
  viewport: Viewport,
  measure: MeasureText,
): Arrangement {
  const population = populationOf(chronicle, view, viewport, measure);
  return arrangeIn(population, frameFor(chronicle, population, view));
}
