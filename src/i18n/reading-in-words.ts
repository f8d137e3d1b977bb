import type { Source } from '#domain/records/source.ts';
import type { Voice } from './voice.ts';

/** What is asked of a source to say how it was read. */
export type ReadSource = Pick<Source, 'readAs' | 'accessed' | 'archived'>;

/**
 * How much of a source the editors read, of what, and when: "read in part from an archived copy,
 * 28 November 2026". Null where nobody has said.
 */
export function readingInWords(
  { readAs, accessed, archived }: ReadSource,
  { t, date }: Pick<Voice, 't' | 'date'>,
): string | null {
  const of = archived === null ? 'page' : 'copy';
  const day = accessed === null ? null : date(accessed);
  if (readAs === null) return day === null ? null : t(`reading.some.${of}`, { date: day });
  const read = t(`reading.${readAs}.${of}`);
  return day === null ? read : t('reading.on', { words: read, date: day });
}

/** The words that lead to the archived copy: how it was read, or only that there is one. */
export function copyInWords(source: ReadSource, voice: Pick<Voice, 't' | 'date'>): string {
  return readingInWords(source, voice) ?? voice.t('source.copy');
}
