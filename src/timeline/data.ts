import type { ItemColumns } from './columns.ts';
import type { Bounds, TimelineBar } from './item.ts';
import type { Facets } from './lanes.ts';
import type { TickWords } from './tick-format.ts';
import type { View } from './view.ts';

/** Words the script needs in the page's language; `{name}` in them is filled in by it. */
export interface SpokenWords {
  readonly ticks: TickWords;
  readonly other: string;
  readonly today: string;
  readonly count: string;
  readonly openCluster: string;
  readonly shown: string;
  readonly none: string;
  readonly planned: string;
  readonly openPage: string;
  readonly close: string;
  readonly horizon: string;
}

/** What the page hands to the script in its data block. */
export interface TimelineData {
  readonly bounds: Bounds;
  readonly today: number;
  /** The view of an address without parameters. */
  readonly home: View;
  readonly facets: Facets;
  readonly columns: ItemColumns;
  readonly bars: readonly TimelineBar[];
  readonly words: SpokenWords;
}
