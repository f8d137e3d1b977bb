import type { MeasureText } from '#timeline/arranging/labels.ts';
import { gutterOf, type Viewport } from '#timeline/arranging/frame.ts';
import { DAY } from '#timeline/items/item.ts';
import { askedTour } from '#timeline/presenting/asked-tour.ts';
import { reachesBreak } from '#timeline/view/at-break.ts';
import { isFiltered, type View } from '#timeline/view/view.ts';
import { columnsAhead } from './ahead.ts';
import { listenToGestures } from './gestures.ts';
import { textMeasurer } from './measure.ts';
import { Motion } from './motion.ts';
import { isMove, isUse, onFirstUse } from './on-first-use.ts';
import { NARROW } from './pointer.ts';
import type { Page } from './reading.ts';
import { Scenery } from './scenery.ts';
import { Selection } from './selection.ts';
import { fitStage, followSize } from './stage.ts';
import { ViewStore } from './store.ts';
import { followTheme } from './theme.ts';

/** A window of this length, ms, or of so many marks, is near to one that opens into cards. */
const NEARBY = 200 * DAY;
const LITTLE = 20;

/** A timeline's elements and all that works on them. */
interface Timeline {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly page: Page;
  /** The small drawing of a front page has no part in the address. */
  readonly compact: boolean;
  readonly measure: () => MeasureText;
  readonly viewport: (view: View) => Viewport;
  readonly store: ViewStore;
  readonly motion: Motion;
  readonly scenery: Scenery;
  readonly selection: Selection;
}

/** What draws a narrow stage, where time runs down. */
const loadUpright = () => import('./upright/stand-upright.ts');

type Upright = Awaited<ReturnType<typeof loadUpright>>;

/** What draws a narrow stage, where it is one from the beginning: it comes together with the events. */
export function uprightIfNarrow(): Promise<Upright> | null {
  return NARROW.matches ? loadUpright() : null;
}

/** Turns the server's list into the interactive timeline. */
export function startTimeline(root: HTMLElement, page: Page, upright: Upright | null): void {
  const stage = root.querySelector<HTMLElement>('.tl-stage');
  const sample = root.querySelector('.tl-title');
  if (!stage || !sample) return;
  // First of all, since names are measured in the letters they have in a drawing, not in a list.
  root.dataset['state'] = 'ready';
  const timeline = assemble(root, stage, sample, page);
  const refit = () => refitTo(timeline);
  bindReader(timeline);
  followView(timeline, refit);
  openNearby(timeline);
  if (upright) upright.standUpright(timeline);
  else whenNarrow(timeline, refit);
  drawFirst(timeline, refit);
  void timeline.scenery.strip.bring(timeline.motion);
  followSize(root, stage, refit);
  followTheme(() => timeline.scenery.recolour());
  performance.mark('timeline:ready');
}

/** A stage that becomes narrow for the first time waits for what draws it. */
function whenNarrow(timeline: Timeline, refit: () => void): void {
  const stand = async (): Promise<void> => {
    if (!NARROW.matches) return;
    NARROW.removeEventListener('change', listen);
    const { standUpright } = await loadUpright();
    standUpright(timeline);
    refit();
  };
  const listen = (): void => void stand();
  NARROW.addEventListener('change', listen);
}

function assemble(root: HTMLElement, stage: HTMLElement, sample: Element, page: Page): Timeline {
  const compact = root.hasAttribute('data-compact');
  const measure = () => textMeasurer(sample);
  const viewport = viewportIn(root, stage, page, compact);
  const { home } = page.data;
  const store = new ViewStore(page.chronicle, home, viewport(home), measure());
  const { address } = page;
  if (address) {
    store.set(address.addressedView(address.readableOf(root, page.data), store), 'address');
    // The box was measured for the page's own view, which may have columns that another one has not.
    const reaches = reachesBreak(store.view, page.data);
    if (reaches !== reachesBreak(home, page.data)) store.resize(viewport(store.view), measure());
  }
  const motion = new Motion(store);
  const scenery = new Scenery(root, stage, page, store);
  const selection = new Selection(root, stage, page, store, motion, scenery);
  const working = { store, motion, scenery, selection };
  return { root, stage, page, compact, measure, viewport, ...working };
}

/** Finds the box to draw a view in; the strip begins where the axis above it does, which only the layout knows. */
function viewportIn(root: HTMLElement, stage: HTMLElement, page: Page, compact: boolean) {
  const strip = root.querySelector<HTMLElement>('.tl-strip');
  return (view: View): Viewport => {
    root.toggleAttribute('data-ahead', reachesBreak(view, page.data));
    const box = fitStage(stage, page, view, compact);
    const beyond = columnsAhead(root, box.unit ?? 1);
    strip?.style.setProperty('--tl-gutter', `${gutterOf(box)}px`);
    strip?.style.setProperty(
      '--tl-beyond',
      `${beyond.reduce((sum, { width }) => sum + width, 0)}px`,
    );
    return { ...box, beyond };
  };
}

/** All ways in which a reader acts on the view, and the address and the paper that follow it. */
function bindReader(timeline: Timeline): void {
  const { stage, compact, store, motion, scenery, selection } = timeline;
  bindControls(timeline);
  selection.listen(listenToGestures(stage, store, motion));
  tellLooks(timeline);
  const isDrawnMove = (event: Event) => !store.view.list && !scenery.isUpright && isMove(event);
  onFirstUse(stage, isDrawnMove, async () => {
    const { listenToKeys } = await import('./keyboard.ts');
    listenToKeys(stage, selection);
    performance.mark('timeline:keys');
  });
  if (!compact) keepAddress(timeline);
  prepareRows(timeline);
  whenIdle(() => void prepareRest(timeline));
}

/** Address and view are kept in step once the first drawing is there; what has changed before is written then. */
function keepAddress({ root, page, store, motion, selection }: Timeline): void {
  let [isKept, isMissed] = [false, false];
  const keep = async (): Promise<void> => {
    const { readableOf, syncAddress } = page.address ?? (await import('./address.ts'));
    if (isKept) return;
    isKept = true;
    const named = () => selection.showAddressed();
    syncAddress(store, readableOf(root, page.data), motion, named, isMissed);
  };
  store.subscribe((_view, cause) => {
    if (isKept || cause === 'address') return;
    isMissed = true;
    void keep();
  });
  if (page.address) void keep();
  else whenIdle(() => void keep());
}

/** What tells of a mark comes with the first look at one; where it cannot be had the next asks again. */
function tellLooks(timeline: Timeline): void {
  let first: Event;
  let loading: Promise<void> | null = null;
  const look = (event: Event): void => {
    first = event;
    loading ??= import('./tooltip/tell-of-marks.ts').then(
      ({ tellOfMarks }) => tellOfMarks(timeline, first),
      () => void (loading = null),
    );
  };
  for (const type of ['pointermove', 'focusin', 'click'])
    timeline.stage.addEventListener(type, look);
}

/** What answers the controls is not needed to look: it comes with the first use of one, or with a filter or a comparison to be shown. */
function bindControls({ root, page, store, measure, scenery, motion }: Timeline): void {
  const host = { root, page, store, measure, shown: () => scenery.shown() };
  const bind = onFirstUse(root, isUse, async () => {
    const { bindAll } = await import('./bind-all.ts');
    bindAll(host, motion);
  });
  const bindFiltered = (view: View): void => {
    if (isFiltered(view) || view.compare) bind();
  };
  store.subscribe(bindFiltered);
  if (askedTour(location.search)) bind();
  else bindFiltered(store.view);
}

/** What is near is arranged by what comes now; a view that needs it waits in stacks until then. */
function prepareRows({ page: { rows }, store, scenery }: Timeline): void {
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
async function prepareRest({ root, page, store, motion, scenery, measure }: Timeline) {
  const [{ preparePrint }, { followFuture }] = await Promise.all([
    import('./print.ts'),
    import('./follow-future.ts'),
    scenery.prepareTelling(),
    scenery.strip.bring(motion),
  ]);
  followFuture(root);
  preparePrint(root, page, store, scenery, measure);
  performance.mark('timeline:paper');
}

function whenIdle(run: () => void): void {
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
}

/** Lays out and draws anew for the size that the stage has now. */
function refitTo({ root, store, viewport, measure, scenery }: Timeline): void {
  // The list is as tall as its rows: no size to draw in.
  if (!root.hasAttribute('data-as-list')) store.resize(viewport(store.view), measure());
  scenery.remeasure();
  scenery.draw();
}

/** Whatever changes the view, the drawing follows; tracks for all strategies want more room. */
function followView({ store, scenery }: Timeline, refit: () => void): void {
  let { allBars } = store.view;
  store.subscribe((view, cause) => {
    if (view.allBars !== allBars) refit();
    ({ allBars } = view);
    scenery.schedule(cause);
  });
}

/** What opens a near window into cards comes when one is near, or holds so little that it may open. */
function openNearby({ root, stage, page, store, scenery, motion }: Timeline): void {
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

function drawFirst({ compact, store, scenery, selection }: Timeline, refit: () => void): void {
  // The box was measured for the page's own view; more tracks want another one.
  if (store.view.allBars) refit();
  else scenery.drawSoon();
  if (!compact) selection.showAddressed();
}
