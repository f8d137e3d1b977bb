import { tracksFor } from '#timeline/paths/path-rows.ts';
import { roomOfTracks, trackBudget, type Viewport } from '#timeline/arranging/frame.ts';
import type { View } from '#timeline/view/view.ts';
import { COARSE, NARROW } from './pointer.ts';
import type { Page } from './reading.ts';

/** The box to draw in, after the stage has grown by what tracks for all strategies need. */
export function fitStage(stage: HTMLElement, page: Page, view: View, compact: boolean): Viewport {
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const allTracks = view.allBars && !NARROW.matches;
  growStage(stage, 0);
  const { clientWidth, clientHeight } = stage;
  const width = Math.max(200, clientWidth);
  const height = Math.max(160, clientHeight);
  const coarse = COARSE.matches;
  const box: Viewport = { width, height, compact, unit, coarse };
  if (!allTracks) return box;
  const all = tracksFor(page.chronicle).count;
  const more = roomOfTracks(Math.max(0, all - trackBudget(box)), box);
  growStage(stage, more);
  return { ...box, height: height + more, allTracks };
}

/** Makes the stage taller by some pixels; setting it anew would style everything in it once more. */
function growStage(stage: HTMLElement, more: number): void {
  const now = stage.style.getPropertyValue('--tl-more');
  if (now !== (more ? `${more}px` : ''))
    stage.style.setProperty('--tl-more', more ? `${more}px` : '');
}

/** Calls back when anything changes that a drawing is laid out for. */
export function followSize(root: HTMLElement, stage: HTMLElement, changed: () => void): void {
  // The observer reports once at the beginning, when all is drawn already as it is now.
  let size = sizeNow(root, stage);
  const observer = new ResizeObserver(() => {
    const now = sizeNow(root, stage);
    if (size === now) return;
    size = now;
    changed();
  });
  observer.observe(stage);
  // Columns of goal years come and go with the view.
  const ahead = root.querySelector('.tl-ahead');
  if (ahead) observer.observe(ahead);
  // Larger letters make the controls grow, where the stage may stay as it is.
  const toolbar = root.querySelector('.tl-toolbar');
  if (toolbar) observer.observe(toolbar);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(changed);
  COARSE.addEventListener('change', changed);
}

/** All that a drawing is laid out for: the stage, the size of the reader's letters, and whether it is shown. */
function sizeNow(root: HTMLElement, stage: HTMLElement): string {
  const { fontSize } = getComputedStyle(document.documentElement);
  const listed = root.hasAttribute('data-as-list');
  const ahead = root.querySelector('.tl-ahead')?.clientWidth ?? 0;
  return `${stage.clientWidth} ${stage.clientHeight} ${ahead} ${fontSize} ${listed}`;
}
