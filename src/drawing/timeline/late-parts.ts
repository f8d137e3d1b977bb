import { DAY } from '#timeline/items/item.ts';
import { fill } from './fill.ts';
import type { Timeline } from './timeline.ts';

/** A window of this length, ms, or of so many marks, is near to one that opens into cards. */
const NEARBY = 200 * DAY;
const LITTLE = 20;

/** A number that is more than its digits, and a window (ms) that is told with the names of months where a language has them. */
const LONG_NUMBER = 1000;
const WEEKS = 40 * DAY;

/** What is near is arranged by what comes now; a view that needs it waits in stacks until then. */
export function prepareRows({ page: { rows }, store, scenery }: Timeline): void {
  if (rows.made) return;
  const prepare = async (): Promise<void> => {
    if (rows.made || !(await rows.load())) return;
    // What stands in stacks anyway is there already: it need not be drawn once more.
    const form = scenery.isUpright ? null : store.layout().form;
    store.renew();
    if (form && store.layout().form !== form) scenery.schedule('move');
    performance.mark('timeline:rows');
  };
  store.subscribe(() => void prepare());
  whenIdle(() => void prepare());
}

/**
 * The browser waits for nobody when it prints: what draws on paper is there before, and what tells of a view; so is
 * what answers a hand on the strip.
 */
export async function prepareRest(timeline: Timeline) {
  const { root, page, compact, store, motion, scenery, selection, measure } = timeline;
  const [{ preparePrint }, { windowWords }, { listenToPage }, { tellAtRest }] = await Promise.all([
    import('./print.ts'),
    import('./window-words.ts'),
    import('./page-keys.ts'),
    import('./tell-at-rest.ts'),
    scenery.prepareTelling(),
    scenery.strip.bring(motion),
    selection.load().then(({ panel }) => panel.prepare()),
  ]);
  if (!compact) {
    listenToPage(root);
    tellAtRest(timeline);
  }
  preparePrint(root, page, store, scenery, measure);
  whenIdle(() => scenery.prepareMoves());
  whenIdle(prepareNumbers);
  whenIdle(() => windowWords(page, { from: store.view.from, to: store.view.from + WEEKS }));
  performance.mark('timeline:paper');
}

/** What writes long numbers and finds their forms takes a browser two frames' time to make: now, rather than within a movement. */
function prepareNumbers(): void {
  fill('{count, plural, one {#} other {#}}', { count: LONG_NUMBER });
}

/** Calls back when the browser has nothing else to do, after a second at the latest. */
export function whenIdle(run: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
}

/** What opens a near window into cards comes when one is near, or holds so little that it may open. */
export function openNearby({ root, stage, page, store, scenery, motion }: Timeline): void {
  if (!page.data.cards) return;
  let asked = false;
  scenery.rested = (drawn) => {
    const isNear = store.view.to - store.view.from < NEARBY || drawn.visible.length <= LITTLE;
    if (asked || !isNear) return;
    asked = true;
    import('./cards/open-near.ts').then(
      ({ openNear }) => openNear({ root, stage, page, store }, scenery, motion),
      // The next drawing at rest asks again.
      () => (asked = false),
    );
  };
}
