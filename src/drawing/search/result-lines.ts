import { languageName } from '#i18n/platform-names.ts';
import type { Entry } from '#search/documents.ts';
import type { Segment } from '#search/excerpt.ts';
import type { SearchMeans } from '#search/means.ts';
import { excerptFrom, resultView } from '#search/results.ts';
import type { SearchAnswer } from '#search/search.ts';
import { addressWithMarks } from './arrival-address.ts';
import { make, marked } from './elements.ts';
import type { Say } from './words.ts';

/** What drawing a result needs to know. */
export interface ResultContext {
  /** Whether what a country has is listed elsewhere in the result. */
  readonly listed?: boolean;
  readonly say: Say;
  readonly means: SearchMeans;
  readonly answer: SearchAnswer;
}

/** The parts of one result, and its address, which carries the words to mark on arrival. */
export function resultParts(entry: Entry, { say, means, answer, listed }: ResultContext) {
  const { terms } = answer.query;
  const view = resultView(entry, terms, means.language, means.synonyms);
  const title = make('span', { class: 'result-title', lang: view.foreign }, ...marked(view.title));
  if (view.name) title.append(make('span', { class: 'result-name' }, ' · ', ...marked(view.name)));
  const segments = excerptFrom(entry, terms, means.synonyms);
  const excerpt = make('span', { class: 'result-excerpt', lang: entry.lang }, ...marked(segments));
  // A list of what a country has is drawn by this very search: nothing to mark there.
  const href = entry.counts
    ? entry.url
    : addressWithMarks(entry.url, wordsToMark([...view.title, ...segments]));
  return {
    title,
    meta: metaLine(entry, view.foreign, listed ? '' : detailOf(entry, say), say),
    excerpt,
    href,
  };
}

function wordsToMark(segments: readonly Segment[]): string[] {
  return segments.filter((segment) => segment.marked).map(({ text }) => text);
}

/** How many records of each kind an entry gathers, in words; none for a record. */
export function gatheredBy({ counts = {} }: Entry, say: Say): { kind: string; words: string }[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, words: say(`gathers.${kind}`, { count }) }));
}

/** The kinds of records whose date says something else than when it happened. */
const DATED = new Set(['partner', 'strategy']);

/** What the line says of a record beside its kind and date. */
function detailOf(entry: Entry, say: Say): string {
  const gathered = gatheredBy(entry, say).map(({ words }) => words);
  return gathered.length > 0 ? gathered.join(' · ') : entry.detail;
}

function metaLine(entry: Entry, foreign: string | null, detail: string, say: Say): HTMLElement {
  const { kind, lang } = entry;
  const language = foreign && languageName(foreign, document.documentElement.lang);
  const more = detail === '' ? null : make('span', { class: 'result-detail', lang }, detail);
  return make(
    'span',
    { class: 'result-meta' },
    make('span', { class: 'result-type', 'data-kind': kind }, say(`type.${kind}`)),
    // A figure's value and a partner's country matter more than since when they are known.
    ...(kind === 'event' ? [dateLine(entry, say), more] : [more, dateLine(entry, say)]),
    language ? make('span', { class: 'result-foreign' }, say('otherLanguage', { language })) : null,
  );
}

function dateLine({ kind, dateLabel, dateSort, lang }: Entry, say: Say): HTMLElement | null {
  if (dateLabel === '') return null;
  const time = make('time', { datetime: dateSort || null, lang }, dateLabel);
  if (!DATED.has(kind)) return time;
  const [before = '', after = ''] = say(`dated.${kind}`).split('{date}');
  return make('span', {}, before, time, after);
}
