import { unpackItems } from '#timeline/items/columns.ts';
import { FEW } from '#timeline/arranging/arrange.ts';
import type { TimelineData } from '#timeline/data.ts';
import { unpackFile, type FileReference } from '#timeline/items/item-file.ts';
import type { TimelineItem } from '#timeline/items/item.ts';
import type { Chronicle } from '#timeline/picture/layout.ts';
import type { ItemWords } from '#timeline/items/packed-item.ts';
import type * as Address from './address.ts';
import { fitCanvas } from './fit-canvas.ts';
import { LateRows } from './late-rows.ts';
import { ListRows } from './list-rows.ts';
import type * as PaintPaths from './paint-paths.ts';
import { NARROW } from './pointer.ts';
import { TextReader } from './text-reader.ts';

/** What draws strategies, and the years to which they lead on. */
export type DrawsPaths = Pick<
  typeof PaintPaths,
  'barLooks' | 'fitAhead' | 'paintColumns' | 'paintPaths' | 'paintTears'
>;

/** What the page was served with. */
export interface Page {
  readonly data: TimelineData;
  readonly chronicle: Chronicle;
  /** The list's elements by event id: the very nodes that the drawing moves about. */
  readonly nodes: ListRows;
  /** Understands the text filter. */
  readonly texts: TextReader;
  readonly paths: DrawsPaths | null;
  /** What reads and writes addresses, where the page's own says something of the view; it comes later elsewhere. */
  readonly address: typeof Address | null;
  /** Arranges what is near. */
  readonly rows: LateRows;
  /** What is drawn on, in no place yet. */
  readonly canvas: HTMLCanvasElement;
}

/** Reads the data block of a page; null when it has none that can be read. */
export function readData(root: HTMLElement): TimelineData | null {
  const text = root.querySelector('[data-timeline-data]')?.textContent ?? '';
  try {
    return JSON.parse(text) as TimelineData;
  } catch {
    // A cut-off page still has its list; the drawing is all that is missing.
    return null;
  }
}

/** The page with all its events; rejects when they are in a file that does not arrive. */
export async function readPage(root: HTMLElement, data: TimelineData): Promise<Page> {
  // Most pages have no strategies; to those with any it comes beside their events, for the first drawing.
  const arriving = Promise.all([
    data.file ? fetchItems(data.file) : listedItems(root, data),
    data.bars.length > 0 ? import('./paint-paths.ts') : null,
    isAddressed(root) ? import('./address.ts') : null,
  ]);
  const canvas = canvasFor(root);
  const [items, paths, address] = await arriving;
  const { bounds, today, facets, bars, words } = data;
  const nodes = new ListRows(root, items, facets, words);
  const field = root.querySelector<HTMLInputElement>('[data-q]');
  const texts = new TextReader(field?.dataset['base'] ?? '/', items);
  // A shared address may ask for a text at once.
  if (field && new URLSearchParams(location.search).has('q')) await texts.load();
  const rows = new LateRows();
  if (isInRows(items.length)) await rows.load();
  const { other, throughout, further } = words;
  const rest = { other, throughout, further, reads: texts.rule, ...readUntilOf(data) };
  const chronicle = {
    items,
    bars,
    facets,
    bounds,
    today,
    ...rest,
    get inRows() {
      return rows.made;
    },
  };
  return { data, nodes, chronicle, texts, paths, rows, address, canvas };
}

/** To get so many pixels takes a browser as long as to draw on them: while events are on their way nobody waits for it. */
function canvasFor(root: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const stage = NARROW.matches ? null : root.querySelector<HTMLElement>('.tl-stage');
  if (stage) fitCanvas(canvas, stage.clientWidth, stage.clientHeight);
  return canvas;
}

/** The small drawing of a front page has no part in the address. */
function isAddressed(root: HTMLElement): boolean {
  return !root.hasAttribute('data-compact') && location.search + location.hash !== '';
}

/** True where the first drawing has marks in rows already, or may have: an address may ask for any view. */
function isInRows(count: number): boolean {
  return count <= FEW || location.search !== '';
}

function readUntilOf({ readUntil }: TimelineData): Pick<Chronicle, 'readUntil'> {
  return readUntil === undefined ? {} : { readUntil };
}

async function fetchItems({ href, rows }: FileReference): Promise<TimelineItem[]> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return unpackFile(await answer.arrayBuffer(), rows);
}

function listedItems(root: HTMLElement, { columns }: TimelineData): TimelineItem[] {
  const rows = [...root.querySelectorAll<HTMLElement>('li[data-event-id]')];
  return unpackItems(columns, rows.map(wordsOf));
}

function wordsOf(row: HTMLElement): ItemWords {
  const link = row.querySelector('a');
  const time = row.querySelector('time, .tl-when > span');
  return {
    id: row.dataset['eventId'] ?? '',
    href: link?.getAttribute('href') ?? '',
    title: link?.textContent.trim() ?? '',
    short: link?.dataset['short'] ?? '',
    when: time?.textContent.trim() ?? '',
    datetime: time?.getAttribute('datetime') ?? null,
  };
}
