import type { Language } from '#domain/records/text.ts';
import type { TimelineData, YearGoals } from '#timeline/data.ts';
import type { Facet, TimelineItem } from '#timeline/items/item.ts';
import type { Aliases } from '#timeline/view/aliases.ts';
import type { Filters, LaneKind } from '#timeline/view/view.ts';
import type { ListedBar } from './data/bars.ts';
import type { Years } from './data/bounds.ts';
import type { SharedElsewhere } from './data/shared-place.ts';
import type { SharedPlace } from './data/words.ts';
import type { PickedChoices } from './filter/choices.ts';

/** What a timeline is asked for: its events, what they are ordered by, and what else the page around it offers. */
export interface TimelineProps {
  /** In time order. */
  items: readonly TimelineItem[];
  /** In order of weight. */
  bars: readonly ListedBar[];
  pillars: readonly Facet[];
  categories: readonly Facet[];
  /** Lanes by country are offered where these are given. */
  countries?: readonly Facet[] | undefined;
  /** What the filters of the full size offer besides pillars and categories. */
  choices?: PickedChoices | undefined;
  lanes?: LaneKind | undefined;
  /** The moment "today" begins, ms UTC. */
  today: number;
  /** Where the axis breaks off, ms UTC, and the years in columns behind; their goals come in the slot `ahead`. */
  broken?: { readonly at: number; readonly years: readonly number[] } | undefined;
  /** The moment up to which sources were read for events, ms UTC. */
  readUntil?: number | undefined;
  /** What is to be reached by the years ahead. */
  goals?: readonly YearGoals[] | undefined;
  lang: Language;
  /**
   * Full is the page's own subject; small is the drawing of a record's page or of one of prose: fewer
   * controls, and the address of the page is left alone.
   */
  size?: 'full' | 'small' | undefined;
  /** The years that can be looked at; as many as events and horizons need where left out. */
  span?: Years | undefined;
  /** First window, its ends as `readEdge` reads them; the whole of time where left out. */
  from?: string | undefined;
  to?: string | undefined;
  /** Keeps only the events of these partners, strategies, countries … */
  scope?: Partial<Filters> | undefined;
  /** Address of the full timeline, for the other sizes. */
  more?: string | undefined;
  /** Where views of this timeline can be shared. */
  shared?: SharedPlace | undefined;
  /** The whole timeline in other languages, in whose words its views are cited too. */
  elsewhere?: readonly SharedElsewhere[];
  /** Address of what a presentation shows, where one is offered. */
  slides?: string | undefined;
  /** For what opens near windows into cards, or else for what tells of a mark. */
  told?: Pick<TimelineData, 'cards' | 'facts'> | undefined;
  /** Earlier ids that links to this timeline may have. */
  aliases?: Aliases | undefined;
  /** True where the page lists the same events once more, so that without script the drawing is enough. */
  listed?: boolean | undefined;
  /** The file that holds these items among others, and the pages of years, for when there are very many. */
  file?:
    | {
        readonly href: string;
        readonly items: readonly TimelineItem[];
        readonly yearHref: (year: number) => string;
      }
    | null
    | undefined;
  /** Where links open: in a frame, outside of it. */
  target?: '_blank' | undefined;
  level?: 2 | 3 | 4 | undefined;
}
