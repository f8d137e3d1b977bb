import type { Viewport } from '#timeline/frame.ts';
import { readPage } from './reading.ts';
import { Scenery } from './scenery.ts';
import { textMeasurer } from './measure.ts';
import { ViewStore } from './store.ts';
import { addressedView, syncAddress } from './address.ts';
import { Motion } from './motion.ts';
import { bindControls } from './controls.ts';
import { listenToGestures } from './gestures.ts';
import { listenToKeys } from './keyboard.ts';
import { Selection } from './selection.ts';
import { followTheme } from './theme.ts';

/** Below this width of the page time runs down; the style sheet changes at the same width. */
const NARROW = matchMedia('(max-width: 639.98px)');

/** Turns the server's list into the interactive timeline. */
export function startTimeline(root: HTMLElement): void {
  const stage = root.querySelector<HTMLElement>('.tl-stage');
  const sample = root.querySelector('.tl-title');
  const page = readPage(root);
  if (!page || !stage || !sample) return;
  const compact = root.hasAttribute('data-compact');
  root.dataset['state'] = 'starting';
  const viewport = () => viewportOf(stage, compact);
  const { home } = page.data;
  const store = new ViewStore(page.chronicle, home, viewport(), textMeasurer(sample));
  if (!compact) store.set(addressedView(home, store), 'address');
  const motion = new Motion(store);
  const scenery = new Scenery(root, stage, page, store, motion);
  const selection = new Selection(root, stage, page, store, motion, scenery);

  bindControls(root, store, motion);
  const wasDragged = listenToGestures(stage, store, motion);
  selection.listen(wasDragged);
  listenToKeys(stage, selection);
  if (!compact) syncAddress(store, home, motion);
  store.subscribe((_view, cause) => scenery.schedule(cause));

  const refit = () => {
    store.resize(viewport(), textMeasurer(sample));
    scenery.draw();
  };
  new ResizeObserver(refit).observe(stage);
  void document.fonts.ready.then(refit);
  followTheme(() => scenery.recolour());

  refit();
  selection.showAddressed();
  root.dataset['state'] = 'ready';
  performance.mark('timeline:ready');
}

function viewportOf(stage: HTMLElement, compact: boolean): Viewport {
  const { clientWidth: width, clientHeight: height } = stage;
  const orientation = NARROW.matches ? 'vertical' : 'horizontal';
  return { width: Math.max(200, width), height: Math.max(160, height), orientation, compact };
}
