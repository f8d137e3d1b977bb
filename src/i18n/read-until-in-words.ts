import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { KINDS, RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import type { Voice } from './voice.ts';

/** Up to which day sources were read for the records of a kind. */
export interface ReadUntil {
  readonly kind: Exclude<RecordKind, 'source'>;
  readonly date: ChronicleDate;
}

/** The kinds of record for which the site says up to which day sources were read, in their order. */
export function readUntilByKind({ readUntil }: Pick<Site, 'readUntil'>): ReadUntil[] {
  return RECORD_KINDS.flatMap((kind) => {
    if (kind === 'source') return [];
    const date = readUntil[KINDS[kind].collection];
    return date ? [{ kind, date }] : [];
  });
}

/**
 * "Sources read up to 14 March 2026", with the kinds of record beside each date where it is not one for
 * all; null where the site says of none.
 */
export function readUntilInWords(
  site: Pick<Site, 'readUntil'>,
  { t, date, lang }: Pick<Voice, 't' | 'date' | 'lang'>,
): string | null {
  const byDate = [...Map.groupBy(readUntilByKind(site), (each) => each.date.written).values()];
  const [one, ...others] = byDate;
  if (!one?.[0]) return null;
  if (others.length === 0 && one.length === RECORD_KINDS.length - 1) {
    return t('readUntil', { date: date(one[0].date) });
  }
  const parts = byDate.map((group) => {
    const names = group.map(({ kind }) => t(`${kind}.list`).toLocaleLowerCase(lang));
    const [first] = group;
    return `${first ? date(first.date) : ''} (${names.join(', ')})`;
  });
  return t('readUntil', { date: parts.join('; ') });
}
