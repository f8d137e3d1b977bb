import { foldAdditions, type HistoryEntry, type HistoryTime } from '#domain/catalogue/history.ts';
import { bytesOf, type PartSize } from '../frame/parts.ts';

/** What of a time the page tells. */
export interface ToldTime extends HistoryTime {
  /** Told one by one. */
  readonly apart: readonly HistoryEntry[];
  /** Additions told as one. */
  readonly together: readonly HistoryEntry[];
  /** True when the additions told as one are named. */
  readonly named: boolean;
  /** How many more there were than the page has room for; their records tell of them. */
  readonly untold: number;
}

/** Room for a page of at most 30 KB packed: notes are prose, which packs to less than half. */
export const ROOM: PartSize = { lines: 400, bytes: 40_000 };

/** More names of one kind than this, added at one time, are found in the kind's own list. */
export const MOST_NAMED = 100;

/** Fills a page from the latest time on; once it is full, what is older is only counted. */
export function toldTimes(
  times: readonly HistoryTime[],
  wordsOf: (entry: HistoryEntry) => string,
  room: PartSize = ROOM,
): ToldTime[] {
  let { lines, bytes } = room;
  // What is older than the first that has no room has none either.
  let isFull = false;
  const fits = (entries: readonly HistoryEntry[]): boolean => {
    const words = entries.reduce((sum, entry) => sum + bytesOf(wordsOf(entry)), 0);
    if (entries.length > lines || words > bytes) return false;
    lines -= entries.length;
    bytes -= words;
    return true;
  };
  return times.map((time) => {
    const { apart, together } = foldAdditions(time.entries);
    const told = apart.filter((entry) => {
      isFull ||= !fits([entry]);
      return !isFull;
    });
    const named = !isFull && together.length > 0 && fits(namedOf(together));
    return { ...time, apart: told, together, named, untold: apart.length - told.length };
  });
}

/** Those of kinds that are few enough to be named. */
function namedOf(added: readonly HistoryEntry[]): HistoryEntry[] {
  const kinds = Map.groupBy(added, ({ record }) => record.kind);
  return [...kinds.values()].filter((own) => own.length <= MOST_NAMED).flat();
}
