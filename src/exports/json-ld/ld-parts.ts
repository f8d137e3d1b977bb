import type { Voice } from '#i18n/voice.ts';
import type { DataHead } from '../data/head.ts';
import type { RecordData } from '../data/collections.ts';

/** What descriptions for search engines are made from. */
export interface LdGround {
  readonly voice: Voice;
  readonly head: DataHead;
  /** Public origin of the site; null while it has none, and then addresses lead on from the page. */
  readonly origin: string | null;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
}

/** A thing as schema.org describes it. */
export interface Thing {
  readonly '@type': string;
  readonly name?: string;
  readonly [property: string]: unknown;
}

/** Things without what is not known: schema.org has no word for that. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const known = Object.entries(properties).filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

/** A path of the site as others are told it. */
export function told(path: string, { origin }: Pick<LdGround, 'origin'>): string {
  return origin === null ? path : new URL(path, origin).href;
}

type DateData = RecordData<'event'>['date'];

const PLAIN = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** First and last date in the forms schema.org knows; nothing for an end that is not exact, nor a day for a month. */
export function datesOf(date: DateData | null): { readonly start?: string; readonly end?: string } {
  const [start = '', end = ''] = date?.edtf.split('/') ?? [];
  return {
    ...(PLAIN.test(start) ? { start } : {}),
    ...(PLAIN.test(end) ? { end } : {}),
  };
}

/** Where a page stands, from the first page of the site on. */
export function breadcrumbs(
  steps: readonly { readonly name: string; readonly path: string }[],
  ground: LdGround,
): Thing {
  return thing('BreadcrumbList', {
    itemListElement: steps.map(({ name, path }, index) =>
      thing('ListItem', { position: index + 1, name, item: told(path, ground) }),
    ),
  });
}

/** The thing itself in Wikidata, by the name that Wikidata gives it in linked data; null for none. */
export function wikidataAddress(id: string | null): string | null {
  return id === null ? null : `http://www.wikidata.org/entity/${id}`;
}

/** Who publishes the chronicle. */
export function publisherOf({ head, voice }: Pick<LdGround, 'head' | 'voice'>): Thing {
  return thing('Organization', { name: voice.text(head.publisher) });
}

/** Several things of one page. */
export function graph(things: readonly Thing[]): object {
  return { '@context': 'https://schema.org', '@graph': things };
}
