import { midnight, monthNumber, yearAt } from '#domain/dates/calendar.ts';
import { lastBefore } from '../items/extent.ts';
import type { Bounds, TimelineItem } from '../items/item.ts';
import type { Layout } from '../picture/layout.ts';
import type { BarLook } from '../picture/path-look.ts';

/** What a far view shows at a glance, in numbers. */
export interface CaptionFacts {
  readonly count: number;
  /** How many of them begin in `since` or later: half, or more. */
  readonly late: number;
  /** The first moment of the month in which the middle one of all begins. */
  readonly since: number;
  /** The years before `year` have `most` events each, or fewer; null where they stand out by nothing. */
  readonly sparse: { readonly year: number; readonly most: number } | null;
}

const YEAR = 365.25 * 86_400_000;
/** Of fewer events, or in a shorter window, a middle says nothing. */
const LEAST_EVENTS = 12;
const LEAST_TIME = 10 * YEAR;
/** Years with no more than this share of the fullest one's are sparse; of fewer in a row nothing is said. */
const SPARSE = 0.1;
const LEAST_YEARS = 10;

/** The caption of a window with these events; null where there is nothing to say. */
export function captionOf(
  items: readonly Pick<TimelineItem, 'start' | 'end'>[],
  window: Bounds,
): CaptionFacts | null {
  const count = items.length;
  if (count < LEAST_EVENTS || window.to - window.from < LEAST_TIME) return null;
  const begins = items
    .map(({ start, end }) => start ?? (end === null ? window.from : lastBefore(end)))
    .map((at) => Math.max(at, window.from))
    .sort((a, b) => a - b);
  const since = beginOfMonth(begins[Math.floor(count / 2)] ?? window.to);
  // Half of all begin with the window: that is no middle.
  if (since <= window.from) return null;
  const late = begins.filter((at) => at >= since).length;
  return { count, late, since, sparse: sparseYears(begins, window) };
}

function beginOfMonth(at: number): number {
  return midnight(0, monthNumber(at));
}

/** The years from the window's first one on in which hardly anything begins. */
function sparseYears(begins: readonly number[], { from, to }: Bounds): CaptionFacts['sparse'] {
  const [first, last] = [yearAt(from), yearAt(lastBefore(to))];
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const at of begins) counts[yearAt(at) - first] = (counts[yearAt(at) - first] ?? 0) + 1;
  const limit = Math.max(1, Math.floor(SPARSE * Math.max(...counts)));
  const length = counts.findIndex((count) => count > limit);
  if (length < LEAST_YEARS) return null;
  const most = Math.max(...counts.slice(0, length));
  return most === 0 ? null : { year: first + length, most };
}

/** Sentences of one language: {count}, {late}, {since}; {year}, {most}. */
export interface CaptionWords {
  readonly half: string;
  readonly more: string;
  readonly sparse: string;
}

/** The caption as sentences; `write` puts a month into words, `fill` values into a sentence. */
export function captionInWords(
  { count, late, since, sparse }: CaptionFacts,
  words: CaptionWords,
  write: (month: number) => string,
  fill: (sentence: string, values: Readonly<Record<string, string | number>>) => string,
): string {
  const middle = 2 * late === count ? words.half : words.more;
  const first = fill(middle, { count, late, since: write(since) });
  return sparse
    ? `${first} ${fill(words.sparse, { ...sparse, year: String(sparse.year) })}`
    : first;
}

/** What a caption takes of a drawing beyond its own width, and its height with its gaps, in pixels for text of 16 px. */
const ROOM = { beside: 18, height: 168 } as const;
/** Its width in the drawing of the server, the same. */
const NARROWEST = 272;

/** True where the tracks of strategies have room before the first of them for a caption that is so many pixels wide. */
export function hasRoomForCaption(
  { frame, bars }: Pick<Layout, 'frame' | 'bars'>,
  looks: readonly BarLook[],
  width: number = NARROWEST * frame.unit,
): boolean {
  const { start, axis, lanes, unit } = frame;
  const height = (lanes[0]?.start ?? 0) - axis.size;
  if (bars.length === 0 || height < ROOM.height * unit) return false;
  const ends = looks.map(({ placed, name }) => Math.min(placed.start, name?.box.x ?? Infinity));
  return Math.min(...ends) - start >= width + ROOM.beside * unit;
}
