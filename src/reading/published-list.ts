import { readRef, writtenRef, type RecordRef } from '#domain/records/kinds.ts';
import { readableText } from './clean-text.ts';
import type { ContentFile } from './content-file.ts';
import { PUBLISHED_LIST } from './place-file.ts';

/** A line of the list of published addresses. */
export interface PublishedLine {
  readonly written: string;
  /** Counted from 1. */
  readonly line: number;
  /** Null where the line names no record. */
  readonly record: RecordRef | null;
}

/** The lines of the list among a content folder's files; none where there is no list. */
export function publishedLines(files: readonly ContentFile[]): PublishedLine[] {
  const list = files.find(({ file }) => file === PUBLISHED_LIST);
  const lines = (list && readableText(list))?.split('\n') ?? [];
  return lines.flatMap((text, index) => {
    const written = text.trim();
    if (written === '' || written.startsWith('#')) return [];
    return [{ written, line: index + 1, record: readRef(written) }];
  });
}

/**
 * The list with `records` in it as well: what it says of itself first, then each record once, in
 * order, so that two people's additions stand apart and join without a quarrel.
 */
export function withPublished(list: string, records: readonly RecordRef[]): string {
  const lines = list.split('\n').map((line) => line.trim());
  const remarks = lines.filter((line) => line.startsWith('#'));
  const listed = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const all = new Set([...listed, ...records.map(writtenRef)]);
  return `${[...remarks, ...[...all].sort()].join('\n')}\n`;
}
