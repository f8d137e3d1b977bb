import type { YearRun } from '#domain/catalogue/gaps.ts';
import { periodTitle } from '#i18n/year-in-words.ts';
import {
  breadcrumbs,
  graph,
  publisherOf,
  thing,
  told,
  type LdGround,
  type Thing,
} from './ld-parts.ts';

/** A page's name and path. */
interface Stop {
  readonly name: string;
  readonly path: string;
}

/** The page of a country, by its code in ISO 3166-1. */
export function countryLd(code: string, ground: LdGround): object {
  const { voice } = ground;
  const { routes, t } = voice;
  const stop = { name: voice.country(code), path: routes.page('countries', code.toLowerCase()) };
  const list = { name: t('country.list'), path: routes.page('countries') };
  return pageLd('Country', { identifier: code }, [list, stop], ground);
}

/** The page of a year. */
export function yearLd(period: YearRun, ground: LdGround): object {
  const { voice } = ground;
  const { routes, t } = voice;
  const stop = { name: periodTitle(period, voice), path: routes.page('years', period.from) };
  const list = { name: t('year.list'), path: routes.page('years') };
  const about = { temporalCoverage: String(period.from), publisher: publisherOf(ground) };
  return pageLd('CollectionPage', about, [list, stop], ground);
}

/** A story as its page has it. */
export interface StoryDescription {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The language its words are in. */
  readonly language: string;
}

/** The page of a story. */
export function storyLd(
  { title, description, path, language }: StoryDescription,
  ground: LdGround,
): object {
  const { routes, t } = ground.voice;
  const list = { name: t('story.list'), path: routes.page('stories') };
  const publisher = publisherOf(ground);
  const about = {
    headline: title,
    description,
    inLanguage: language,
    author: publisher,
    publisher,
  };
  return pageLd('Article', about, [list, { name: title, path }], ground);
}

/** What a page is about, and the way to it from the home page; the last stop is the page itself. */
function pageLd(
  type: string,
  properties: Readonly<Record<string, unknown>>,
  stops: readonly [...Stop[], Stop],
  ground: LdGround,
): object {
  const { voice, head } = ground;
  const home = { name: voice.text(head.name), path: voice.routes.page('home') };
  const [page] = stops.slice(-1) as [Stop];
  const about: Thing = thing(type, {
    name: page.name,
    url: told(page.path, ground),
    ...properties,
  });
  return graph([about, breadcrumbs([home, ...stops], ground)]);
}
