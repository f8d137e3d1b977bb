import { parseDate, type ChronicleDate } from '../dates/edtf-date.ts';
import type { StepAttribute } from './page-components.ts';

/** What the names of stories among the pages begin with: `pages/<language>/stories/<id>.mdx`. */
const FOLDER = 'stories/';

/** The id of the story that a page's name is one of; null for any other page. */
export function storyOf(name: string): string | null {
  return name.startsWith(FOLDER) ? name.slice(FOLDER.length) : null;
}

/** The name among the pages that a story has. */
export function pageOfStory(id: string): string {
  return FOLDER + id;
}

/** The id that the step of this number, counted from 1, has in its page. */
export function stepAnchor(number: number): string {
  return `step-${number}`;
}

/** The attributes of a step as its author wrote them. */
export type StepAttributes = Readonly<Partial<Record<StepAttribute, string>>>;

/** The lists of ids a step's timeline can be narrowed to. */
const STEP_FILTERS = ['pillar', 'partner', 'country', 'strategy'] as const;
type StepFilter = (typeof STEP_FILTERS)[number];

/** The attributes that only a step with a timeline has a use for. */
export const TIMELINE_ONLY = ['from', ...STEP_FILTERS, 'event'] as const;

/** A window of the timeline, ms UTC; null where the chronicle's own beginning or today is meant. */
export interface StepWindow {
  readonly from: number | null;
  readonly to: number | null;
  readonly filters: Readonly<Partial<Record<StepFilter, readonly string[]>>>;
  readonly event: string | null;
}

/** A step as it is drawn. */
export interface Step {
  readonly title: string;
  readonly when: ChronicleDate | null;
  /** Null where a figure or the map is shown in its place. */
  readonly timeline: StepWindow | null;
  /** The figure drawn, with its values up to the moment `until` (ms, UTC; Infinity for all). */
  readonly figure: { readonly id: string; readonly until: number } | null;
  /** The year at whose end the network is shown. */
  readonly asOf: number | null;
  /** The value set in large type: a figure, and the date one of its values is of, as written there. */
  readonly number: NumberAt | null;
}

export interface NumberAt {
  readonly figure: string;
  readonly at: string;
}

/** What a step with these attributes shows; what cannot be read is left out, for the check has told it. */
export function readStep(given: StepAttributes): Step {
  const when = given.when === undefined ? null : parseDate(given.when);
  const until = momentsOf(given.to)?.last ?? null;
  return {
    title: given.title ?? '',
    when: when?.ok ? when.date : null,
    timeline: hasTimeline(given) ? windowOf(given) : null,
    figure: given.figure === undefined ? null : { id: given.figure, until: until ?? Infinity },
    asOf: yearIn(given.map),
    number: given.number === undefined ? null : numberAt(given.number),
  };
}

/** True when the step draws the timeline: nothing else takes its place, and something asks for it. */
export function hasTimeline(given: StepAttributes): boolean {
  if (given.figure !== undefined || given.map !== undefined) return false;
  return ['to' as const, ...TIMELINE_ONLY].some((name) => given[name] !== undefined);
}

function windowOf(given: StepAttributes): StepWindow {
  const filters = STEP_FILTERS.flatMap((name) => {
    const ids = idsIn(given[name]);
    return ids.length > 0 ? [[name, ids] as const] : [];
  });
  return {
    from: momentsOf(given.from)?.first ?? null,
    to: momentsOf(given.to)?.last ?? null,
    filters: Object.fromEntries(filters),
    event: given.event ?? null,
  };
}

/** What the steps of a story are called, in their order, as its page's text has them. */
export function stepTitles(body: string): string[] {
  return [...body.matchAll(/<Step\s[^>]*?\btitle="([^"]*)"/g)].map(([, title = '']) =>
    title.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]),
  );
}

/** Signs that cannot stand in an attribute as they are. */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The ids in a list parted by commas. */
function idsIn(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').map((id) => id.trim());
}

/** The first and last moment (ms, UTC) of a day, a month or a year; null for all else. */
export function momentsOf(text: string | undefined): { first: number; last: number } | null {
  if (text === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return null;
  const parsed = parseDate(text);
  return parsed.ok ? { first: parsed.date.earliest, last: parsed.date.latest } : null;
}

/** A year of four digits; null for all else. */
export function yearIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** `figure-id@2025-10-30`; null for all else. */
export function numberAt(text: string): NumberAt | null {
  const [figure = '', at = '', ...rest] = text.split('@').map((part) => part.trim());
  return figure === '' || at === '' || rest.length > 0 ? null : { figure, at };
}
