import type { Page } from '@playwright/test';

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it. */
export const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Text of 200 %. */
export const DOUBLED = ':root { font-size: 200% }';

/** Puts a style sheet on a page in the place of the last one put there; an empty one takes it away. */
export async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Where words may be cut short: drawings, beside which a list or a table has them whole. */
const DRAWINGS = 'svg, .tl-stage';

/** The words that a box of a page cuts off, with the box. First lines of what its own page has whole are no such. */
export function cutShort(page: Page): Promise<string[]> {
  return page.evaluate((drawings) => {
    const shown = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const words = text.textContent?.trim() ?? '';
      const parent = text.parentElement;
      if (words === '' || !parent?.checkVisibility(shown) || parent.closest(drawings)) continue;
      const box = boxThatCuts(text, parent);
      if (box) cut.push(`${box.tagName.toLowerCase()}.${box.className}: ${words.slice(0, 40)}`);
    }
    return cut;

    /** The box around a text that ends before it; what can be scrolled, or is for the ear alone, cuts nothing. */
    function boxThatCuts(text: Node, parent: Element): Element | null {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const isForEar = edge.width <= 1 || edge.height <= 1;
        const isFirstLines = webkitLineClamp !== 'none';
        if (isForEar || isFirstLines || /auto|scroll/.test(overflowX + overflowY)) return null;
        // A line is higher than its letters.
        const across = overflowX === 'visible' ? Infinity : 1;
        const down = overflowY === 'visible' ? Infinity : 3;
        const isCut = lines.some(
          ({ left, right, top, bottom }) =>
            Math.max(edge.left - left, right - edge.right) > across ||
            Math.max(edge.top - top, bottom - edge.bottom) > down,
        );
        if (isCut) return box;
        if (position === 'fixed') return null;
      }
      return null;
    }
  }, DRAWINGS);
}
