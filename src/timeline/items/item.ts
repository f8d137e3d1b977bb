import type { Precision } from '#domain/dates/edtf-date.ts';

/** One event as the timeline needs it: words for one language, moments in ms UTC, nothing to look up. */
export interface TimelineItem {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Language of the title, where that is not the page's; the page's list says it, and nothing else needs to. */
  readonly titleLang?: string | undefined;
  /** What stands for the title in a drawing; empty where the title itself does. */
  readonly short: string;
  /** The date in words of the page's language. */
  readonly when: string;
  /** Value for `<time datetime>`; null where HTML has no form for the date. */
  readonly datetime: string | null;
  /** First moment it may mean; null when the start is open or unknown. */
  readonly start: number | null;
  /** First moment after it; null when the end is open or unknown. */
  readonly end: number | null;
  readonly startSoft: boolean;
  readonly endSoft: boolean;
  readonly precision: Precision;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly countries: readonly string[];
  readonly partners: readonly string[];
  readonly strategies: readonly string[];
  /** What came of it, of `HAS`. */
  readonly has: readonly string[];
  /** How well it is supported: high, medium or low. */
  readonly confidence: string;
  /** 3 is a turning point, 1 routine. */
  readonly importance: number;
  /** Announced only, be its time ahead or over. */
  readonly planned: boolean;
  /** Announced for a time that is over: no source read says that it was held. */
  readonly unconfirmed: boolean;
  /** Announced for a time that is over, and later than sources were read. */
  readonly notUpdated: boolean;
}

/** What can have come of an event: a document signed, something promised. */
export const HAS = ['agreement', 'commitment'] as const;

/** What an item is called in a drawing. */
export function drawnName(item: Pick<TimelineItem, 'title' | 'short'> | undefined): string {
  return item?.short || item?.title || '';
}

/** A dated step inside a strategy. */
interface Milestone {
  readonly at: number;
  readonly text: string;
}

/** What is to be reached by a year. */
interface BarGoal {
  readonly year: number;
  /** Its words, from all that there is to say to the fewest that say something. */
  readonly texts: readonly string[];
  /** True where a value was measured that may be set beside the target. */
  readonly measured: boolean;
}

/** A strategy, drawn as a path over the time it holds. */
export interface TimelineBar {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** What it does to the one it follows, in words that go on from its name; empty where it follows none. */
  readonly relation: string;
  /** Ids of those it replaces, amends or extends. */
  readonly follows: readonly string[];
  /** When it was first heard of as a draft; null where it was not before it held. */
  readonly drafted: number | null;
  /** From when it holds; null for what is only a draft. */
  readonly start: number | null;
  /** By when it held for sure; null where a source tells the day or the month. */
  readonly heldBy: number | null;
  /** When it was over, or will be; null where no source tells. */
  readonly end: number | null;
  readonly endSoft: boolean;
  /** Calendar years the document looks to. */
  readonly horizons: readonly number[];
  readonly milestones: readonly Milestone[];
  readonly goals: readonly BarGoal[];
}

/** A value of a taxonomy that items are grouped and filtered by. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly hue: string;
  readonly shape: string;
}

/** The stretch of time (ms UTC) that can be looked at. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export const DAY = 86_400_000;
