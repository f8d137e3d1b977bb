import type { MeasureText } from '#timeline/arranging/labels.ts';
import { yearAt } from '#domain/dates/calendar.ts';
import { momentInWords, type TickWords } from '#timeline/axis/tick-format.ts';
import { drawnName, type TimelineItem } from '#timeline/items/item.ts';
import { nameRows, type Nameable } from '#timeline/upright/names.ts';
import type { Period } from '#timeline/axis/periods.ts';
import type { DrawnRow } from './paint-rows.ts';
import type { Box } from './scene.ts';

/** An event's element on the stage. */
export interface PlacedEvent {
  readonly item: TimelineItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The height of its row's middle, from which it keeps its distance. */
  readonly middle: number;
}

/** An event named beside its row. */
export interface NamedEvent extends PlacedEvent {
  /** Its year or day, which stands before the name. */
  readonly when: string;
  readonly lines: 1 | 2;
}

interface Naming {
  readonly items: readonly TimelineItem[];
  readonly period: Period;
  readonly box: Box;
  readonly bottom: number;
  readonly words: TickWords;
  readonly measure: MeasureText;
  /** Room between the date and the name. */
  readonly gap: number;
}

/** Height of a line of a name, for text of 16 pixels. */
const LINE = 17;

/** The events that are named in a drawing at rest. */
export function namesOf(rows: readonly DrawnRow[], naming: Naming): NamedEvent[] {
  const { items, box, period } = naming;
  const leads = rows.map(({ row }) => items[row.lead] as TimelineItem);
  const least = leastImportance(leads, period);
  const said = leads.map((item) => ({ item, when: whenOf(item, period, naming.words) }));
  const nameables = rows.map(({ row, block }, at): Nameable => {
    const { item, when } = said[at] as (typeof said)[number];
    const width = naming.measure(when) + naming.gap + naming.measure(drawnName(item)) + 4;
    return {
      middle: row.top + row.height / 2,
      right: block.right,
      half: Math.min(row.height / 2, block.pitch),
      width,
      weight: item.importance >= least ? item.importance : null,
    };
  });
  const line = LINE * box.unit;
  const { bottom } = naming;
  const style = { right: box.right, top: 2, bottom, line, gap: 6, least: 90 * box.unit };
  return nameRows(nameables, style).map((name) => {
    const { item, when } = said[name.row] as (typeof said)[number];
    return { ...name, item, when, middle: nameables[name.row]?.middle ?? 0 };
  });
}

/**
 * Among years only turning points are named, among quarters what is notable too, nearer everything. Where there
 * is nothing of that weight, what comes next stands for it.
 */
function leastImportance(leads: readonly TimelineItem[], { unit, count }: Period): number {
  const wanted = unit === 'year' ? 3 : unit === 'month' && count > 1 ? 2 : 1;
  return Math.min(wanted, Math.max(1, ...leads.map(({ importance }) => importance)));
}

/** The year of an event among years; else its day, as far as it is known. */
function whenOf({ start, end, precision }: TimelineItem, period: Period, words: TickWords): string {
  const at = start ?? end;
  if (at === null) return '';
  const isDated = period.unit !== 'year' && (precision === 'day' || precision === 'month');
  return isDated ? momentInWords(words[precision], at, words) : String(yearAt(at));
}
