import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byKind, type RecordKind } from '#domain/records/kinds.ts';
import { routesOf, type PageName, type Routes } from '#i18n/routes.ts';
import { ADDRESS, FOLDER, fileOf, isServed, pageAt } from './built-site.ts';
import { textOf } from './elements.ts';

/** A kind of page and the one that stands for it: the longest, where most can go wrong. */
export interface TemplatePage {
  /** `event`, `timeline`, … */
  readonly template: string;
  readonly language: string;
  readonly path: string;
}

const LISTS = [
  'home',
  'timeline',
  'events',
  'partners',
  'countries',
  'strategies',
  'agreements',
  'commitments',
  'goals',
  'figures',
  'figureCompare',
  'years',
  'people',
  'organisations',
  'sources',
  'search',
  'about',
  'guide',
  'guideErrors',
  'coverage',
  'data',
  'glossary',
  'method',
  'dates',
  'reading-figures',
  'changes',
  'stories',
  'offline',
] as const satisfies readonly PageName[];

/** Every template with its example page, in every language of the site. */
export const TEMPLATES: readonly TemplatePage[] = ADDRESS.languages.flatMap((language) =>
  templatesIn(language),
);

/** The pages made for frames of other sites, one of each kind in every language: they have nothing of the site around them. */
export const EMBEDS: readonly TemplatePage[] = ADDRESS.languages.flatMap((language) => {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  const under = (path: string) => longestUnder(path.replace(/-\/$/, ''));
  const pages = {
    timeline: routes.page('embedTimeline'),
    map: routes.page('embedMap'),
    figure: under(routes.embedded('figure', '-')),
    event: under(routes.embedded('event', '-')),
    partner: under(routes.embedded('partner', '-')),
    strategy: under(routes.embedded('strategy', '-')),
  };
  return Object.entries(pages).flatMap(([template, path]) =>
    path !== null && isServed(path) ? [{ template, language, path }] : [],
  );
});

/** The search with its answers, in every language: to the name of the country most is told of, or of an event. */
export const SEARCHES: readonly TemplatePage[] = TEMPLATES.filter(
  ({ template }) => template === 'search',
).map(({ language, path }) => {
  const about = examplePage(hasTemplate('country') ? 'country' : 'event', language);
  const heading = pageAt(about).elements.find(({ tagName }) => tagName === 'h1');
  const words = heading ? textOf(heading).trim() : '';
  return {
    template: 'search with answers',
    language,
    path: `${path}?q=${encodeURIComponent(words)}`,
  };
});

/** True when the site has a page of that template; content may lack people, figures and others. */
export function hasTemplate(template: string): boolean {
  return TEMPLATES.some((page) => page.template === template);
}

/** The example page of one template; throws for a template or language there is none of. */
export function examplePage(template: string, language: string = mainLanguage()): string {
  const found = TEMPLATES.find((page) => page.template === template && page.language === language);
  if (!found) throw new Error(`no template "${template}" in "${language}"`);
  return found.path;
}

/** Code of the language at the root of the site. */
export function mainLanguage(): string {
  return ADDRESS.languages[0] ?? '';
}

function templatesIn(language: string): TemplatePage[] {
  const routes = routesOf(language, mainLanguage(), ADDRESS.base);
  const pages: Record<string, string | null> = {
    ...Object.fromEntries(LISTS.map((name) => [name, routes.page(name)])),
    ...byKind((kind) => longestRecord(routes, kind)),
    eventYear: longestUnder(routes.page('eventYear')),
    country: longestUnder(routes.page('countries')),
    briefing: sheetsIn(routes)[0] ?? null,
    story: longestUnder(routes.page('stories')),
    year: longestUnder(routes.page('years')),
    decade: longestUnder(routes.page('decades')),
    sourcePublishers: longestUnder(routes.page('sourcePublishers')),
    singleSource: longestUnder(routes.page('singleSource')),
  };
  if (language === mainLanguage()) pages['notFound'] = `${ADDRESS.base}404.html`;
  return Object.entries(pages).flatMap(([template, path]) =>
    path !== null && isServed(path) ? [{ template, language, path }] : [],
  );
}

/** The sheets for meetings in the main language, the longest first. */
export function briefings(): readonly string[] {
  return sheetsIn(routesOf(mainLanguage(), mainLanguage(), ADDRESS.base));
}

function sheetsIn(routes: Routes): string[] {
  const folder = join(FOLDER, fileOf(routes.page('partners')), '..');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => routes.briefing(name))
    .map((path) => ({ path, size: sizeOf(join(FOLDER, fileOf(path))) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

function longestRecord(routes: Routes, kind: RecordKind): string | null {
  // What compares them stands among the figures, and is none.
  const others = new Set(LISTS.map((name) => routes.page(name)));
  return longestUnder(routes.record(kind, '-').replace(/-\/$/, ''), others);
}

function longestUnder(parent: string, others: ReadonlySet<string> = new Set()): string | null {
  const folder = join(FOLDER, fileOf(parent), '..');
  if (!existsSync(folder)) return null;
  const [longest] = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.has(`${parent}${entry.name}/`))
    .map((entry) => ({ name: entry.name, size: sizeOf(join(folder, entry.name, 'index.html')) }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return longest && longest.size > 0 ? `${parent}${longest.name}/` : null;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
