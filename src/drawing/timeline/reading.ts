import { unpackItems, type ItemWords } from '#timeline/columns.ts';
import type { TimelineData } from '#timeline/data.ts';
import type { Chronicle } from '#timeline/layout.ts';

/** What the page was served with. */
export interface Page {
  readonly data: TimelineData;
  readonly chronicle: Chronicle;
  /** The list's elements by event id: the very nodes that the drawing moves about. */
  readonly nodes: ReadonlyMap<string, HTMLElement>;
}

/** Reads the data block and the list beside it; null when the page has none that can be read. */
export function readPage(root: HTMLElement): Page | null {
  const data = readData(root.querySelector('[data-timeline-data]')?.textContent ?? '');
  if (!data) return null;
  const rows = [...root.querySelectorAll<HTMLElement>('li[data-event-id]')];
  const { bounds, today, facets, bars, words } = data;
  const items = unpackItems(data.columns, rows.map(wordsOf));
  const nodes = new Map(rows.map((row) => [row.dataset['eventId'] ?? '', row]));
  return { data, nodes, chronicle: { items, bars, facets, bounds, today, other: words.other } };
}

function readData(text: string): TimelineData | null {
  try {
    return JSON.parse(text) as TimelineData;
  } catch {
    // A cut-off page still has its list; the drawing is all that is missing.
    return null;
  }
}

function wordsOf(row: HTMLElement): ItemWords {
  const link = row.querySelector('a');
  const time = row.querySelector('time, .tl-when > span');
  return {
    id: row.dataset['eventId'] ?? '',
    href: link?.getAttribute('href') ?? '',
    title: link?.textContent.trim() ?? '',
    when: time?.textContent.trim() ?? '',
    datetime: time?.getAttribute('datetime') ?? null,
  };
}
