import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import type { Event } from '#domain/records/event.ts';
import type { Voice } from '#i18n/voice.ts';

/** Names of the places, the people and the organisations of an event, by which a reader looks for it. */
export function namesIn(
  event: Event,
  catalogue: Pick<Catalogue, 'find'>,
  voice: Pick<Voice, 'text' | 'country'>,
): string {
  const { partners, people, organisations } = event;
  const { find } = catalogue;
  const countries = countriesOfEvent(catalogue, event);
  const records = [
    ...partners.map((id) => find('partner', id)),
    ...people.map((id) => find('person', id)),
    ...organisations.map((id) => find('organisation', id)),
  ];
  const names = records.flatMap((record) => (record ? [voice.text(record.name)] : []));
  return [...names, ...countries.map((code) => voice.country(code))].join(' · ');
}
