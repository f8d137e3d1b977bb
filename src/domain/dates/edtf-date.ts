import edtf, { parse } from 'edtf';
import { oncePerKey } from '../../made-once.ts';
import { isoDay } from './calendar.ts';

/** How sure the source is of a date: EDTF `~` is approximate, `?` uncertain, `%` both. */
type Certainty = 'exact' | 'approximate' | 'uncertain' | 'approximate-uncertain';

/** The smallest calendar unit the source states. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One stated day, month, season, year, decade or century. */
export interface DatePoint {
  /** The EDTF text of this point. */
  readonly written: string;
  /** First millisecond it may mean, UTC. */
  readonly earliest: number;
  /** Last millisecond it may mean, UTC. */
  readonly latest: number;
  readonly precision: Precision;
  readonly certainty: Certainty;
}

/** An interval's end that is not a date: `..` is open (still going on), empty is unknown. */
export type MissingEnd = 'open' | 'unknown';

interface Extent {
  /** The EDTF text as the author wrote it. */
  readonly written: string;
  /** First millisecond the date may mean, UTC; -Infinity when the start is missing. */
  readonly earliest: number;
  /** Last millisecond the date may mean, UTC; Infinity when the end is missing. */
  readonly latest: number;
}

/** A date as a source states it, never more exact than that: EDTF (ISO 8601-2) levels 0 and 1. */
export type ChronicleDate =
  | (Extent & { readonly kind: 'point'; readonly point: DatePoint })
  | (Extent & {
      readonly kind: 'interval';
      readonly start: DatePoint | MissingEnd;
      readonly end: DatePoint | MissingEnd;
    });

/** Why a text is not a date the chronicle can keep. */
export type DateFault =
  | 'not-edtf'
  | 'no-such-day'
  | 'time-of-day'
  | 'end-before-start'
  | 'no-date-at-all'
  | 'unsupported-form';

export type ParsedDate =
  | { readonly ok: true; readonly date: ChronicleDate }
  | { readonly ok: false; readonly fault: DateFault };

const DAY_SHAPED = /^\d{4}-\d{2}-\d{2}[?~%]?$/;
const MONTH_SHAPED = /^\d{4}-\d{2}[?~%]?$/;

/**
 * Reads one EDTF text of level 0 or 1; gives the fault instead of throwing. The parser takes half a millisecond a text,
 * and a chronicle says the same dates again and again.
 */
export const parseDate = oncePerKey((written: string): ParsedDate => {
  if (/T\d{2}/.test(written)) return refuse('time-of-day');
  return written.includes('/') ? parseInterval(written) : parseSingle(written);
});

/** Reads a date that is known to be valid, such as one of our own; throws a RangeError otherwise. */
export function dateOf(written: string): ChronicleDate {
  const parsed = parseDate(written);
  if (!parsed.ok) throw new RangeError(`not a chronicle date: ${written} (${parsed.fault})`);
  return parsed.date;
}

function refuse(fault: DateFault): ParsedDate {
  return { ok: false, fault };
}

function parseSingle(written: string): ParsedDate {
  const point = parsePoint(written);
  if (typeof point === 'string') return refuse(point);
  const { earliest, latest } = point;
  return {
    ok: true,
    date: { kind: 'point', written, earliest, latest, point },
  };
}

function parseInterval(written: string): ParsedDate {
  const halves = written.split('/');
  if (halves.length !== 2) return refuse('not-edtf');
  const start = parseEnd(halves[0] ?? '');
  const end = parseEnd(halves[1] ?? '');
  if (isFault(start)) return refuse(start);
  if (isFault(end)) return refuse(end);
  if (typeof start === 'string' && typeof end === 'string') return refuse('no-date-at-all');
  const earliest = typeof start === 'string' ? -Infinity : start.earliest;
  const latest = typeof end === 'string' ? Infinity : end.latest;
  const backwards =
    typeof start !== 'string' && typeof end !== 'string' && end.latest < start.earliest;
  if (backwards) return refuse('end-before-start');
  return {
    ok: true,
    date: { kind: 'interval', written, earliest, latest, start, end },
  };
}

function parseEnd(text: string): DatePoint | MissingEnd | DateFault {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parsePoint(text);
}

function isFault(end: DatePoint | MissingEnd | DateFault): end is DateFault {
  return typeof end === 'string' && end !== 'open' && end !== 'unknown';
}

function parsePoint(written: string): DatePoint | DateFault {
  const node = parseNode(written);
  if (node === null) return looksLikeDate(written) ? 'no-such-day' : 'not-edtf';
  if (node.level > 1) return 'unsupported-form';
  const precision = precisionOf(written, node.type);
  if (precision === null) return 'unsupported-form';
  const { min, max } = edtf(written);
  // The parser takes 29 February of any year and reads it as 1 March.
  const overflows = precision === 'day' && !written.startsWith(isoDay(min));
  if (overflows) return 'no-such-day';
  return {
    written,
    earliest: min,
    latest: max,
    precision,
    certainty: certaintyOf(written),
  };
}

interface EdtfNode {
  readonly type: string;
  readonly level: number;
}

function parseNode(written: string): EdtfNode | null {
  try {
    return parse(written);
  } catch {
    // The parser has no other way to say "not EDTF"; the caller names the fault.
    return null;
  }
}

function looksLikeDate(written: string): boolean {
  return DAY_SHAPED.test(written) || MONTH_SHAPED.test(written);
}

const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-\d{2}-XX$/, 'month'],
  [/^\d{4}-2[1-4]$/, 'season'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}(-XX(-XX)?)?$/, 'year'],
  [/^\d{3}X$/, 'decade'],
  [/^\d{2}XX$/, 'century'],
];

function precisionOf(written: string, type: string): Precision | null {
  if (type !== 'Date' && type !== 'Season') return null;
  const bare = written.replace(/[?~%]$/, '');
  return PRECISIONS.find(([shape]) => shape.test(bare))?.[1] ?? null;
}

function certaintyOf(written: string): Certainty {
  if (written.endsWith('%')) return 'approximate-uncertain';
  if (written.endsWith('~')) return 'approximate';
  return written.endsWith('?') ? 'uncertain' : 'exact';
}
