import { isoDay } from '../dates/calendar.ts';
import { dateOf, type ChronicleDate } from '../dates/edtf-date.ts';
import { RECORD_KINDS, writtenRef, type RecordRef } from '../records/kinds.ts';
import type { LocalText } from '../records/text.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { recordsOf, type Records } from './records.ts';

export const HAPPENINGS = ['added', 'corrected', 'withdrawn'] as const;

/** What readers are told happened to a record. */
type Happening = (typeof HAPPENINGS)[number];

/** One thing that happened to one record. */
export interface HistoryEntry {
  readonly happening: Happening;
  readonly record: RecordRef;
  readonly date: ChronicleDate;
  /** What and why, for readers; null for an addition, which speaks for itself. */
  readonly note: LocalText | null;
  /** What a record that is gone was called. */
  readonly title: LocalText | null;
}

/** Day on which each record was added, by `kind:id`, where that is known. */
export type AddedDays = ReadonlyMap<string, string>;

/** Everything that happened to the records, the latest first; of one time, in the order of kinds and ids. */
export function historyOf(
  records: Records,
  withdrawals: readonly Withdrawal[],
  added: AddedDays,
): HistoryEntry[] {
  return [
    ...additions(records, added),
    ...corrections(records),
    ...withdrawals.map(({ record, date, note, title }): HistoryEntry => {
      return { happening: 'withdrawn', record, date, note, title };
    }),
  ].sort((a, b) => timeOf(b.date) - timeOf(a.date));
}

function additions(records: Records, added: AddedDays): HistoryEntry[] {
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).flatMap(({ id }): HistoryEntry[] => {
      const day = added.get(writtenRef({ kind, id }));
      if (day === undefined) return [];
      const record = { kind, id };
      return [{ happening: 'added', record, date: dateOf(day), note: null, title: null }];
    }),
  );
}

function corrections(records: Records): HistoryEntry[] {
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).flatMap(({ id, changes }) =>
      changes.map(({ date, note }): HistoryEntry => {
        return { happening: 'corrected', record: { kind, id }, date, note, title: null };
      }),
    ),
  );
}

/** Where a time stands among others (ms, UTC): its beginning, unless it has none. */
export function timeOf({ earliest, latest }: ChronicleDate): number {
  return Number.isFinite(earliest) ? earliest : latest;
}

/** What happened at one time, be it a day or only a month. */
export interface HistoryTime {
  readonly date: ChronicleDate;
  readonly entries: readonly HistoryEntry[];
}

/** The times of one month. */
export interface HistoryMonth {
  /** `2026-11` */
  readonly month: string;
  readonly times: readonly HistoryTime[];
}

/** A history, the latest first, by months and in them by the times as they are written. */
export function byMonth(history: readonly HistoryEntry[]): HistoryMonth[] {
  const months = Map.groupBy(history, ({ date }) => isoDay(timeOf(date)).slice(0, -3));
  return [...months].map(([month, entries]) => {
    const times = Map.groupBy(entries, ({ date }) => date.written);
    return { month, times: [...times.values()].map(timeOfEntries) };
  });
}

function timeOfEntries(entries: readonly HistoryEntry[]): HistoryTime {
  const [first] = entries;
  if (!first) throw new RangeError('a time without entries');
  return { date: first.date, entries };
}

/** More additions than this at one time are told as one: a reader asks how many, not which. */
export const MOST_APART = 12;

/** What happened at one time, additions apart where they are too many to be told one by one. */
export interface FoldedTime {
  readonly apart: readonly HistoryEntry[];
  readonly together: readonly HistoryEntry[];
}

export function foldAdditions(entries: readonly HistoryEntry[]): FoldedTime {
  const added = entries.filter(({ happening }) => happening === 'added');
  if (added.length <= MOST_APART) return { apart: entries, together: [] };
  return { apart: entries.filter(({ happening }) => happening !== 'added'), together: added };
}

/** Id of the part of a page that tells what happened at a time. */
export function timeAnchor({ written }: ChronicleDate): string {
  return `t-${written.replace(/[^\w-]+/g, '_')}`;
}
