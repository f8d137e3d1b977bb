import type { Layout } from '#timeline/picture/layout.ts';
import { captioner } from './caption.ts';
import { laneCounter } from './lane-counts.ts';
import type { Timeline } from './timeline.ts';

/** Whenever a drawing has come to rest, tells in numbers and words what it shows. */
export function tellAtRest(timeline: Timeline): void {
  const { store, scenery } = timeline;
  const [count, caption] = [laneCounter(timeline), captioner(timeline)];
  const before = scenery.rested;
  const tell = (drawn: Layout): void => {
    if (store.view.list) return;
    count(drawn);
    caption(drawn);
  };
  scenery.rested = (drawn) => {
    before(drawn);
    tell(drawn);
  };
  if (!scenery.isUpright) tell(store.layout());
}
