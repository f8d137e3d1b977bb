import { eventsOf } from '#corpus/files.ts';
import type { CorpusEvent } from '#corpus/events.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { startOf, yearOf } from '#domain/dates/compare.ts';
import { dateInWords } from '#i18n/dates.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { SearchDocument } from '#search/documents.ts';

export const LANGUAGES = ['vi', 'en'] as const;

/** The synonyms every engine that knows any would be given. */
export const SYNONYMS = [
  ['Sở Ngoại vụ', 'Department of External Relations'],
  ['bản ghi nhớ', 'memorandum', 'MoU'],
];

/** The events of a corpus in both languages, as the site would index them. */
export function corpusDocuments(events: number): SearchDocument[] {
  return [...eventsOf({ events, seed: 1 })].flatMap((event) =>
    LANGUAGES.map((language) => documentIn(event, language)),
  );
}

function documentIn(event: CorpusEvent, lang: 'vi' | 'en'): SearchDocument {
  const { id, category, pillars, partners, countries, strategies, importance } = event;
  const date = dateOf(event.date.text);
  const moment = startOf(date)?.earliest ?? date.latest;
  return {
    ...{ id, kind: 'event', lang, url: `/${lang}/${id}/`, names: [] },
    ...{
      title: event.title[lang],
      summary: event.summary[lang],
      body: plainText(event.body[lang]),
    },
    dateLabel: dateInWords(date, lang),
    dateSort: new Date(moment).toISOString().slice(0, 10),
    year: yearOf(date),
    ...{ category, pillars, partners, countries, strategies, importance },
  };
}
