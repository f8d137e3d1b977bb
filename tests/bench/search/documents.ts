import type { SearchSettings } from '#building/search-settings.ts';
import { eventsOf } from '#corpus/files.ts';
import type { CorpusEvent } from '#corpus/events.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { sortDayOf, timeOf } from '#building/search-time.ts';
import { yearOf } from '#domain/dates/compare.ts';
import { dateInWords } from '#i18n/dates.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { SearchDocument } from '#search/documents.ts';

const LANGUAGES = ['vi', 'en'] as const;

/** What is indexed three times, and what only this site's index is given besides. */
export interface Searched extends SearchSettings {
  readonly documents: readonly SearchDocument[];
}

/** The events of a corpus in both languages, as the site would index them. */
export function corpusToSearch(events: number): Searched {
  const documents = [...eventsOf({ events, seed: 1 })].flatMap((event) =>
    LANGUAGES.map((language) => documentIn(event, language)),
  );
  const synonyms = [
    ['Sở Ngoại vụ', 'Department of External Relations'],
    ['bản ghi nhớ', 'memorandum', 'MoU'],
  ];
  return { documents, synonyms, languages: LANGUAGES, upcoming: [], timeZone: 'UTC' };
}

function documentIn(event: CorpusEvent, lang: 'vi' | 'en'): SearchDocument {
  const { id, category, pillars, partners, countries, strategies, importance } = event;
  const date = dateOf(event.date.text);
  return {
    id,
    kind: 'event',
    lang,
    url: `/${lang}/${id}/`,
    names: [],
    title: event.title[lang],
    summary: event.summary[lang],
    body: plainText(event.body[lang]),
    dateLabel: dateInWords(date, lang),
    dateSort: sortDayOf(date),
    year: yearOf(date),
    time: timeOf(date),
    category,
    pillars,
    partners,
    countries,
    strategies,
    importance,
  };
}
