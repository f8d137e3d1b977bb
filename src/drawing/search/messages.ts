import type { SearchAnswer } from '#search/search.ts';
import type { Progress } from './asking.ts';
import { make } from './elements.ts';
import type { Say } from './words.ts';

/** "12 results for …", for the status line. */
export function countOf(answer: SearchAnswer, say: Say): string {
  const count = answer.hits.length;
  const query = answer.query.text;
  if (count === 0) return say('count.none');
  const form =
    new Intl.PluralRules(document.documentElement.lang).select(count) === 'one' ? 'one' : 'other';
  const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
  return query === ''
    ? say(`count.${form}`, { count: number })
    : say(`countFor.${form}`, { count: number, query });
}

/** What is to be said above the results: corrections, words left out, titles only. */
export function remarks(
  progress: Extract<Progress, { state: 'answered' }>,
  say: Say,
): HTMLElement[] {
  const { mistaken, unknown } = progress.answer.repair;
  const lines = [
    ...mistaken.map(({ written, meant }) => say('corrected', { written, meant })),
    ...(unknown.length > 0 && progress.answer.hits.length > 0
      ? [say('unknown', { words: unknown.join('”, “') })]
      : []),
    ...(progress.titlesOnly ? [say('titlesOnly')] : []),
  ];
  return lines.map((line) => make('p', { class: 'search-remark' }, line));
}

/** Nothing found: why, and what may help. */
export function nothingFound(answer: SearchAnswer, written: string, say: Say): HTMLElement {
  const empty = answer.query.terms.length === 0 && answer.repair.unknown.length === 0;
  return make(
    'div',
    { class: 'search-nothing' },
    make('p', {}, empty ? say('noWords') : say('none', { query: written })),
    make('p', { class: 'search-soft' }, say('noneHelp')),
  );
}

/** The index did not arrive; `retry` asks again. */
export function failure(offline: boolean, say: Say, retry: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'search-retry' }, say('retry'));
  button.addEventListener('click', retry);
  return make(
    'div',
    { class: 'search-nothing' },
    make('p', {}, say(offline ? 'offline' : 'error')),
    button,
  );
}
