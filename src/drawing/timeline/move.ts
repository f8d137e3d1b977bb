import type { Box } from '#timeline/picture/place.ts';

/** Puts an element at a box of the stage. */
export function moveTo(node: HTMLElement, box: Box): void {
  node.style.transform = `translate(${box.x.toFixed(1)}px, ${box.y.toFixed(1)}px)`;
  node.style.width = `${box.width.toFixed(1)}px`;
  node.style.height = `${box.height.toFixed(1)}px`;
}

/** Takes an element's own style away, attribute and all. */
export function dropStyle(node: HTMLElement): void {
  // Chromium writes the attribute down only when it is asked for; removed before that it stays, empty.
  if (node.hasAttribute('style')) node.removeAttribute('style');
}
