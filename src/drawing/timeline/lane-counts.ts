import { laneCounts } from '#timeline/picture/lane-counts.ts';
import { countAfter, laneHeads } from '#timeline/picture/lane-head.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import { fill } from './fill.ts';
import { textMeasurer } from './measure.ts';
import type { Timeline } from './timeline.ts';

/** Tells at each lane's name how many events a drawing shows in it. */
export function laneCounter({ stage, page }: Timeline): (drawn: Layout) => void {
  const holder = stage.querySelector<HTMLElement>('.tl-texts');
  return (drawn) => {
    if (!holder) return;
    const { chronicle, data } = page;
    const measure = textMeasurer(holder);
    const counts = laneCounts(drawn, chronicle);
    const names = stage.querySelectorAll<HTMLElement>('.tl-lane');
    laneHeads(drawn, chronicle.facets, measure).forEach((head, lane) => {
      const count = counts[lane] ?? 0;
      const node = names[lane];
      const text = head.isTall ? fill(data.words.count, { count }) : String(count);
      // An empty lane is its name; beside a long name there is no room.
      const isTold = count > 0 && (head.isTall || countAfter(head, text, drawn, measure) !== null);
      if (node) showCount(node, isTold ? text : null);
    });
  };
}

function showCount(node: HTMLElement, text: string | null): void {
  if (text === null) delete node.dataset['events'];
  else if (node.dataset['events'] !== text) node.dataset['events'] = text;
}
