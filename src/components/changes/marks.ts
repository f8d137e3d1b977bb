import type { HistoryEntry } from '#domain/catalogue/history.ts';

/** What a reader may narrow the history by: happenings and kinds, as one attribute of what is shown. */
export function marksOf(entries: readonly HistoryEntry[]): string {
  const marks = entries.flatMap(({ happening, record }) => [happening, record.kind]);
  return [...new Set(marks)].join(' ');
}
