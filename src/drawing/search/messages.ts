import type { Facet } from '#search/documents.ts';
import type { SearchAnswer } from '#search/search.ts';
import type { Answered } from './asking.ts';
import { make } from './elements.ts';
import type { Say } from './words.ts';

/** "12 results for …", for the status line. */
export function countOf({ hits, apart, asked, searched, query }: SearchAnswer, say: Say): string {
  const { text } = query;
  if (hits.length === 0)
    return apart.length > 0
      ? say('count.around', { count: apart.length, query: text })
      : say('count.none');
  if (searched === 'heads enough') return say('countEnough', { query: text });
  const count = hits.length;
  if (asked === 'upcoming') return say('count.upcoming', { count });
  return text === '' ? say('count', { count }) : say('countFor', { count, query: text });
}

/** What is to be said above the results: corrections, words left out, titles only. */
export function remarks({ answer }: Answered, say: Say): HTMLElement[] {
  const { repair, missing, hits, searched } = answer;
  const left = (words: readonly string[]) => words.join('”, “');
  const some = hits.length > 0;
  const lines = [
    ...repair.mistaken.map(({ written, meant }) => say('corrected', { written, meant })),
    ...(repair.unknown.length > 0 && some ? [say('unknown', { words: left(repair.unknown) })] : []),
    ...(searched === 'nearest so far' ? [say('nearest')] : []),
    ...(missing.length > 0 && some && searched !== 'nearest so far'
      ? [say('missing', { words: left(missing) })]
      : []),
    ...(searched === 'heads only' ? [say('titlesOnly')] : []),
  ];
  return lines.map((line) => make('p', { class: 'search-remark' }, line));
}

/** What may be done when nothing was found. */
export interface WaysOut {
  /** Asks another query. */
  readonly ask: (query: string) => void;
  /** Gives up the narrowing by one facet; null where nothing can be narrowed. */
  readonly loosen: ((facet: Facet) => void) | null;
}

/** Nothing found: why, and what may help. */
export function nothingFound(
  { answer }: Answered,
  written: string,
  say: Say,
  { ask, loosen }: WaysOut,
): HTMLElement {
  const empty = answer.query.terms.length === 0 && answer.repair.unknown.length === 0;
  const why = written.trim() === '' ? 'noneFiltered' : empty ? 'noWords' : 'none';
  const box = make('div', { class: 'search-nothing' }, make('p', {}, say(why, { query: written })));
  const proposals = answer.suggestions.map((query) => button(query, () => ask(query)));
  if (proposals.length > 0)
    box.append(make('p', { class: 'search-soft' }, say('suggest')), choices(proposals));
  const looser = loosen
    ? answer.loosened.map(({ facet, count }) =>
        button(say('loosen', { facet: say(`facet.${facet}`), count }), () => loosen(facet)),
      )
    : [];
  if (looser.length > 0) box.append(choices(looser));
  if (proposals.length + looser.length === 0)
    box.append(make('p', { class: 'search-soft' }, say('noneHelp')));
  return box;
}

function choices(buttons: readonly HTMLElement[]): HTMLElement {
  return make('div', { class: 'search-choices' }, ...buttons);
}

function button(text: string, act: () => void): HTMLElement {
  const element = make('button', { type: 'button', class: 'button search-choice' }, text);
  element.addEventListener('click', act);
  return element;
}

/** The index did not arrive; `retry` asks again. */
export function failure(offline: boolean, say: Say, retry: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'button search-retry' }, say('retry'));
  button.addEventListener('click', retry);
  return make(
    'div',
    { class: 'search-nothing' },
    make('p', {}, say(offline ? 'offline' : 'error')),
    button,
  );
}
