import type { Precision } from '#domain/dates/edtf-date.ts';
import { lastBefore } from '../items/extent.ts';
import type { TimelineItem } from '../items/item.ts';
import { statusInWords } from '../picture/list-row.ts';
import type { Choices } from '../view/known.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import type { FilterKind } from '../view/view.ts';
import type { DetailFile, RowDetails } from './details.ts';

/** An event as it leaves the page: plain values, days as `2017-04-26`. */
export interface SharedRow {
  readonly id: string;
  readonly title: string;
  /** The date in words of the page's language, no more exact than its source. */
  readonly date: string;
  /** First and last day the date may mean; null where it is open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** True where the source is unsure of either end. */
  readonly approximate: boolean;
  /** Announced for a time ahead; for one that is over, with no source read that says it was held, or none read yet. */
  readonly state: 'held' | 'planned' | 'unconfirmed' | 'not-updated';
  /** The same in words; empty for what was held. */
  readonly stateNote: string;
  readonly importance: number;
  readonly category: string;
  readonly pillars: readonly string[];
  readonly countries: readonly string[];
  readonly partners: readonly string[];
  readonly strategies: readonly string[];
  /** Address of the event's page, in full. */
  readonly url: string;
}

/** Words for what was not held yet, or not for certain. */
export interface StatusWords {
  readonly planned: string;
  readonly unconfirmed: string;
  readonly notUpdated: string;
}

/** The row of an event; `base` is the address its link is relative to. */
export function rowOf(item: TimelineItem, base: string, words: StatusWords): SharedRow {
  const { id, title, when, start, end, precision, importance } = item;
  const state = stateOf(item);
  const { category, pillars, countries, partners, strategies } = item;
  return {
    id,
    title,
    date: when,
    start: start === null ? null : isoDay(start),
    end: end === null ? null : isoDay(lastBefore(end)),
    precision,
    approximate: item.startSoft || item.endSoft,
    importance,
    state,
    stateNote: statusInWords(item, words) ?? '',
    category,
    pillars,
    countries,
    partners,
    strategies,
    url: new URL(item.href, base).href,
  };
}

function stateOf({ planned, unconfirmed, notUpdated }: TimelineItem): SharedRow['state'] {
  if (notUpdated) return 'not-updated';
  if (unconfirmed) return 'unconfirmed';
  return planned ? 'planned' : 'held';
}

/** The same row with names for ids, as far as the page knows them. */
export function namedRow<Row extends Pick<SharedRow, FilterField>>(
  row: Row,
  choices: Choices,
): Row {
  const name = (kind: FilterKind) => (id: string) => choices[kind]?.get(id) ?? id;
  return {
    ...row,
    category: name('category')(row.category),
    pillars: row.pillars.map(name('pillar')),
    countries: row.countries.map(name('country')),
    partners: row.partners.map(name('partner')),
    strategies: row.strategies.map(name('strategy')),
  };
}

type FilterField = 'category' | 'pillars' | 'countries' | 'partners' | 'strategies';

/** A row with what the page itself does not have, and each end of its date written. */
export type FullRow = Omit<SharedRow, 'start' | 'end'> & RowDetails & WrittenEnds;

interface WrittenEnds {
  /** First and last day the date may mean; as EDTF has it `..` where it is open, empty where unknown. */
  readonly start: string;
  readonly end: string;
}

/** The row with its details; those of an event the file does not know are empty. */
export function fullRow(row: SharedRow, details: DetailFile): FullRow {
  const own = details[row.id] ?? NO_DETAILS;
  const [start = '', end = ''] = own.edtf.split('/');
  return { ...row, ...own, start: row.start ?? start, end: row.end ?? end };
}

const NO_DETAILS: RowDetails = {
  edtf: '',
  place: '',
  confidence: '',
  outcomes: [],
  people: [],
  organisations: [],
  sources: [],
};
