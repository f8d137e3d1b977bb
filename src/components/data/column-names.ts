import type { Voice } from '#i18n/voice.ts';

/** What a column is called without its language and without the parts of a date. */
const NAMED = [
  ...(['id', 'date', 'title', 'summary', 'status', 'category', 'pillars', 'importance'] as const),
  ...(['confidence', 'place', 'position', 'countries', 'country', 'partners'] as const),
  ...(['partner', 'people', 'organisations', 'strategies', 'strategy', 'figures'] as const),
  ...(['figure', 'outcomes', 'sources', 'source', 'source_urls', 'doubt', 'page'] as const),
  ...(['json', 'name', 'local_name', 'kind', 'latitude', 'longitude', 'relation'] as const),
  ...(['established', 'lapsed', 'inherited_on', 'inherited_from', 'agreements'] as const),
  ...(['agreement', 'agreement_partner', 'short', 'number', 'issuer', 'issued'] as const),
  ...(['in_force', 'span', 'horizons', 'state', 'objectives', 'unit', 'measure'] as const),
  ...(['theme', 'definition', 'breaks', 'observations', 'title_is', 'language'] as const),
  ...(['publisher', 'author', 'published', 'url', 'also_at', 'archived', 'accessed'] as const),
  ...(['read_as', 'note', 'named_by', 'event', 'text', 'owner', 'due'] as const),
  ...(['fulfilled_event', 'fulfilled_source', 'signed', 'term', 'life', 'target'] as const),
  ...(['target_min', 'target_max', 'target_qualifier', 'target_form', 'target_year'] as const),
  ...(['target_from', 'baseline_min', 'baseline_max', 'baseline_qualifier'] as const),
  ...(['baseline_unit', 'role_sources'] as const),
  ...(['baseline', 'baseline_at', 'time', 'time_kind', 'value', 'min', 'max'] as const),
  ...(['key_since', 'continued', 'continued_source', 'relations', 'indicator'] as const),
  ...(['signed_by', 'fields', 'locators', 'distinction', 'roles', 'description'] as const),
  ...(['founded', 'dissolved', 'succeeded_by', 'wikidata'] as const),
  ...([
    'qualifier',
    'estimate',
    'exactness',
    'era',
    'break_before',
    'counted_as',
    'superseded',
    'shown',
    'source_title',
    'source_url',
    'locator',
  ] as const),
] as const;

const DATE_PART = /^(.+)_(earliest|latest|precision|certainty)$/;
const DATE_PARTS = ['earliest', 'latest', 'precision', 'certainty'] as const;

/** A column of a published table as far as its name goes. */
export interface NamedColumn {
  readonly name: string;
  readonly type: string;
}

/**
 * What a column is called on a page: `date_earliest` "Date: first day", `title_vi` "Title (Vietnamese)" where there are
 * several languages. Throws an Error where a column has no words: it would stand on the page under its code.
 */
export function columnLabel(
  { name, type }: NamedColumn,
  languages: readonly string[],
  voice: Pick<Voice, 't' | 'languageName'>,
): string {
  const { t } = voice;
  const [, date, written] = DATE_PART.exec(name) ?? [];
  const part = DATE_PARTS.find((one) => one === written);
  if (date !== undefined && part) return t(`column.part.${part}`, { name: wordsFor(date, voice) });
  const language = languages.find((one) => name.endsWith(languageSuffix(one)));
  if (language === undefined) {
    // A place in a record is a number; a place on earth has words in each language.
    return wordsFor(name === 'place' && type === 'integer' ? 'position' : name, voice);
  }
  const words = wordsFor(name.slice(0, -languageSuffix(language).length), voice);
  if (languages.length === 1) return words;
  return t('column.inLanguage', { name: words, language: voice.languageName(language) });
}

/** How the name of a column of words ends in a language. */
export function languageSuffix(language: string): string {
  return `_${language.replaceAll('-', '_').toLowerCase()}`;
}

function wordsFor(name: string, { t }: Pick<Voice, 't'>): string {
  const known = NAMED.find((one) => one === name);
  if (!known) throw new Error(`no words for the column "${name}"`);
  return t(`column.${known}`);
}
