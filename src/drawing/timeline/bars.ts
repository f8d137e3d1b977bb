import type { BarLook } from '#timeline/picture/bar-look.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { barTarget } from '#timeline/picture/place.ts';
import { dropStyle, moveTo } from './move.ts';
import { setTabIndex } from './placed-node.ts';
import { targetSize } from './pointer.ts';

/** Moves the page's own strategies to their bars; `bars` are the list's items by id. */
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
    node.toggleAttribute('data-place', true);
    moveTo(node, barTarget(drawn, look.placed));
    node.toggleAttribute('data-soft-start', look.startSoft);
    node.toggleAttribute('data-soft-end', look.endSoft);
    placeName(node, drawn, look);
    setTabIndex(node.querySelector('a') as HTMLAnchorElement, id === stop ? 0 : -1);
  }
}

/** Takes a strategy out of the drawing: an entry of the list above the events, as the page came with it. */
export function restoreBar(node: HTMLElement): void {
  if (!node.hasAttribute('data-place')) return;
  dropStyle(node);
  for (const name of ['place', 'soft-start', 'soft-end']) node.removeAttribute(`data-${name}`);
  const link = node.querySelector('a');
  if (!link) return;
  dropStyle(link);
  for (const name of ['title', 'tabindex']) link.removeAttribute(name);
  link.classList.remove('tl-nameless');
  if (link.classList.length === 0) link.removeAttribute('class');
}

/** A name keeps its place in or behind its bar; without room the whole bar is the link, and its tip names it. */
function placeName(node: HTMLElement, { frame }: Layout, { box, name }: BarLook): void {
  const link = node.querySelector('a') as HTMLAnchorElement;
  link.classList.toggle('tl-nameless', name === null);
  link.title = !name || name.cut ? link.textContent.trim() : '';
  const vertical = frame.orientation === 'vertical';
  const [start, size] = name
    ? vertical
      ? [name.box.y - box.y, name.box.height]
      : [name.box.x - box.x, name.box.width]
    : wholeBar(vertical ? box.height : box.width);
  link.style.transform = `translate${vertical ? 'Y' : 'X'}(${start.toFixed(1)}px)`;
  link.style[vertical ? 'height' : 'width'] = `${(size + 1).toFixed(1)}px`;
  link.style[vertical ? 'width' : 'height'] = '';
}

/** A nameless link is as long as its bar, and longer where that would be too little to hit. */
function wholeBar(length: number): [start: number, size: number] {
  const size = Math.max(length, targetSize());
  return [(length - size) / 2, size];
}
