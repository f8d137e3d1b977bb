import { excerptFrom, resultView } from '#search/results.ts';
import type { Hit, SearchAnswer, SearchMeans } from '#search/search.ts';
import { make, marked } from './elements.ts';
import type { Say } from './words.ts';

/** What drawing a result needs to know. */
export interface ResultContext {
  readonly say: Say;
  readonly means: SearchMeans;
  readonly answer: SearchAnswer;
}

/** The parts of one result; the excerpt fills itself when its text arrives. */
export function resultParts(hit: Hit, context: ResultContext) {
  const { say, means, answer } = context;
  const { terms } = answer.query;
  const view = resultView(hit.entry, terms, means.language, means.synonyms);
  const title = make('span', { class: 'result-title', lang: view.foreign }, ...marked(view.title));
  if (view.name) title.append(make('span', { class: 'result-name' }, ' · ', ...marked(view.name)));
  return { title, meta: metaLine(hit, view.foreign, say), excerpt: excerptLine(hit, context) };
}

function metaLine({ entry }: Hit, foreign: string | null, say: Say): HTMLElement {
  const { kind, dateLabel, detail, dateSort, lang } = entry;
  const date =
    dateLabel === '' ? null : make('time', { datetime: dateSort || null, lang }, dateLabel);
  const language =
    foreign &&
    new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(foreign);
  return make(
    'span',
    { class: 'result-meta' },
    make('span', { class: 'result-type', 'data-kind': kind }, say(`type.${kind}`)),
    date,
    detail === '' ? null : make('span', { lang }, detail),
    language ? make('span', { class: 'result-foreign' }, say('otherLanguage', { language })) : null,
  );
}

function excerptLine({ text, entry }: Hit, { means, answer }: ResultContext): HTMLElement {
  const line = make('span', { class: 'result-excerpt', lang: entry.lang });
  text
    ?.data()
    .then(({ content }) =>
      line.replaceChildren(...marked(excerptFrom(content, answer.query.terms, means.synonyms))),
    )
    // A result without its excerpt is still a result; the fragment is the only thing missing.
    .catch(() => line.remove());
  return line;
}
