import type { BarLook } from '#timeline/picture/path-look.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { barTarget, type Box } from '#timeline/picture/place.ts';
import { dropStyle, moveTo } from './move.ts';
import { setTabIndex } from './placed-node.ts';
import { targetSize } from './pointer.ts';

/** What the style sheet is told of a strategy in the drawing. */
const TOLD = ['place', 'brief', 'nameless', 'link'] as const;

/** Moves the page's own strategies to their names; `bars` are the list's items by id. */
export function placeBars(
  bars: ReadonlyMap<string, HTMLElement>,
  drawn: Layout,
  looks: readonly BarLook[],
): void {
  const shown = new Map(looks.map((look) => [look.placed.bar.id, look]));
  // The stage is one tab stop, which an event holds; arrows lead from it to the strategies.
  const stop = drawn.visible.length === 0 ? looks[0]?.placed.bar.id : undefined;
  for (const [id, node] of bars) {
    const look = shown.get(id);
    if (!look) {
      restoreBar(node);
      continue;
    }
    const { name, placed } = look;
    const box = name?.box ?? wholePath(barTarget(drawn, placed));
    moveTo(node, box);
    tell(node, 'place', true);
    tell(node, 'brief', name?.isBrief ?? true);
    tell(node, 'nameless', name === null);
    tell(node, 'link', placed.isLink);
    const link = node.querySelector('a') as HTMLAnchorElement;
    writeName(link, name?.cut ? name.text : null);
    setTabIndex(link, id === stop ? 0 : -1);
  }
}

/** What is seen of a name that has no room; the link's own words stay whole. */
function writeName(link: HTMLAnchorElement, words: string | null): void {
  if (words === null) link.removeAttribute('data-words');
  else link.setAttribute('data-words', words);
}

function tell(node: HTMLElement, what: (typeof TOLD)[number], isSo: boolean): void {
  node.toggleAttribute(`data-${what}`, isSo);
}

/** Takes a strategy out of the drawing: an entry of the list above the events, as the page came with it. */
export function restoreBar(node: HTMLElement): void {
  if (!node.hasAttribute('data-place')) return;
  dropStyle(node);
  for (const what of TOLD) tell(node, what, false);
  const link = node.querySelector('a');
  link?.removeAttribute('tabindex');
  link?.removeAttribute('data-words');
}

/** A nameless link is as long as its path, and longer where that would be too little to hit. */
function wholePath(box: Box): Box {
  const width = Math.max(box.width, targetSize());
  return { ...box, x: box.x - (width - box.width) / 2, width };
}
