import { countriesOfEvent } from '#domain/catalogue/countries.ts';
import type { Event } from '#domain/records/event.ts';
import { stateOf } from '#domain/records/event.ts';
import type { ListFile, ListLine } from '#drawing/lists/file.ts';
import type { PageContext } from '../frame/site-context.ts';
import { namesIn } from './names-in.ts';
import { dividing, facetOf, type Facet } from '../lists/facets.ts';

/** What events are narrowed by: in the file of all, and as attributes of a year's rows. */
export function facetsOfEvents(
  { catalogue, voice }: PageContext,
  events: readonly Event[],
): Facet[] {
  const { t } = voice;
  const { categories, pillars } = catalogue.taxonomy;
  const countriesOf = (event: Event) => countriesOfEvent(catalogue, event);
  const countries = [...new Set(events.flatMap(countriesOf))]
    .map((value) => ({ value, label: voice.country(value) }))
    .sort((a, b) => voice.compare(a.label, b.label));
  const termWords = (terms: typeof pillars) =>
    terms.map(({ id, label, hue, shape }) => {
      return { value: id, label: voice.text(label), hue, shape };
    });
  const facets = [
    facetOf(
      { name: 'country', label: t('partner.country'), look: 'closed' },
      events,
      countriesOf,
      countries,
    ),
    facetOf(
      { name: 'category', label: t('lists.category'), look: 'closed' },
      events,
      (event) => [event.category],
      termWords(categories),
    ),
    facetOf(
      { name: 'pillar', label: t('lists.pillar'), look: 'chips' },
      events,
      (event) => event.pillars,
      termWords(pillars),
    ),
  ];
  return dividing(facets, events.length);
}

/** The facets of an event as its row has them. */
export function facetAttributes(
  { catalogue }: Pick<PageContext, 'catalogue'>,
  event: Event,
): Record<string, string> {
  return {
    'data-country': countriesOfEvent(catalogue, event).join(' '),
    'data-category': event.category,
    'data-pillar': event.pillars.join(' '),
  };
}

/** All events for the filter of their list, the newest first. */
export function eventLines({
  catalogue,
  voice,
  now,
}: Pick<PageContext, 'catalogue' | 'voice' | 'now'>): ListFile {
  const categories = new Map(catalogue.taxonomy.categories.map((term) => [term.id, term]));
  const until = catalogue.site.readUntil.events;
  const untilInWords = until ? voice.date(until) : '';
  const lineOf = (event: Event): ListLine => {
    const title = voice.say(event.title);
    const state = stateOf(event, now, until);
    const countries = countriesOfEvent(catalogue, event);
    const words = [
      voice.text(categories.get(event.category)?.label),
      ...countries.slice(0, 3).map((code) => voice.country(code)),
      state === 'held' ? '' : voice.t(`eventStatus.${state}`, { date: untilInWords }),
    ];
    return {
      href: voice.routes.record('event', event.id),
      title: title?.text ?? event.id,
      lang: voice.langOf(title),
      when: voice.shortDate(event.date),
      note: words.filter((each) => each !== '').join(' · '),
      more: namesIn(event, catalogue, voice),
      values: { country: countries, category: [event.category], pillar: event.pillars },
    };
  };
  return { lines: catalogue.events.toReversed().map(lineOf) };
}
