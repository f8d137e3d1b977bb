import type briefing from './strings/en/briefing.json';
import type charts from './strings/en/charts.json';
import type cite from './strings/en/cite.json';
import type columns from './strings/en/columns.json';
import type compare from './strings/en/compare.json';
import type country from './strings/en/country.json';
import type data from './strings/en/data.json';
import type dates from './strings/en/dates.json';
import type descriptions from './strings/en/descriptions.json';
import type documents from './strings/en/documents.json';
import type embed from './strings/en/embed.json';
import type eventPage from './strings/en/event-page.json';
import type explorer from './strings/en/explorer.json';
import type follow from './strings/en/follow.json';
import type goals from './strings/en/goals.json';
import type home from './strings/en/home.json';
import type lists from './strings/en/lists.json';
import type network from './strings/en/network.json';
import type offline from './strings/en/offline.json';
import type pack from './strings/en/pack.json';
import type partnerPage from './strings/en/partner-page.json';
import type present from './strings/en/present.json';
import type preview from './strings/en/preview.json';
import type routes from './strings/en/routes.json';
import type search from './strings/en/search.json';
import type site from './strings/en/site.json';
import type stories from './strings/en/stories.json';
import type timeline from './strings/en/timeline.json';
import type vocabulary from './strings/en/vocabulary.json';
import type year from './strings/en/year.json';
import type { Language } from '#domain/records/text.ts';
import { wordsAbout } from './string-files.ts';

type Subjects = typeof briefing &
  typeof charts &
  typeof cite &
  typeof columns &
  typeof compare &
  typeof country &
  typeof data &
  typeof dates &
  typeof descriptions &
  typeof documents &
  typeof embed &
  typeof eventPage &
  typeof explorer &
  typeof follow &
  typeof goals &
  typeof home &
  typeof lists &
  typeof network &
  typeof offline &
  typeof pack &
  typeof partnerPage &
  typeof present &
  typeof preview &
  typeof routes &
  typeof search &
  typeof site &
  typeof stories &
  typeof timeline &
  typeof vocabulary &
  typeof year;

/**
 * Names of all words of the interface; every language has every one of them. Types cannot look into
 * folders, so one language lends them its names.
 */
export type StringKey = keyof Subjects;

/** The interface's words by language. */
export const STRINGS = wordsAbout([
  ...[
    'briefing',
    'charts',
    'cite',
    'columns',
    'compare',
    'country',
    'data',
    'dates',
    'descriptions',
    'documents',
    'embed',
    'event-page',
    'explorer',
    'follow',
    'goals',
    'home',
    'lists',
    'network',
    'offline',
    'pack',
    'partner-page',
    'present',
    'preview',
    'routes',
    'search',
    'site',
    'stories',
    'timeline',
    'vocabulary',
    'year',
  ],
]) as Readonly<Record<Language, Readonly<Record<StringKey, string>>>>;
