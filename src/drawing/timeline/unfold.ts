import { OPEN, PARAMETER, unfolded, type Foldable } from '#timeline/view/future.ts';
import { takeSteps } from './sheet-step.ts';
import type { Timeline } from './timeline.ts';

export type Unfoldable = Pick<Timeline, 'root' | 'page' | 'store' | 'viewport' | 'measure'>;

/** Pages that have been opened here. */
const opened = new WeakSet<HTMLElement>();

/** Opens the break in the axis of a page that is looked at, and keeps it as each step of its history has it. */
export function unfold(timeline: Unfoldable): void {
  const { root, page } = timeline;
  if (!opened.has(root)) {
    const { bounds, home, future } = page.data;
    const folded = future === undefined ? { bounds, home } : { bounds, home, future };
    opened.add(root);
    takeSteps(() => {
      spread(timeline, unfolded(folded, location.search));
      return false;
    });
  }
  spread(timeline, unfolded(page.data, `?${PARAMETER}=${OPEN}`));
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
