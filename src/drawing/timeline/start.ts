import { gutterOf, roomOfTracks, trackBudget, type Viewport } from '#timeline/arranging/frame.ts';
import { trackBars } from '#timeline/arranging/bars.ts';
import type { View } from '#timeline/view/view.ts';
import { ActiveFilters } from './active-filters.ts';
import { addressedView, syncAddress } from './address.ts';
import { readChoices } from './choices.ts';
import { bindControls } from './controls.ts';
import { bindDialogs } from './dialogs.ts';
import { listenToGestures } from './gestures.ts';
import { listenToKeys } from './keyboard.ts';
import { textMeasurer } from './measure.ts';
import { Motion } from './motion.ts';
import { COARSE } from './pointer.ts';
import { preparePrint } from './print.ts';
import type { Page } from './reading.ts';
import { Scenery } from './scenery.ts';
import { Selection } from './selection.ts';
import { ViewStore } from './store.ts';
import { followTheme } from './theme.ts';

/** Below this width of the page time runs down; the style sheet changes at the same width. */
const NARROW = matchMedia('(width < 640px)');

/** Turns the server's list into the interactive timeline. */
export function startTimeline(root: HTMLElement, page: Page): void {
  const stage = root.querySelector<HTMLElement>('.tl-stage');
  const sample = root.querySelector('.tl-title');
  if (!stage || !sample) return;
  // First of all, since names are measured in the letters they have in a drawing, not in a list.
  root.dataset['state'] = 'ready';
  const compact = root.hasAttribute('data-compact');
  const { home, words } = page.data;
  const choices = readChoices(root);
  const measure = () => textMeasurer(sample);
  const strip = root.querySelector<HTMLElement>('.tl-strip');
  const viewport = (view: View) => {
    const box = fitStage(stage, page, view, compact);
    // The strip begins where the axis above it does; only the layout knows where that is.
    strip?.style.setProperty('--tl-gutter', `${gutterOf(box)}px`);
    return box;
  };
  const store = new ViewStore(page.chronicle, home, viewport(home), measure());
  const readable = { home, choices, aliases: page.data.aliases ?? {} };
  if (!compact) store.set(addressedView(readable, store), 'address');
  const motion = new Motion(store);
  const scenery = new Scenery(root, stage, page, store, motion);
  const selection = new Selection(root, stage, page, store, motion, scenery);
  const active = new ActiveFilters(root, choices, words, (view) => store.set(view, 'act'));

  bindControls(root, store, motion, page.texts);
  bindDialogs(root, (name, dialog) => {
    const { share } = page.data;
    if (name !== 'share' || !share) return;
    const host = { root, page, store, choices, measure, shown: () => scenery.shown() };
    // What makes files of a view is not needed to look at one.
    void import('./share.ts').then(({ openShare }) => openShare(dialog, host, share));
  });
  const wasDragged = listenToGestures(stage, store, motion);
  selection.listen(wasDragged);
  listenToKeys(stage, selection);
  if (!compact) syncAddress(store, readable, motion, () => selection.showAddressed());
  preparePrint(root, page, store, scenery, choices, measure);

  const refit = () => {
    // The list is as tall as its rows: no size to draw in.
    if (!root.hasAttribute('data-as-list')) store.resize(viewport(store.view), measure());
    scenery.remeasure();
    scenery.draw();
  };
  let { allBars } = store.view;
  store.subscribe((view, cause) => {
    if (view.allBars !== allBars) refit();
    ({ allBars } = view);
    active.update(view);
    scenery.schedule(cause);
  });
  let size = '';
  const resized = () => {
    const now = sizeNow(root, stage);
    if (size === now) return;
    size = now;
    refit();
  };
  const observer = new ResizeObserver(resized);
  observer.observe(stage);
  // Larger letters make the controls grow, where the stage may stay as it is.
  const toolbar = root.querySelector('.tl-toolbar');
  if (toolbar) observer.observe(toolbar);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(refit);
  COARSE.addEventListener('change', refit);
  followTheme(() => scenery.recolour());

  // The box was measured for the page's own view; more tracks want another one.
  if (allBars) refit();
  else scenery.drawSoon();
  active.update(store.view);
  if (!compact) selection.showAddressed();
  // The observer reports once at the beginning, when all is drawn already as it is now.
  size = sizeNow(root, stage);
  performance.mark('timeline:ready');
}

/** All that a drawing is laid out for: the stage, the size of the reader's letters, and whether it is shown. */
function sizeNow(root: HTMLElement, stage: HTMLElement): string {
  const { fontSize } = getComputedStyle(document.documentElement);
  const listed = root.hasAttribute('data-as-list');
  return `${stage.clientWidth} ${stage.clientHeight} ${fontSize} ${listed}`;
}

/** The box to draw in, after the stage has grown by what tracks for all strategies need. */
function fitStage(stage: HTMLElement, page: Page, view: View, compact: boolean): Viewport {
  const orientation = NARROW.matches ? 'vertical' : 'horizontal';
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const allTracks = view.allBars && orientation === 'horizontal';
  growStage(stage, 0);
  const { clientWidth, clientHeight } = stage;
  const width = Math.max(200, clientWidth);
  const height = Math.max(160, clientHeight);
  const coarse = COARSE.matches;
  const box: Viewport = { width, height, orientation, compact, unit, coarse };
  if (!allTracks) return box;
  const { bars, bounds, today } = page.chronicle;
  const all = trackBars(bars, Infinity, bounds, today).count;
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
