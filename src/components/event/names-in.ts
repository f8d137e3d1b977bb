import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import type { Event } from '#domain/records/event.ts';
import type { Voice } from '#i18n/voice.ts';

/** Names of the places, the people and the organisations of an event, by which a reader looks for it. */
export function namesIn(
  { partners, people, organisations, countries }: Event,
  { find }: Pick<Catalogue, 'find'>,
  voice: Pick<Voice, 'text' | 'country'>,
): string {
  const records = [
    ...partners.map((id) => find('partner', id)),
    ...people.map((id) => find('person', id)),
    ...organisations.map((id) => find('organisation', id)),
  ];
  const names = records.flatMap((record) => (record ? [voice.text(record.name)] : []));
  return [...names, ...countries.map((code) => voice.country(code))].join(' · ');
}
