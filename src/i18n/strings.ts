import enDates from './strings/en/dates.json' with { type: 'json' };
import enRoutes from './strings/en/routes.json' with { type: 'json' };
import enSearch from './strings/en/search.json' with { type: 'json' };
import enSite from './strings/en/site.json' with { type: 'json' };
import enTimeline from './strings/en/timeline.json' with { type: 'json' };
import enVocabulary from './strings/en/vocabulary.json' with { type: 'json' };
import viDates from './strings/vi/dates.json' with { type: 'json' };
import viRoutes from './strings/vi/routes.json' with { type: 'json' };
import viSearch from './strings/vi/search.json' with { type: 'json' };
import viSite from './strings/vi/site.json' with { type: 'json' };
import viTimeline from './strings/vi/timeline.json' with { type: 'json' };
import viVocabulary from './strings/vi/vocabulary.json' with { type: 'json' };
import type { Language } from '#domain/records/text.ts';

const vi = { ...viDates, ...viRoutes, ...viSearch, ...viSite, ...viTimeline, ...viVocabulary };
const en: Record<keyof typeof vi, string> = {
  ...enDates,
  ...enRoutes,
  ...enSearch,
  ...enSite,
  ...enTimeline,
  ...enVocabulary,
};

/** Names of all words of the interface; every language has every one of them. */
export type StringKey = keyof typeof vi;

/** The interface's words by language. */
export const STRINGS: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { vi, en };
