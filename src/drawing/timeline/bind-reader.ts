import { askedTour } from '#timeline/presenting/asked-tour.ts';
import { isFiltered, type View } from '#timeline/view/view.ts';
import { listenToGestures } from './gestures.ts';
import { prepareRest, prepareRows, whenIdle } from './late-parts.ts';
import { isMove, isUse, isWayOut, onFirstUse } from './on-first-use.ts';
import type { Timeline } from './timeline.ts';

/** All ways in which a reader acts on the view, and the address and the paper that follow it. */
export function bindReader(timeline: Timeline): void {
  const { root, stage, compact, store, motion, scenery, selection } = timeline;
  bindControls(timeline);
  selection.listen(listenToGestures(stage, store, motion));
  tellLooks(timeline);
  const isDrawnMove = (event: Event) => !store.view.list && !scenery.isUpright && isMove(event);
  onFirstUse(stage, isDrawnMove, async () => {
    const [{ listenToKeys }, host] = await Promise.all([import('./keyboard.ts'), selection.load()]);
    listenToKeys(stage, host);
    performance.mark('timeline:keys');
  });
  const keep = compact ? null : keepAddress(timeline);
  const followFuture = onFirstUse(root, isWayOut, async () => {
    // A step of history is made there, which the view has to follow.
    const [{ followFuture }] = await Promise.all([import('./follow-future.ts'), keep?.()]);
    followFuture(timeline);
  });
  prepareRows(timeline);
  whenIdle(() => {
    followFuture();
    void prepareRest(timeline);
  });
}

/** Address and view are kept in step once the first drawing is there; what has changed before is written then. */
function keepAddress({ root, page, store, motion, selection }: Timeline): () => Promise<void> {
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
  return keep;
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
function bindControls(timeline: Timeline): void {
  const { root, page, store, measure, scenery, motion } = timeline;
  const host = { root, page, store, measure, shown: () => scenery.shown() };
  const bind = onFirstUse(root, isUse, async () => {
    const { bindAll } = await import('./bind-all.ts');
    bindAll(host, motion, timeline);
  });
  const bindFiltered = (view: View): void => {
    if (isFiltered(view) || view.compare) bind();
  };
  store.subscribe(bindFiltered);
  if (askedTour(location.search)) bind();
  else bindFiltered(store.view);
}
