import { addedDays } from '#domain/catalogue/added-days.ts';
import { historyOf } from '#domain/catalogue/history.ts';
import type { Records } from '#domain/catalogue/records.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import type { ChronicleDate } from '#domain/dates/edtf-date.ts';
import { writtenRef, type RecordRef } from '#domain/records/kinds.ts';
import { routesOf } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * The day the pages of each record changed last, by their paths, where a day is known; `seconds` are the moments
 * in which records came, by `kind:id`.
 */
export function lastChanges(
  records: Records,
  seconds: Readonly<Record<string, number>>,
  { base, languages }: Pick<SiteAddress, 'base' | 'languages'>,
): Map<string, string> {
  const routes = languages.map((code) => routesOf(code, languages[0] ?? code, base));
  const latest = new Map<string, { readonly record: RecordRef; readonly day: string }>();
  for (const { record, date } of historyOf(records, [], addedDays(records, seconds))) {
    const key = writtenRef(record);
    const day = dayOf(date);
    // They come in the order of time, the latest first.
    if (day !== null && !latest.has(key)) latest.set(key, { record, day });
  }
  return new Map(
    [...latest.values()].flatMap(({ record: { kind, id }, day }) =>
      routes.map((each) => [each.record(kind, id), day] as const),
    ),
  );
}

/** A month is no day, and a false one would make crawlers come for nothing. */
function dayOf(date: ChronicleDate): string | null {
  const isDay = date.kind === 'point' && date.point.precision === 'day';
  return isDay ? isoDay(date.earliest) : null;
}
