import { PRESENT } from './dates.ts';
import { slugOf } from '#domain/words/slug.ts';
import { personNames, placeNames } from './names.ts';
import type { Random } from './random.ts';
import type { Named } from './sentences.ts';
import { RELATIONS } from './taxonomy.ts';
import { TOPICS, type Words } from './words.ts';

export interface CorpusPartner extends Named {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly relation: string;
  readonly established: string;
}

export interface CorpusSource extends Named {
  readonly published: string;
  readonly language: string;
}

export interface CorpusStrategy extends Named {
  readonly title: Words;
  readonly issued: number;
  readonly horizon: number;
}

/** Everything events refer to. */
export interface Setting {
  readonly partners: readonly CorpusPartner[];
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly sources: readonly CorpusSource[];
  readonly strategies: readonly CorpusStrategy[];
}

/** Countries, and degrees north and east of a place well within each. */
const COUNTRIES = [
  { code: 'FR', lat: 46, lon: 3 },
  { code: 'DE', lat: 51, lon: 10 },
  { code: 'US', lat: 40, lon: -98 },
  { code: 'AU', lat: -25, lon: 135 },
  { code: 'PL', lat: 52, lon: 19 },
  { code: 'BR', lat: -10, lon: -53 },
  { code: 'ZA', lat: -30, lon: 24 },
  { code: 'IN', lat: 22, lon: 79 },
  { code: 'CA', lat: 56, lon: -106 },
];

/** The records behind `events` events: as many as a chronicle of that size would have. */
export function settingOf(events: number, random: Random): Setting {
  const root = Math.ceil(Math.sqrt(events));
  return {
    partners: partners(Math.min(150, 5 + root), random),
    people: named(personNames(5 + root * 2, random)),
    organisations: named(Array.from({ length: 5 + root }, (_, index) => `Viện Mẫu ${index + 1}`)),
    sources: sources(5 + Math.ceil(events / 3), random),
    strategies: strategies(Math.min(12, 2 + Math.ceil(root / 8)), random),
  };
}

function named(names: readonly string[]): Named[] {
  return names.map((name) => ({ id: slugOf(name), name }));
}

function partners(count: number, random: Random): CorpusPartner[] {
  return named(placeNames(count, random)).map((place) => {
    const { code, lat, lon } = random.pick(COUNTRIES);
    return {
      ...place,
      country: code,
      latitude: lat + random.whole(-2, 2),
      longitude: lon + random.whole(-2, 2),
      relation: random.pick(RELATIONS).id,
      established: String(random.whole(1980, PRESENT - 2)),
    };
  });
}

function sources(count: number, random: Random): CorpusSource[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `bao-mau-${index + 1}`,
    name: `Báo Mẫu, bài số ${index + 1}`,
    // The first one tells the numbers of the last years.
    published: `${index === 0 ? PRESENT : random.whole(1990, PRESENT)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
    language: random.pick(['vi', 'vi', 'en']),
  }));
}

function strategies(count: number, random: Random): CorpusStrategy[] {
  return random.some(TOPICS, count).map((topic) => {
    const issued = random.whole(2005, PRESENT - 1);
    const horizon = random.pick([2030, 2045, issued + 5]);
    const title = { vi: `Kế hoạch mẫu về ${topic.vi}`, en: `Sample plan for ${topic.en}` };
    return { id: slugOf(title.en), name: title.vi, title, issued, horizon };
  });
}
