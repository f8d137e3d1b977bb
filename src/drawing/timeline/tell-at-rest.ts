import type { Layout } from '#timeline/picture/layout.ts';
import { captioner } from './caption.ts';
import { laneCounter } from './lane-counts.ts';
import type { Timeline } from './timeline.ts';

/**
 * Whenever a drawing has come to rest, tells in numbers and words what it shows: one thing after the other, in
 * moments of their own, as each looks at every event.
 */
export function tellAtRest(timeline: Timeline): void {
  const { store, scenery } = timeline;
  const [count, caption] = [laneCounter(timeline), captioner(timeline)];
  const before = scenery.rested;
  let told: Layout | null = null;
  const tell = async (drawn: Layout): Promise<void> => {
    told = drawn;
    for (const one of [count, caption]) {
      await breath();
      // What is drawn since then is told in its own turn.
      if (told !== drawn || store.view.list) return;
      one(drawn);
    }
  };
  scenery.rested = (drawn) => {
    before(drawn);
    void tell(drawn);
  };
  if (!scenery.isUpright) void tell(store.layout());
}

/** A moment in which the browser draws, and answers the reader. */
function breath(): Promise<void> {
  return new Promise((settle) => setTimeout(settle));
}
