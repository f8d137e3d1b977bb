import { writeAddress } from '#search/address.ts';
import type { Hit } from '#search/means.ts';
import { showHits, type Answered, type ShownHit } from './asking.ts';
import { make } from './elements.ts';
import { failure } from './messages.ts';
import { gatheredBy, resultParts } from './result-lines.ts';
import type { Say } from './words.ts';

/** Results shown at first, and more at each request for more. */
export const STEP = 20;

/** What a list of results needs of the page. */
export interface ListHost {
  readonly say: Say;
  /** Address of the search page. */
  readonly path: string;
  /** A reader goes to a result. */
  readonly leave: () => void;
  /** Asks the same again, after a failure. */
  readonly again: () => void;
}

/** The results, then apart, under a heading of their own, what only comes near. */
export function resultLists(progress: Answered, host: ListHost): HTMLElement[] {
  const { answer, shown, shownApart } = progress;
  const { hits, apart, asked, query } = answer;
  const lists = hits.length > 0 ? list(hits, shown, 'h2', progress, host) : [];
  if (apart.length === 0) return lists;
  const heading = host.say(`apart.${asked}`, { query: query.text });
  const section = make(
    'section',
    { class: 'search-apart', 'data-search-apart': '' },
    make('h2', {}, heading),
    ...list(apart, shownApart, 'h3', progress, host, heading),
  );
  return [...lists, section];
}

function list(
  hits: readonly Hit[],
  shown: readonly ShownHit[],
  level: 'h2' | 'h3',
  progress: Answered,
  host: ListHost,
  name = host.say('results'),
): HTMLElement[] {
  const lineOf = (hit: ShownHit) => line(hit, level, progress, host);
  const items = make('ol', { class: 'search-list', 'aria-label': name }, ...shown.map(lineOf));
  if (hits.length <= STEP) return [items];
  const more = make('button', { type: 'button', class: 'button search-more' }, host.say('more'));
  let from = STEP;
  more.addEventListener('click', () => {
    const next = hits.slice(from, from + STEP);
    from += STEP;
    showHits(progress.means, next).then(
      (added) => {
        const lines = added.map(lineOf);
        items.append(...lines);
        lines[0]?.querySelector('a')?.focus();
        if (from >= hits.length) more.remove();
      },
      () => more.replaceWith(failure(!navigator.onLine, host.say, host.again)),
    );
  });
  return [items, more];
}

function line(
  { entry }: ShownHit,
  level: 'h2' | 'h3',
  { answer, means }: Answered,
  host: ListHost,
): HTMLElement {
  const { id, kind, lang } = entry;
  const gathers = gatheredBy(entry, host.say);
  const context = { say: host.say, means, answer, listed: gathers.length > 0 };
  const { title, meta, excerpt, href } = resultParts(entry, context);
  const link = make('a', { href, hreflang: lang }, title);
  link.addEventListener('click', host.leave);
  const gathered = gathers.map(({ kind: type, words }) => {
    const selection = { type: [type], country: [id.toUpperCase()] };
    const address = writeAddress({ text: '', selection, order: 'relevance' });
    return make('li', {}, make('a', { href: `${host.path}${address}` }, words));
  });
  return make(
    'li',
    { 'data-search-result': '', 'data-id': id, 'data-kind': kind },
    make(level, {}, link),
    meta,
    gathered.length > 0 ? make('ul', { class: 'result-gathers' }, ...gathered) : excerpt,
  );
}
