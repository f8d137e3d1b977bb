import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';
import { readColumns, WINDOW, type Columns } from './columns.ts';

const DAY = 86_400;

void readColumns().then(show);

function show({ start, end, lane, lanes, title }: Columns): void {
  const items = start.map((first, id) => {
    const last = end[id] as number;
    const shared = { id, group: lane[id] as number, content: title[id] as string };
    // A day is a point, as it is in the other two.
    if (last - first <= DAY) return { ...shared, start: first * 1000, type: 'point' };
    return { ...shared, start: first * 1000, end: last * 1000, type: 'range' };
  });
  const groups = lanes.map((content, id) => ({ id, content }));
  const stage = document.querySelector<HTMLElement>('#stage') as HTMLElement;

  // Its own means against many items: clusters, and a fixed height in which lanes scroll.
  const timeline = new Timeline(stage, new DataSet(items), groups, {
    start: WINDOW.from * 1000,
    end: WINDOW.to * 1000,
    height: 520,
    zoomKey: 'ctrlKey',
    cluster: { maxItems: 1 },
  });
  timeline.on('changed', () => {
    if (performance.getEntriesByName('timeline:ready').length === 0)
      performance.mark('timeline:ready');
  });
}
