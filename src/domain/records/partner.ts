import type { ChronicleDate } from '../dates/edtf-date.ts';
import { compareDates, hasBegun } from '../dates/compare.ts';
import type { BaseRecord, Citation, Confidence } from './record.ts';
import type { LocalText } from './text.ts';

export const PARTNER_KINDS = ['city', 'province', 'region', 'prefecture', 'state'] as const;
type PartnerKind = (typeof PARTNER_KINDS)[number];

export const AGREEMENT_KINDS = [
  'sister',
  'friendship',
  'memorandum',
  'letter-of-intent',
  'statement',
  'protocol',
  'programme',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STAGES = [
  'proposed',
  'signed',
  'in-force',
  'renewed',
  'amended',
  'expired',
] as const;
type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/** One dated step in the life of an agreement. */
export interface LifeStage {
  readonly stage: AgreementStage;
  readonly date: ChronicleDate;
  readonly source: string | null;
}

/** A document between the city and a partner. */
export interface Agreement {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly title: LocalText;
  readonly life: readonly LifeStage[];
  /** The time it covers by its own words; null when no source tells. */
  readonly term: ChronicleDate | null;
  /** What it is to work together on. */
  readonly fields: LocalText | null;
  /** Who signed, as the source says. */
  readonly signedBy: LocalText | null;
  readonly sources: readonly Citation[];
  readonly note: LocalText | null;
}

/** A foreign locality: a partner, or a place that events name without being one (see the relation's `partner` flag). */
export interface Partner extends BaseRecord {
  readonly name: LocalText;
  /** The name in the locality's own language and script. */
  readonly localName: { readonly text: string; readonly lang: string } | null;
  readonly summary: LocalText | null;
  readonly kind: PartnerKind;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** Degrees north and east, WGS 84, at the seat or rough centre. */
  readonly coordinates: { readonly lat: number; readonly lon: number };
  /** Id of a relation kind in the taxonomy. */
  readonly relation: string;
  readonly established: ChronicleDate | null;
  /** When a source names it a key locality; null when none does. */
  readonly keySince: ChronicleDate | null;
  /** When the tie is documented as lapsed or dormant. */
  readonly lapsed: ChronicleDate | null;
  readonly inheritedFrom: LocalText | null;
  /** The day the tie came over from a former province. */
  readonly inheritedOn: ChronicleDate | null;
  /** A source after that day that shows the tie carried on; null when none was found. */
  readonly continued: { readonly at: ChronicleDate; readonly source: string } | null;
  readonly agreements: readonly Agreement[];
  readonly confidence: Confidence;
  /** Its id in Wikidata, `Q42`; null where nobody looked it up. */
  readonly wikidata: string | null;
}

/** The stage an agreement had reached at the moment `at` (ms, UTC); null before its first. */
export function stageAt(agreement: Agreement, at: number): LifeStage | null {
  const reached = agreement.life.filter(({ date }) => hasBegun(date, at));
  return reached.sort((a, b) => compareDates(a.date, b.date)).at(-1) ?? null;
}

/** What is known of a tie that came over from a former province. */
export type Inheritance = 'ahead' | 'unconfirmed' | 'continued';

/** What is known at the moment `at` (ms, UTC) of a tie's being inherited; null for one that was not. */
export function inheritanceAt(
  { inheritedOn, continued }: Pick<Partner, 'inheritedOn' | 'continued'>,
  at: number,
): Inheritance | null {
  if (!inheritedOn) return null;
  if (!hasBegun(inheritedOn, at)) return 'ahead';
  return continued && hasBegun(continued.at, at) ? 'continued' : 'unconfirmed';
}

/** Whether the tie existed at the moment `at` (ms, UTC); 'unknown' when no source dates it. */
export function relationAt(
  partner: Pick<Partner, 'established' | 'lapsed'>,
  at: number,
): 'not-yet' | 'active' | 'lapsed' | 'unknown' {
  if (partner.lapsed && hasBegun(partner.lapsed, at)) return 'lapsed';
  if (!partner.established) return 'unknown';
  return hasBegun(partner.established, at) ? 'active' : 'not-yet';
}
