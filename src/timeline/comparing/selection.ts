import type { Choices } from '../view/known.ts';
import type { FilterKind } from '../view/view.ts';

/** What can stand on a side, in the order in which it is offered. */
export const SELECTED_KINDS = [
  'partner',
  'pillar',
  'country',
  'category',
] as const satisfies readonly FilterKind[];
export type SelectedKind = (typeof SELECTED_KINDS)[number];

/** All events of one partner, pillar, country or category. */
interface ValueSelection {
  readonly kind: SelectedKind;
  readonly id: string;
}

/** All events of so many whole years, the last one among them. */
export interface Period {
  readonly kind: 'period';
  readonly from: number;
  readonly to: number;
}

export type Selection = ValueSelection | Period;

/** What is compared with what; a side that nothing is chosen for is null. Periods stand beside periods only. */
export type Pair = readonly [Selection | null, Selection | null];
/** The same before it is sure that the two go together. */
type Sides = [Selection | null, Selection | null];

export const NOTHING: Pair = [null, null];

/** Calendar years, the last one among them. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What an address is read against: the values with their names, earlier ids of them, the years there are. */
export interface Selectable {
  readonly choices: Choices;
  readonly aliases: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  readonly years: Years;
}

const PERIOD = /^(-?\d{1,6})(?:\.\.(-?\d{1,6}))?$/;

/** `partner:busan,country:JP` or `2015..2017,2024`; a side that makes no sense here is as if it were not there. */
export function readPair(text: string, selectable: Selectable): Pair {
  const [first = '', second = ''] = text.split(',');
  const read: Sides = [readSelection(first, selectable), readSelection(second, selectable)];
  const isMixed = read[0] && read[1] && isPeriod(read[0]) !== isPeriod(read[1]);
  return isMixed ? [read[0], null] : read;
}

/** A part of an address that stands for nothing here. */
export interface Unread {
  readonly text: string;
  /** True where it would mean something, but not beside the other side. */
  readonly mixed: boolean;
}

/** What `readPair` passes over; a side left empty is not yet chosen, which is no fault. */
export function unreadIn(text: string, selectable: Selectable): Unread[] {
  const pair = readPair(text, selectable);
  return text.split(',').flatMap((part, at) => {
    if (part === '' || pair[at]) return [];
    return [{ text: part, mixed: at === 1 && readSelection(part, selectable) !== null }];
  });
}

/** The pair as an address has it. */
export function writePair([first, second]: Pair): string {
  return `${writeSelection(first)},${writeSelection(second)}`;
}

/** `partner:busan`, `2015..2017`, `2024`; nothing for nothing. */
export function writeSelection(selection: Selection | null): string {
  if (!selection) return '';
  if (!isPeriod(selection)) return `${selection.kind}:${selection.id}`;
  const { from, to } = selection;
  return from === to ? String(from) : `${String(from)}..${String(to)}`;
}

export function isPeriod(selection: Selection | null): selection is Period {
  return selection?.kind === 'period';
}

/** One side of an address; null when it names nothing that is here. */
export function readSelection(text: string, selectable: Selectable): Selection | null {
  const period = PERIOD.exec(text);
  if (!period) return readValue(text, selectable);
  const [, from = '', to = from] = period;
  return periodWithin({ from: Number(from), to: Number(to) }, selectable.years);
}

function readValue(text: string, { choices, aliases }: Selectable): ValueSelection | null {
  const at = text.indexOf(':');
  const kind = SELECTED_KINDS.find((known) => known === text.slice(0, at));
  if (!kind) return null;
  const written = text.slice(at + 1);
  const earlier = aliases[kind] ?? {};
  const id = Object.hasOwn(earlier, written) ? (earlier[written] ?? written) : written;
  return choices[kind]?.has(id) ? { kind, id } : null;
}

/** The part of a period that the chronicle has years for; null where that is none. */
function periodWithin({ from, to }: Years, years: Years): Period | null {
  const period = { from: Math.max(from, years.from), to: Math.min(to, years.to) };
  return from <= to && period.from <= period.to ? { kind: 'period', ...period } : null;
}
