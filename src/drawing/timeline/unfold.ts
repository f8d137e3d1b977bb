import { OPEN, PARAMETER, unfolded, type Foldable } from '#timeline/view/future.ts';
import { readData } from './reading.ts';
import { takeSteps } from './sheet-step.ts';
import type { Timeline } from './timeline.ts';

export type Unfoldable = Pick<Timeline, 'root' | 'page' | 'store' | 'viewport' | 'measure'>;

/** Pages whose steps of history are followed. */
const followed = new WeakSet<HTMLElement>();

/** Keeps the break in the axis as each step of history has it, whichever of them the page was loaded at. */
export function keepSteps(timeline: Unfoldable): void {
  const { root, page } = timeline;
  if (page.data.future === undefined || followed.has(root)) return;
  followed.add(root);
  // The page may have come with its break open: how it is closed says what it was served with.
  let folded: Foldable | null = null;
  takeSteps(() => {
    folded ??= readData(root);
    if (folded) spread(timeline, unfolded(folded, location.search));
    return false;
  });
}

/** Opens the break in the axis of a page that is looked at. */
export function unfold(timeline: Unfoldable): void {
  keepSteps(timeline);
  spread(timeline, unfolded(timeline.page.data, `?${PARAMETER}=${OPEN}`));
}

/** Everything reads from the page where time ends; what is drawn is laid out anew. */
function spread({ root, page, store, viewport, measure }: Unfoldable, to: Foldable): void {
  const { bounds, home } = to;
  if (bounds.to === page.data.bounds.to) return;
  Object.assign(page.data, { bounds, home });
  Object.assign(page.chronicle, { bounds });
  if (bounds.to === page.data.future) root.dataset['future'] = 'open';
  else delete root.dataset['future'];
  store.resize(viewport(store.view), measure());
}
