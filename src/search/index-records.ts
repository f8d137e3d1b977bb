import type { SearchDocument } from './documents.ts';
import { datesIn } from './folding/folding.ts';
import { addedSigns, readQuery, readText, type Reading, type Sign } from './reading.ts';
import { toIndexForm, WORD_END } from './spelling.ts';
import type { Synonyms } from './synonyms.ts';

/** A custom record as Pagefind's Node API takes it. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Parts what a reader may see from the signs that only the search reads. */
const SIGNS_BEGIN = ' `` ';

/** How much a word of the summary counts against one of the body. */
const SUMMARY_WEIGHT = 3;

/**
 * One document as Pagefind's record. The title and the names are meta fields, weighed apart from
 * the text; the text is the summary and the body, then the signs of dates and ideas. All records
 * carry `language`, so that one index holds every language of the site.
 */
export function indexRecordOf(
  document: SearchDocument,
  synonyms: Synonyms,
  language: string,
): IndexRecord {
  const read = (text: string) => readText(text, synonyms);
  const names = document.names.join(' · ');
  const title = read(document.title);
  const dated = read(datesOf(document));
  return {
    url: document.url,
    // Pagefind leaves out a record without a word of text, however good its title.
    content: [
      contentOf(read(document.summary || document.title), read(document.body)),
      ...addressSigns(document, synonyms).map((sign) => sign + WORD_END),
    ].join(' '),
    language,
    meta: {
      title: toIndexForm(document.title),
      also: [
        toIndexForm(`${names} ${document.dateLabel}`),
        ...signsOf([title, read(names), dated]),
      ].join(' '),
    },
  };
}

/** What a record's address says in words that its texts may not use: "fdi-singapore". */
export function addressSigns({ id }: Pick<SearchDocument, 'id'>, synonyms: Synonyms): Sign[] {
  return [...new Set(readQuery(id.replaceAll('-', ' '), synonyms).map(({ sign }) => sign))];
}

/**
 * The date as it is shown and, when that names a day, the day by which it sorts: of "26–28.4.2023"
 * the label alone would give the last day only.
 */
export function datesOf({
  dateLabel,
  dateSort,
}: Pick<SearchDocument, 'dateLabel' | 'dateSort'>): string {
  const toTheDay = datesIn(dateLabel.normalize('NFC')).some(({ day }) => day !== null);
  return toTheDay ? `${dateLabel} ; ${dateSort}` : dateLabel;
}

function contentOf(summary: Reading, body: Reading): string {
  // Pagefind's own marks for weight: a custom record has no element that could carry one.
  const weighed = `___PAGEFIND_WEIGHT___${SUMMARY_WEIGHT} ${toIndexForm(summary.text)} ___END_PAGEFIND_WEIGHT___`;
  return [
    summary.text === '' ? '' : weighed,
    toIndexForm(body.text),
    SIGNS_BEGIN.trim(),
    ...signsOf([summary, body]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function signsOf(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(addedSigns))];
}

/** The part of a fragment's content that a reader may see. */
export function visiblePart(content: string): string {
  const end = ` ${content} `.indexOf(SIGNS_BEGIN);
  return end < 0 ? content : content.slice(0, Math.max(0, end - 1));
}
