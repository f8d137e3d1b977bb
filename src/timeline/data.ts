import type { Aliases } from './view/aliases.ts';
import type { CardsData, FactsData } from './cards/facts.ts';
import type { ItemColumns } from './items/packed-item.ts';
import type { Bounds, TimelineBar } from './items/item.ts';
import type { FileReference } from './items/item-file.ts';
import type { Facets } from './arranging/lanes.ts';
import type { ShareWords } from './sharing/words.ts';
import type { CaptionWords } from './telling/caption.ts';
import type { TickWords } from './axis/tick-format.ts';
import type { WindowWords } from './axis/window-title.ts';
import type { Filters, View } from './view/view.ts';

/** Words the script needs in the page's language; `{name}` in them is filled in by it. */
export interface SpokenWords {
  readonly ticks: TickWords;
  readonly other: string;
  readonly today: string;
  readonly count: string;
  /** What the page's heading counts: strategies and filters, each {count}. */
  readonly head: Readonly<Record<'bars' | 'filters' | 'unfiltered', string>>;
  /** On the button that leaves the filters: {count}. */
  readonly see: string;
  /** A choice with how many events it leaves: {name}, {count}. */
  readonly option: string;
  readonly openCluster: string;
  readonly shown: string;
  /** When no event at all passes the filters. */
  readonly none: string;
  /** When some do, but none in the {window}; the second where nothing is filtered. */
  readonly noneHereFiltered: string;
  readonly noneHere: string;
  /** What comes nearest to an empty window on either side. */
  readonly nearest: Readonly<Record<'before' | 'after', string>>;
  readonly planned: string;
  readonly unconfirmed: string;
  readonly notUpdated: string;
  readonly openPage: string;
  readonly close: string;
  readonly horizon: string;
  /** Before the strategies in force all through the window. */
  readonly throughout: string;
  /** After those, where the row has no room for all: {counted} */
  readonly further: string;
  /** What all strategies are called, as lanes are. */
  readonly strategies: string;
  /** On the button that shows those without a track too: {count} of all. */
  readonly moreBars: string;
  readonly fewerBars: string;
  /** {label} */
  readonly removeFilter: string;
  /** Names of the importances from 2 and from 3 up. */
  readonly importance: readonly [string, string];
  /** What stands where the drawing would be when its data did not arrive. */
  readonly failed: string;
  readonly retry: string;
  /** On the button under a list that goes on: {count}. */
  readonly moreRows: string;
  /** Why a window that was written is none: {text}; {from} and {to}, the first and last there are. */
  readonly typed: Readonly<Record<'unread' | 'reversed' | 'outside', string>>;
  /** What the panel says when the address names an event that is not here. */
  readonly missing: string;
  /** What the panel says besides, when the filters leave out the event that it shows. */
  readonly filteredOut: string;
  readonly upright: UprightWords;
}

/** What only an upright drawing says. */
export interface UprightWords {
  /** Between two events that are far apart: {n} */
  readonly empty: Readonly<Record<'days' | 'months' | 'years', string>>;
  /** Over the events that began before the window. */
  readonly running: string;
  /** On the line that opens to the strategies: {count} */
  readonly inForce: string;
}

/** What is to be reached by a year that lies ahead. */
export interface YearGoals {
  readonly year: number;
  readonly count: number;
  /** Of how many there is a number to begin from. */
  readonly measured: number;
  /** The same in words. */
  readonly text: string;
}

/** What the page hands to the script in its data block. */
export interface TimelineData {
  readonly bounds: Bounds;
  /** Where time ends once the break in the axis is opened; left out where it has none. */
  readonly future?: number;
  readonly today: number;
  /** The moment up to which sources were read for events. */
  readonly readUntil?: number;
  /** The view of an address without parameters. */
  readonly home: View;
  readonly facets: Facets;
  /** The items but for the words that the list has; of none where they are in a file. */
  readonly columns: ItemColumns;
  /** Where the items are, when they are too many for the page. */
  readonly file?: FileReference;
  readonly bars: readonly TimelineBar[];
  /** The years ahead that something is to be reached by, in order. */
  readonly goals?: readonly YearGoals[];
  readonly words: SpokenWords;
  /** How the page's heading names a window; left out where there is none. */
  readonly title?: WindowWords;
  /** What tells of a far view; left out where nothing does. */
  readonly caption?: CaptionWords;
  /** Earlier ids that old links may have. */
  readonly aliases?: Aliases;
  /** What the events of this page were narrowed to before they came here. */
  readonly scope?: Partial<Filters>;
  /** For what opens near windows into cards; left out where they do not. */
  readonly cards?: CardsData;
  /** For what tells of a mark, where there are no cards. */
  readonly facts?: FactsData;
  /** Where views of this page can be shared. */
  readonly share?: ShareWords;
}
