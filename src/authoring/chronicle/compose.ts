import { dayIn } from '#domain/dates/day-in-zone.ts';
import { timeZone } from '#schemas/words.ts';
import type { NewFile } from '../compose.ts';
import type { Fields } from '../front-matter-of.ts';
import { writeYaml } from '#writing/write-yaml.ts';
import type { ChroniclePlan } from './answers.ts';
import { starterWords, type StarterKey } from './starter-words.ts';

/** Terms to sort the first records by: hue and shape of each; the words are the interface's. */
const TERMS: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  pillars: {
    political: ['red', 'circle'],
    economic: ['teal', 'square'],
    cultural: ['gold', 'diamond'],
  },
  categories: {
    visit: ['red', 'circle'],
    agreement: ['teal', 'square'],
    conference: ['blue', 'hexagon'],
    festival: ['gold', 'star'],
    policy: ['violet', 'triangle'],
  },
  relations: { sister: ['red', 'star'], partner: ['teal', 'circle'] },
};

const EVENT = 'chronicle-begins';
const SOURCE = 'example-source';

/** The files of a small chronicle: its site, its terms, one event with its source, a page about it. */
export function composeChronicle(plan: ChroniclePlan, now: number): NewFile[] {
  const words = (key: StarterKey) => inEach(plan, (lang) => starterWords(lang, key, plan));
  const main = plan.languages[0] ?? '';
  return [
    { file: 'site.yaml', text: siteYaml(plan, words) },
    { file: 'taxonomy.yaml', text: writeYaml(taxonomy(words)) },
    { file: `sources/${SOURCE}.yaml`, text: writeYaml(source(plan, main)) },
    ...plan.languages.map((lang) => eventFile(plan, lang, lang === main, now)),
    ...plan.languages.map((lang) => aboutPage(plan, lang)),
  ];
}

type Words = (key: StarterKey) => string | Readonly<Record<string, string>>;

/** One text where the site has one language, else one a language. */
function inEach({ languages }: ChroniclePlan, say: (lang: string) => string) {
  const [main = ''] = languages;
  if (languages.length === 1) return say(main);
  return Object.fromEntries(languages.map((lang) => [lang, say(lang)]));
}

function siteYaml(plan: ChroniclePlan, words: Words): string {
  const { languages, city, country, lat, lon, timeZone, from, to } = plan;
  const names = { name: words('name'), nameAccent: words('accent'), headline: words('headline') };
  const about = { tagline: words('tagline'), description: words('description') };
  const text = writeYaml({
    languages: languages.map((code) => ({ code, name: ownName(code), short: code.toUpperCase() })),
    ...names,
    ...about,
    publisher: words('publisher'),
    disclaimer: words('disclaimer'),
    city: { name: city, country, coordinates: { lat, lon }, timeZone },
    span: { from, to },
    contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
  const main = languages[0] ?? '';
  return `# ${starterWords(main, 'note', plan)}\n${text}`;
}

function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function taxonomy(words: Words): Fields {
  const terms = Object.entries(TERMS).map(([list, entries]) => [
    list,
    Object.entries(entries).map(([id, [hue, shape]]) => ({
      id,
      label: words(`${list}.${id}` as StarterKey),
      hue,
      shape,
    })),
  ]);
  return Object.fromEntries(terms) as Fields;
}

function source(plan: ChroniclePlan, main: string): Fields {
  const title = starterWords(main, 'source', plan);
  return { title, kind: 'other', url: 'https://example.org/', language: main };
}

function eventFile(plan: ChroniclePlan, lang: string, isMain: boolean, now: number): NewFile {
  const day = dayIn(zoneOf(plan), now);
  const texts = {
    title: starterWords(lang, 'event', plan),
    summary: starterWords(lang, 'event.summary', plan),
  };
  const facts = {
    date: day,
    category: 'policy',
    pillars: ['political'],
    sources: [{ id: SOURCE }],
  };
  const head = writeYaml(isMain ? { ...texts, ...facts } : texts);
  const body = `${starterWords(lang, 'event.body', plan)}[^${SOURCE}]`;
  return {
    file: `events/${day.slice(0, 4)}/${EVENT}${isMain ? '' : `.${lang}`}.md`,
    text: `---\n${head}---\n\n${body}\n`,
  };
}

/** The city's own zone, else the one all clocks are set by: the check will say that there is no such zone. */
function zoneOf(plan: ChroniclePlan): string {
  return timeZone.safeParse(plan.timeZone).success ? plan.timeZone : 'UTC';
}

function aboutPage(plan: ChroniclePlan, lang: string): NewFile {
  const title = starterWords(lang, 'about', plan);
  const head = writeYaml({ title, description: starterWords(lang, 'description', plan) });
  const body = starterWords(lang, 'about.body', plan);
  return { file: `pages/${lang}/about.mdx`, text: `---\n${head}---\n\n${body}\n` };
}
