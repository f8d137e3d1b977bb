import { RECORD_KINDS, writtenRef, type RecordRef } from '../records/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { yearsOf } from '../dates/compare.ts';
import { countriesOfEvent } from './countries.ts';
import { decadeOf } from './period.ts';
import { referencesOf } from './references.ts';

/** What a change of some records shows on: records, years (with their decades) and countries (ISO 3166-1 alpha-2). */
export interface Touched {
  readonly records: readonly RecordRef[];
  readonly years: readonly number[];
  readonly decades: readonly number[];
  readonly countries: readonly string[];
}

/**
 * What shows any of these records: they themselves, what they name, what names them, the events before and after an
 * event, its years, and the countries of an event or a partner.
 */
export function touchedBy(catalogue: Catalogue, changed: readonly RecordRef[]): Touched {
  const records = new Map<string, RecordRef>();
  const add = (ref: RecordRef) => records.set(writtenRef(ref), ref);
  const asked = new Set(changed.map(writtenRef));
  changed.forEach(add);
  for (const { from, to } of referencesOf(catalogue)) {
    if (asked.has(writtenRef(from))) add(to);
    if (asked.has(writtenRef(to))) add({ kind: from.kind, id: from.id });
  }
  const years = new Set<number>();
  const countries = new Set<string>();
  for (const { kind, id } of changed) {
    if (kind === 'partner') {
      const partner = catalogue.find('partner', id);
      if (partner) countries.add(partner.country);
    }
    const event = kind === 'event' ? catalogue.find('event', id) : undefined;
    if (!event) continue;
    const place = catalogue.events.indexOf(event);
    for (const beside of [catalogue.events[place - 1], catalogue.events[place + 1]]) {
      if (beside) add({ kind: 'event', id: beside.id });
    }
    for (const year of yearsOf(event.date)) years.add(year);
    for (const code of countriesOfEvent(catalogue, event)) countries.add(code);
  }
  const inOrder = (a: RecordRef, b: RecordRef) =>
    RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
  return {
    records: [...records.values()].sort(inOrder),
    years: [...years],
    decades: [...new Set([...years].map(decadeOf))],
    countries: [...countries].sort(),
  };
}
