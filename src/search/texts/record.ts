import { signsOfTime } from '../dated.ts';
import type { SearchDocument } from '../documents.ts';
import { addedSigns, readQuery, readText, type Reading } from '../reading.ts';
import type { Synonyms } from '../synonyms.ts';
import { GAP, toIndexForm, WORD_END } from './spelling.ts';

/** A custom record as Pagefind's Node API takes it. */
export interface TextRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How much a word of the summary counts against one of the body. */
const SUMMARY_WEIGHT = 3;

/**
 * One document as Pagefind's record. The title and the names are meta fields, weighed apart from
 * the text; the text is the summary and the body, then the signs of dates and ideas. All records
 * carry `language`, so that one index holds every language of the site.
 */
export function textRecordOf(
  document: SearchDocument,
  synonyms: Synonyms,
  language: string,
): TextRecord {
  const read = (text: string) => readText(text, synonyms);
  const { url, id, title, dateLabel } = document;
  const names = document.names.join(' ; ');
  // Pagefind leaves out a record without a word of text, however good its title.
  const [summary, body] = [read(document.summary || title), read(document.body)];
  const address = readQuery(id.replaceAll('-', ' '), synonyms).map(({ sign }) => sign + WORD_END);
  // Pagefind's own marks for weight: a custom record has no element that could carry one.
  const weighed = `___PAGEFIND_WEIGHT___${SUMMARY_WEIGHT} ${toIndexForm(summary.text)} ___END_PAGEFIND_WEIGHT___`;
  const parts = [
    weighed,
    GAP,
    toIndexForm(body.text),
    GAP,
    ...signsOf([summary, body]),
    ...address,
  ];
  return {
    url,
    content: parts.filter((part) => part !== '').join(' '),
    language,
    meta: {
      title: toIndexForm(title),
      also: [
        toIndexForm(`${names} ; ${dateLabel}`),
        ...signsOf([read(title), read(names)]),
        ...signsOfTime(document.time).map((sign) => sign + WORD_END),
      ].join(' '),
    },
  };
}

function signsOf(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(addedSigns))].map((sign) => sign + WORD_END);
}
