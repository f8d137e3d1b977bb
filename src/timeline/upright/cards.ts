import { DAY, isoDay, midnight, monthNumber, yearAt } from '#domain/dates/calendar.ts';
import { drawnExtent, lastBefore } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';

/** What stands on the rail, from above: heads of months or years, cards, and what lies empty between them. */
export type RailEntry =
  | { readonly kind: 'head'; readonly of: 'month' | 'year'; readonly at: number }
  /** Those that began before the window. */
  | { readonly kind: 'running' }
  | { readonly kind: 'gap'; readonly count: number; readonly unit: 'days' | 'months' | 'years' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'card'; readonly item: TimelineItem; readonly day: RailDay };

/** The day on the rail: of one month its number, or first and last; else with the month, or nothing where no day is known. */
export interface RailDay {
  readonly from: number | null;
  /** Null for a single day. */
  readonly to: number | null;
  readonly withMonth: boolean;
}

interface Setting {
  readonly window: Bounds;
  readonly bounds: Bounds;
  readonly today: number;
  /** Up to where sources were read; null where that is not told. */
  readonly readUntil: number | null;
}

/** So many empty days between two events become a sentence. */
const EMPTY = 7;
/** From so many days on emptiness is told in months, and in years. */
const IN_MONTHS = 62;
const IN_YEARS = 730;
/** Windows longer than this have heads of years. */
const YEARS = 3 * 366;

/** The rail of a window's events, which come in time order. */
export function railOf(shown: readonly TimelineItem[], setting: Setting): RailEntry[] {
  const { window, bounds, today } = setting;
  const of = window.to - window.from > YEARS * DAY ? 'year' : 'month';
  const entries: RailEntry[] = [];
  let head: number | 'running' | null = null;
  let reached: number | null = null;
  for (const item of shown) {
    const { from, to } = drawnExtent(item, bounds, today);
    const isRunning = from < window.from;
    const own = isRunning ? 'running' : headOf(from, of);
    if (!isRunning && reached !== null) entries.push(...between(reached, from, setting));
    if (own !== head) {
      entries.push(own === 'running' ? { kind: 'running' } : { kind: 'head', of, at: own });
      head = own;
    }
    entries.push({ kind: 'card', item, day: dayOf(item, isRunning || of === 'year') });
    // What covers a whole year leaves its days as empty as they were.
    if (!isRunning) reached = Math.max(reached ?? from, Math.min(to, from + 31 * DAY));
  }
  return entries;
}

/** The first moment of a month or a year. */
function headOf(at: number, of: 'month' | 'year'): number {
  return of === 'year' ? midnight(yearAt(at)) : midnight(0, monthNumber(at));
}

/** Nothing between two moments, in words; what was not read yet is not called empty. */
function between(end: number, start: number, { readUntil }: Setting): RailEntry[] {
  const read = readUntil === null ? start : Math.min(start, Math.max(end, readUntil));
  const days = Math.floor((read - end) / DAY + 1e-6);
  const empty: RailEntry[] = days >= EMPTY ? [{ kind: 'gap', ...lengthOf(end, read, days) }] : [];
  return read < start && start - read >= DAY ? [...empty, { kind: 'unread' }] : empty;
}

function lengthOf(from: number, to: number, days: number) {
  if (days >= IN_YEARS) return { count: Math.floor(days / 365.25), unit: 'years' } as const;
  const months = monthNumber(to) - monthNumber(from);
  if (days >= IN_MONTHS)
    return { count: Math.min(months, Math.floor(days / 30)), unit: 'months' } as const;
  return { count: days, unit: 'days' } as const;
}

function dayOf(
  { start, end, precision, startSoft, endSoft }: TimelineItem,
  withMonth: boolean,
): RailDay {
  const nothing = { from: null, to: null, withMonth };
  if (precision !== 'day' || start === null || startSoft || endSoft) return nothing;
  if (end === null) return { from: start, to: null, withMonth };
  const last = lastBefore(end);
  const single = isoDay(start) === isoDay(last);
  const sameMonth = monthNumber(start) === monthNumber(last);
  return { from: start, to: single ? null : last, withMonth: withMonth || !sameMonth };
}
