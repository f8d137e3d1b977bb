import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import { foreignCountries } from '#domain/catalogue/countries.ts';
import { dealingsWith } from '#domain/catalogue/dealings/dealings.ts';
import { beginOf } from '#figures/strategy-bars.ts';
import { globeOf } from '#geography/globe/globe.ts';
import { splitFrontMatter } from '#reading/front-matter.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { extentOf } from '#timeline/items/extent.ts';
import { contentFolder } from '../../src/content-folder.ts';

/*
 * What the content says, read anew: a test that asks the built page whether it has what the test looks
 * for would pass where the page has lost it.
 */
const FOLDER = contentFolder();

/** A file of settings; of none where the content leaves it out. */
function settings<Settings>(file: string): Partial<Settings> {
  const path = join(FOLDER, file);
  // An empty file says nothing.
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) ?? {}) as Partial<Settings>) : {};
}

/** Ids of the figures that the home page shows. */
export const KEY_FIGURES = settings<{ keyFigures: string[] }>('site.yaml').keyFigures ?? [];

/** Names that stand on every map. */
export const MAP_LABELS = settings<{ labels: unknown[] }>('map.yaml').labels ?? [];

const eventFiles = existsSync(join(FOLDER, 'events'))
  ? readdirSync(join(FOLDER, 'events'), { recursive: true, encoding: 'utf8' })
  : [];
/** Path below the content folder by id; a translation stands beside its event and is none. */
const events = new Map(
  eventFiles
    .map((file) => [/^([^.]+)\.mdx?$/.exec(basename(file))?.[1], file] as const)
    .filter((entry): entry is [string, string] => entry[0] !== undefined),
);

/** A page's text as its author wrote it; empty where the content has none. */
export function proseOf(name: string, language: string): string {
  const path = join(FOLDER, 'pages', language, `${name}.mdx`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** How many events there are. */
export const EVENT_COUNT = events.size;

/** True when the event of a page names a source. */
export function hasSource(eventPage: string): boolean {
  const file = events.get(eventPage.split('/').at(-2) ?? '');
  const parts = file && splitFrontMatter(readFileSync(join(FOLDER, 'events', file), 'utf8'));
  if (!parts || typeof parts === 'string') return false;
  return ((parse(parts.yaml) as { sources?: unknown[] } | null)?.sources ?? []).length > 0;
}

/** How many events that were held by a moment, ms UTC, name a partner. */
export async function heldWith(partner: string, now: number): Promise<number> {
  const { contacts, mentions } = dealingsWith(await catalogue(), partner, now);
  return contacts.length + mentions.length;
}

/** How many events have to do with a country, by its code as an address has it. */
export async function eventsIn(country: string): Promise<number> {
  const countries = foreignCountries(await catalogue());
  return countries.get(country.toUpperCase())?.events.length ?? 0;
}

async function catalogue(): Promise<Catalogue> {
  const { records } = readFiles(await readFolder(FOLDER));
  return joinRecords(passedRecords(records));
}

/** Id of an event with a partner that a globe can show together with the city; null without any. */
export async function eventForGlobe(): Promise<string | null> {
  const { records } = readFiles(await readFolder(FOLDER));
  const { events, partners, site } = passedRecords(records);
  const home = degreesOf(site.city);
  const isShown = (id: string | undefined): boolean => {
    const partner = partners.find((one) => one.id === id);
    return partner !== undefined && globeOf(home, [degreesOf(partner)], 1) !== null;
  };
  return (
    events.find((event) => event.status !== 'cancelled' && isShown(event.partners[0]))?.id ?? null
  );
}

/** An event of several localities that one globe can show together with the city, and how many; null without any. */
export async function eventOfTies(): Promise<{ id: string; count: number } | null> {
  const { records } = readFiles(await readFolder(FOLDER));
  const { events, partners, site } = passedRecords(records);
  const home = degreesOf(site.city);
  for (const event of events) {
    const ends = event.partners.flatMap((id) => partners.find((one) => one.id === id) ?? []);
    const globe = event.status === 'cancelled' ? null : globeOf(home, ends.map(degreesOf), 1);
    if (ends.length > 1 && globe?.to.every(Boolean)) return { id: event.id, count: ends.length };
  }
  return null;
}

/**
 * The moment, ms UTC, at which the youngest of those strategies begins that begin while the chronicle has events, and
 * of which there is something to tell: the timeline draws it there, when most others hold already. Null without any.
 */
export async function strategyBegins(): Promise<number | null> {
  const { records } = readFiles(await readFolder(FOLDER));
  const { events, strategies } = passedRecords(records);
  const moments = events
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ date }) => extentOf(date).start ?? [])
    .sort((a, b) => a - b);
  const [first = Infinity, last = -Infinity] = [moments[0], moments.at(-1)];
  const begins = strategies
    .filter(({ issued, span, statuses }) => issued ?? span ?? statuses[0])
    .flatMap((strategy) => beginOf(strategy)?.earliest ?? [])
    .filter((at) => at >= first && at <= last);
  return begins.length > 0 ? Math.max(...begins) : null;
}

function degreesOf({ coordinates: { lon, lat } }: { coordinates: { lat: number; lon: number } }) {
  return [lon, lat] as const;
}
