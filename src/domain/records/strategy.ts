import type { ChronicleDate } from '../dates/edtf-date.ts';
import { compareDates, hasBegun } from '../dates/compare.ts';
import type { Citation, BaseRecord, Confidence } from './record.ts';
import type { Qualifier } from './figure.ts';
import type { LocalText } from './text.ts';

export const STRATEGY_KINDS = [
  'resolution',
  'strategy',
  'scheme',
  'regulation',
  'plan',
  'programme',
  'master-plan',
  'report',
] as const;
type StrategyKind = (typeof STRATEGY_KINDS)[number];

export const STRATEGY_STATES = [
  'drafting',
  'issued',
  'in-force',
  'under-update',
  'amended',
  'replaced',
  'expired',
  'cited',
  'completed',
  'unknown',
] as const;
type StrategyState = (typeof STRATEGY_STATES)[number];

export const STRATEGY_LINKS = ['replaces', 'amends', 'extends', 'implements', 'based-on'] as const;
export type StrategyLink = (typeof STRATEGY_LINKS)[number];

/** A target's or baseline's number: one value, or a range from `min` to `max`. */
export interface Quantity {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier | 'at-most' | 'range';
  readonly unit: LocalText;
}

/** What a target says of its figure: a value to reach, an average of yearly values, or growth a year. */
export const TARGET_FORMS = ['level', 'yearly-average', 'yearly-growth'] as const;
type TargetForm = (typeof TARGET_FORMS)[number];

/** The number to be reached. */
export interface Target extends Quantity {
  readonly aimsAt: TargetForm;
  /** First year that counts, of an average or of growth. */
  readonly from: number | null;
  /** The year it is to be reached by. */
  readonly year: number | null;
}

/** What a strategy wants; measured when it has a target. */
export interface Objective {
  readonly id: string;
  readonly text: LocalText;
  readonly indicator: LocalText | null;
  /** Id of the figure that measures it. */
  readonly figure: string | null;
  readonly target: Target | null;
  readonly baseline: (Quantity & { readonly at: ChronicleDate | null }) | null;
  readonly source: Citation | null;
  readonly confidence: Confidence;
  readonly note: LocalText | null;
}

/** What a source said of the document's state at a date. */
export interface StrategyStatus {
  readonly at: ChronicleDate;
  readonly state: StrategyState;
  readonly text: LocalText;
  readonly source: string | null;
}

/** A resolution, strategy, scheme, regulation, plan or programme with its horizons. */
export interface Strategy extends BaseRecord {
  readonly title: LocalText;
  readonly short: LocalText;
  readonly summary: LocalText;
  readonly kind: StrategyKind;
  readonly number: string | null;
  readonly issuer: LocalText;
  readonly issuers: readonly string[];
  readonly issued: ChronicleDate | null;
  readonly inForce: ChronicleDate | null;
  /** The period the document itself covers. */
  readonly span: ChronicleDate | null;
  readonly horizons: readonly number[];
  readonly relations: readonly {
    readonly type: StrategyLink;
    readonly to: string;
  }[];
  readonly statuses: readonly StrategyStatus[];
  readonly objectives: readonly Objective[];
  readonly milestones: readonly {
    readonly date: ChronicleDate;
    readonly text: LocalText;
  }[];
  readonly confidence: Confidence;
}

/** What was last said of the document at the moment `at` (ms, UTC); null before the first word of it. */
export function statusAt(strategy: Pick<Strategy, 'statuses'>, at: number): StrategyStatus | null {
  const said = strategy.statuses.filter((status) => hasBegun(status.at, at));
  return said.sort((a, b) => compareDates(a.at, b.at)).at(-1) ?? null;
}
