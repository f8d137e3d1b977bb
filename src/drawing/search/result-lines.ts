import type { Entry } from '#search/documents.ts';
import type { Segment } from '#search/excerpt.ts';
import { excerptFrom, resultView } from '#search/results.ts';
import type { Hit, SearchAnswer, SearchMeans } from '#search/search.ts';
import { addressWithMarks } from './arrival-address.ts';
import { make, marked } from './elements.ts';
import type { Say } from './words.ts';

/** What drawing a result needs to know. */
export interface ResultContext {
  readonly say: Say;
  readonly means: SearchMeans;
  readonly answer: SearchAnswer;
  /** The result's link: its address carries the words to mark on arrival. */
  readonly link: HTMLAnchorElement;
}

/** The parts of one result; the excerpt fills itself when its text arrives. */
export function resultParts(hit: Hit, context: ResultContext) {
  const { say, means, answer, link } = context;
  const { entry } = hit;
  const view = resultView(entry, answer.query.terms, means.language, means.synonyms);
  const title = make('span', { class: 'result-title', lang: view.foreign }, ...marked(view.title));
  if (view.name) title.append(make('span', { class: 'result-name' }, ' · ', ...marked(view.name)));
  link.href = addressWithMarks(entry.url, wordsToMark(view.title));
  const excerpt = excerptLine(hit, view.title, context);
  return { title, meta: metaLine(entry, view.foreign, say), excerpt };
}

function wordsToMark(segments: readonly Segment[]): string[] {
  return segments.filter((segment) => segment.marked).map(({ text }) => text);
}

/** The kinds of records whose date says something else than when it happened. */
const DATED = new Set(['partner', 'strategy']);

function metaLine(entry: Entry, foreign: string | null, say: Say): HTMLElement {
  const { kind, detail, lang } = entry;
  const language =
    foreign &&
    new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(foreign);
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

function excerptLine(
  { text, entry }: Hit,
  title: readonly Segment[],
  { means, answer, link }: ResultContext,
): HTMLElement {
  const line = make('span', { class: 'result-excerpt', lang: entry.lang });
  text
    ?.data()
    .then(({ content }) => {
      const segments = excerptFrom(content, answer.query.terms, means.synonyms);
      line.replaceChildren(...marked(segments));
      link.href = addressWithMarks(entry.url, wordsToMark([...title, ...segments]));
    })
    // A result without its excerpt is still a result; the fragment is the only thing missing.
    .catch(() => line.remove());
  return line;
}
