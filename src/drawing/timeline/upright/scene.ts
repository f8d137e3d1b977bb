import { midnight } from '#domain/dates/calendar.ts';
import type { YearGoals } from '#timeline/data.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import { signOfItem } from '#timeline/picture/sign.ts';
import { periodFor, type RowPeriod } from '#timeline/upright/periods.ts';
import { rowsBetween, rowsOf, seamOf, type Row, type Rows } from '#timeline/upright/rows.ts';
import { tornScale, type TornScale } from '#timeline/upright/torn-scale.ts';
import { filterItems } from '#timeline/view/filter.ts';
import { barsInWindow } from '#timeline/view/in-window.ts';
import type { View } from '#timeline/view/view.ts';
import type { Page } from '../reading.ts';

/** The least height of a row, pixels. */
const LEAST_ROW = 6.5;
/** Above and below the axis. */
const MARGIN = 12;
/** A year beyond the tear takes so much. */
const GOAL_ROOM = 54;
/** Room for the words of today, between its line and the first tear. */
export const TODAY_ROOM = 32;
const MOST_GOALS = 2;

/** Sizes of a narrow stage, pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The reader's text size against the usual 16 pixels. */
  readonly unit: number;
  /** Where the axis is, where dots begin, and where the drawing ends. */
  readonly left: number;
  readonly dots: number;
  readonly right: number;
}

export function boxOf(width: number, height: number, unit: number, strip: boolean): Box {
  // Dates stand before the axis; large letters may take a quarter of the width.
  const left = Math.min(54 * Math.min(2, unit), width / 4);
  return { width, height, unit, left, dots: left + 8, right: width - (strip ? 32 : 6) };
}

/** What is drawn of a page's events, made once for a selection and once for each period it is looked at in. */
export class Scene {
  readonly #page: Page;
  #tear: Tear | null = null;
  #key: string | null = null;
  #items: readonly TimelineItem[] = [];
  readonly #rows = new Map<string, Rows>();
  #period: RowPeriod | null = null;
  /** Counts the selections there have been: what is drawn of one is void with the next. */
  version = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The years beyond the tear. */
  get goals(): readonly YearGoals[] {
    return this.#torn.goals;
  }

  /** The first moment that is not to scale. */
  get seam(): number {
    return this.#torn.seam;
  }

  get #torn(): Tear {
    const { to } = this.#page.chronicle.bounds;
    if (this.#tear?.to === to) return this.#tear;
    // The break was opened, or closed again.
    this.#tear = tearOf(this.#page);
    return this.#tear;
  }

  /** The events that pass the filters of a view. */
  itemsOf(view: View): readonly TimelineItem[] {
    const { items, reads } = this.#page.chronicle;
    const key = JSON.stringify([view.filters, view.importance, view.q, this.#torn.to]);
    if (key !== this.#key) {
      this.#key = key;
      this.version += 1;
      this.#items = filterItems(items, view, reads);
      this.#rows.clear();
    }
    return this.#items;
  }

  rowsOf(view: View, period: RowPeriod): Rows {
    const items = this.itemsOf(view);
    const known = this.#rows.get(period.name);
    if (known) return known;
    const { bounds, today, facets } = this.#page.chronicle;
    const order = new Map(facets.pillar.map(({ id }, place) => [id, place]));
    const pillarOf = (item: TimelineItem) => order.get(item.pillars[0] ?? '') ?? order.size;
    const made = rowsOf(items, period, { bounds, today, pillarOf });
    this.#rows.set(period.name, made);
    return made;
  }

  /** The axis of a view; gestures ask for that of views which are not shown yet. */
  scaleOf(view: View, { height, unit }: Box): TornScale {
    const { goals, seam, ends } = this.#torn;
    const years = goals.length;
    const beyond = years > 0 ? (years * GOAL_ROOM + TODAY_ROOM) * unit : 0;
    const box = { top: MARGIN, bottom: height - MARGIN, beyond, ends };
    return tornScale(view, seam, box);
  }

  /** The rows that a view shows; the period of the last view is kept as long as it will do. */
  rowsIn(view: View, scale: TornScale): { period: RowPeriod; rows: Row[]; all: Rows } {
    const period = periodFor(scale.pixelsPerMs, LEAST_ROW, this.#period);
    this.#period = period;
    const all = this.rowsOf(view, period);
    return { period, rows: rowsBetween(all, scale.window, scale), all };
  }

  signOf(item: TimelineItem | undefined) {
    return signOfItem(item, this.#page.chronicle.facets);
  }

  /** Ids of the strategies in force in some part of a window. */
  inForce(view: View): Set<string> {
    const { bars, bounds } = this.#page.chronicle;
    return new Set(barsInWindow(bars, view, bounds).map(({ id }) => id));
  }
}

/** Where the axis of a page is torn, and what stands beyond that. */
interface Tear {
  readonly to: number;
  readonly seam: number;
  readonly goals: readonly YearGoals[];
  /** True where the axis breaks off and time ends at the tear. */
  readonly ends: boolean;
}

function tearOf({ chronicle: { items, today, bounds }, data }: Page): Tear {
  const { goals: all = [], future = bounds.to } = data;
  const ends = future > bounds.to;
  const goals = weightiest(all, ends ? bounds.to : -Infinity, future);
  const seam = ends ? bounds.to : seamOf(items, today, goals[0]?.year ?? -Infinity);
  return { to: bounds.to, seam, goals, ends };
}

/** Of the years that can be looked at those with most goals, as many as there is room for, in order. */
function weightiest(goals: readonly YearGoals[], from: number, to: number): YearGoals[] {
  const within = goals.filter(({ year }) => midnight(year) >= from && midnight(year) < to);
  return within
    .toSorted((a, b) => b.count - a.count || a.year - b.year)
    .slice(0, MOST_GOALS)
    .sort((a, b) => a.year - b.year);
}
