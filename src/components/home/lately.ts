import { byMonth, type HistoryEntry } from '#domain/catalogue/history.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Event } from '#domain/records/event.ts';

/** What happened to the chronicle of late, as much as a front page has room for. */
export interface Lately {
  /** `2026-11`: the newest month in which anything happened. */
  readonly month: string;
  /** How much happened in that month. */
  readonly added: number;
  readonly corrected: number;
  /** Of what was added last, the newest events. */
  readonly newest: readonly Event[];
  /** The last corrections that say what was wrong, one a record. */
  readonly corrections: readonly HistoryEntry[];
}

/** Picks from a history, the latest first, `most` additions and as many corrections; null without either. */
export function lately(
  entries: readonly HistoryEntry[],
  { find }: Pick<Catalogue, 'find'>,
  most: number,
): Lately | null {
  const [latest] = byMonth(entries);
  if (!latest) return null;
  const inMonth = latest.times.flatMap((time) => time.entries);
  const count = (happening: HistoryEntry['happening']) =>
    inMonth.filter((entry) => entry.happening === happening).length;
  const newest = newestOf(entries, find, most);
  const corrections = correctionsOf(entries, most);
  // A history of withdrawals alone, as without git, has no line to show here.
  if (newest.length === 0 && corrections.length === 0) return null;
  return {
    month: latest.month,
    added: count('added'),
    corrected: count('corrected'),
    newest,
    corrections,
  };
}

function newestOf(
  entries: readonly HistoryEntry[],
  find: Catalogue['find'],
  most: number,
): readonly Event[] {
  const added = entries.filter(
    ({ happening, record }) => happening === 'added' && record.kind === 'event',
  );
  const [first] = added;
  return added
    .filter(({ date }) => date.written === first?.date.written)
    .flatMap(({ record }) => find('event', record.id) ?? [])
    .sort((a, b) => b.date.earliest - a.date.earliest)
    .slice(0, most);
}

function correctionsOf(entries: readonly HistoryEntry[], most: number): HistoryEntry[] {
  const told = entries.filter(({ happening, note }) => happening === 'corrected' && note !== null);
  const byRecord = new Map(told.toReversed().map((entry) => [refOf(entry), entry]));
  return told.filter((entry) => byRecord.get(refOf(entry)) === entry).slice(0, most);
}

const refOf = ({ record: { kind, id } }: HistoryEntry) => `${kind}:${id}`;
