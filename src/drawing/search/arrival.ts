import { placesOf } from '#search/places.ts';
import { marksIn, withoutMarks } from './arrival-address.ts';
import { make } from './elements.ts';
import { loadWords, type Say } from './words.ts';

/*
 * A reader who comes from a search sees the words that were found, and can take the marks away.
 * Nothing in the page moves: the marks are painted by the browser, the bar lies over the page.
 */

/** Name under which the stylesheet paints them. */
const HIGHLIGHT = 'found-words';
/** More marks say nothing more. */
const MOST = 400;

export async function markArrival(): Promise<void> {
  const main = document.querySelector('main');
  const words = marksIn(location.search);
  // Browsers without the interface (before 2025) show the page as it is.
  if (!main || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesIn(main, words);
  if (ranges.length === 0) return;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const say = await loadWords(document.documentElement.lang);
  document.body.append(bar(ranges, say));
}

function rangesIn(main: Element, words: readonly string[]): Range[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode() && ranges.length < MOST) {
    const node = texts.currentNode as Text;
    if (node.parentElement?.closest('script, style, template, [hidden]')) continue;
    for (const { start, end } of placesOf(node.data, words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, Math.min(end, node.length));
      ranges.push(range);
    }
  }
  return ranges;
}

function bar(ranges: readonly Range[], say: Say): HTMLElement {
  const words = say('arrival.count', { count: ranges.length });
  const text = make('span', { role: 'status' }, words);
  const next = make('button', { type: 'button' }, say('arrival.next'));
  const clear = make('button', { type: 'button', 'data-clear-marks': '' }, say('arrival.clear'));
  const region = make(
    'section',
    { class: 'arrival', 'aria-label': say('arrival.label'), 'data-arrival': '' },
    text,
    next,
    clear,
  );
  let current = -1;
  next.addEventListener('click', () => {
    current = (current + 1) % ranges.length;
    ranges[current]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  });
  clear.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    region.remove();
    history.replaceState(history.state, '', withoutMarks(location.href));
  });
  return region;
}
