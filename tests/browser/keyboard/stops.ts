import type { Page } from '@playwright/test';

/** What is kept in the page: one stop of each kind, and how the style of one is read. */
interface StopWindow {
  stops: HTMLElement[];
  stopStyle: (stop: HTMLElement) => string;
}

/**
 * Finds one stop of each kind on the page: elements of one tag and class in one kind of parent are one kind. Gives what
 * each is, for the reader of a failed test.
 */
export function findStops(page: Page, within: string): Promise<string[]> {
  return page.evaluate((within) => {
    const named = (node: Element): string => [node.localName, ...node.classList].join('.');
    const kinds = new Map<string, HTMLElement>();
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    for (const stop of all) {
      const isStop =
        stop.tabIndex >= 0 &&
        stop.closest(within) !== null &&
        !stop.matches(':disabled, [inert] *') &&
        stop.getClientRects().length > 0 &&
        stop.checkVisibility({ visibilityProperty: true });
      const kind = `${stop.parentElement ? named(stop.parentElement) : ''} > ${named(stop)}`;
      if (isStop && !kinds.has(kind)) kinds.set(kind, stop);
    }
    const kept = globalThis as unknown as StopWindow;
    kept.stops = [...kinds.values()];
    // Whatever a style sheet may show the focus by, on the stop itself or on what is drawn in it.
    kept.stopStyle = (stop) =>
      [stop, ...stop.querySelectorAll('*')]
        .slice(0, 20)
        .map((node) => {
          const { outline, boxShadow, backgroundColor, fill, stroke, strokeWidth } =
            getComputedStyle(node);
          const ring = /^(?!.*\bnone\b)/.test(outline) ? outline : '';
          return [ring, boxShadow, backgroundColor, fill, stroke, strokeWidth].join();
        })
        .join('|');
    return [...kinds.keys()];
  }, within);
}

/**
 * Leaves a stop by Tab and comes back to it by Shift+Tab: what is wrong on the way. It must let go, be found again, show
 * that it has the focus, and lie in the window, under nothing else.
 */
export async function faultOfStop(page: Page, at: number, kind: string): Promise<string | null> {
  await page.evaluate((at) => (globalThis as unknown as StopWindow).stops[at]?.focus(), at);
  await page.keyboard.press('Tab');
  if (await isFocused(page, at)) return `${kind}: Tab does not leave it`;
  const without = await styleOf(page, at);
  await page.keyboard.press('Shift+Tab');
  if (!(await isFocused(page, at))) return `${kind}: Shift+Tab does not come back to it`;
  if ((await styleOf(page, at)) === without) return `${kind}: does not show that it has the focus`;
  return (await isSeen(page, at)) ? null : `${kind}: is out of sight while it has the focus`;
}

function isFocused(page: Page, at: number): Promise<boolean> {
  return page.evaluate(
    (at) => document.activeElement === (globalThis as unknown as StopWindow).stops[at],
    at,
  );
}

function styleOf(page: Page, at: number): Promise<string> {
  return page.evaluate((at) => {
    const { stops, stopStyle } = globalThis as unknown as StopWindow;
    const stop = stops[at];
    return stop ? stopStyle(stop) : '';
  }, at);
}

/** True when some of the part of a stop that is in the window lies on top of all else. */
function isSeen(page: Page, at: number): Promise<boolean> {
  return page.evaluate((at) => {
    const stop = (globalThis as unknown as StopWindow).stops[at];
    if (!stop) return false;
    const box = stop.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return false;
    const shares = [0.5, 0.1, 0.9];
    return shares.some((across) =>
      shares.some((down) => {
        const x = left + (right - left) * across;
        const hit = document.elementFromPoint(x, top + (bottom - top) * down);
        return hit !== null && (stop.contains(hit) || hit.contains(stop));
      }),
    );
  }, at);
}
