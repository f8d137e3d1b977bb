import { bindReader } from './bind-reader.ts';
import { openNearby } from './late-parts.ts';
import { NARROW } from './pointer.ts';
import type { Page } from './reading.ts';
import { followSize } from './stage.ts';
import { followTheme } from './theme.ts';
import { assemble, type Timeline } from './timeline.ts';
import type { selectingIfNamed } from './late-selection.ts';

/** What draws a narrow stage, where time runs down. */
const loadUpright = () => import('./upright/stand-upright.ts');

type Upright = Awaited<ReturnType<typeof loadUpright>>;
type Selecting = Awaited<ReturnType<typeof selectingIfNamed>>;

/** What draws a narrow stage, where it is one from the beginning: it comes together with the events. */
export function uprightIfNarrow(): Promise<Upright> | null {
  return NARROW.matches ? loadUpright() : null;
}

/** Turns the server's list into the interactive timeline. */
export function startTimeline(
  root: HTMLElement,
  page: Page,
  upright: Upright | null,
  selecting: Selecting,
): void {
  const stage = root.querySelector<HTMLElement>('.tl-stage');
  if (!stage) return;
  // A chronicle of strategies alone has no name of an event to take the letters from.
  const sample = root.querySelector('.tl-title') ?? stage;
  // First of all, since names are measured in the letters they have in a drawing, not in a list.
  root.dataset['state'] = 'ready';
  const timeline = assemble(root, stage, sample, page, selecting);
  const refit = () => refitTo(timeline);
  bindReader(timeline);
  followView(timeline, refit);
  openNearby(timeline);
  if (upright) upright.standUpright(timeline);
  else whenNarrow(timeline, refit);
  // Before the first drawing, which leaves elements to be laid out: sizes are at hand now.
  followSize(root, stage, refit);
  drawFirst(timeline, refit);
  void timeline.scenery.strip.bring(timeline.motion);
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

function drawFirst({ compact, store, scenery, selection }: Timeline, refit: () => void): void {
  // The box was measured for the page's own view; more tracks want another one.
  if (store.view.allBars) refit();
  else scenery.drawSoon();
  if (!compact) selection.showAddressed();
}
