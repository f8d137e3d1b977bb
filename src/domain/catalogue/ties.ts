import { midnight, yearAt } from '../dates/calendar.ts';
import { compareDates, hasBegun, isAfter, yearOf } from '../dates/compare.ts';
import type { ChronicleDate } from '../dates/edtf-date.ts';
import { latestAt, type Figure, type Observation } from '../records/figure.ts';
import type { Partner } from '../records/partner.ts';
import { documentedPartners } from './partners.ts';
import type { Records } from './records.ts';

/** The years at whose end a partner belongs to the network, as far as the chronicle can tell. */
export interface Tie {
  readonly partner: string;
  readonly country: string;
  /** The first such year; -Infinity where nothing dates the tie. */
  readonly from: number;
  /** The last such year; Infinity for a tie that was not found to have ended. */
  readonly until: number;
  /** Whether a source tells when it was established, or only its oldest paper when it was at the latest. */
  readonly since: 'established' | 'at-latest' | 'undated';
}

/** The network at the end of a year, the current one as it is today. */
export interface NetworkYear {
  readonly year: number;
  /** Ties that nothing makes younger than the year; those that nothing dates are counted apart. */
  readonly ties: number;
  readonly countries: number;
  readonly undated: number;
  /** The newest total that had been announced by then; null before the first. */
  readonly announced: Observation | null;
}

/** The tie of every documented partner; one that still lies ahead of `now` (ms, UTC) is none yet. */
export function tiesOf(catalogue: Records, now: number): Tie[] {
  return documentedPartners(catalogue).flatMap((partner) => {
    const first = joinedOn(partner);
    if (first && isAfter(first, now)) return [];
    return [
      {
        partner: partner.id,
        country: partner.country,
        from: first ? yearOf(first) : -Infinity,
        until: partner.lapsed ? yearOf(partner.lapsed) - 1 : Infinity,
        since: partner.established ? 'established' : first ? 'at-latest' : 'undated',
      },
    ];
  });
}

/**
 * When a tie joined the network, the day it came over before the day it was formed elsewhere; null where
 * neither a source nor a paper tells. Whatever counts ties over time counts from here.
 */
export function joinedOn(
  partner: Pick<Partner, 'inheritedOn' | 'established' | 'agreements'>,
): ChronicleDate | null {
  return partner.inheritedOn ?? partner.established ?? firstSigned(partner);
}

/** How many ties the network has at the moment `at` (ms, UTC); those that nothing dates are counted apart. */
export function countTiesAt(
  partners: readonly Partner[],
  at: number,
): Pick<NetworkYear, 'ties' | 'undated'> {
  const standing = partners.filter(({ lapsed }) => !lapsed || !hasBegun(lapsed, at));
  const joined = standing.map(joinedOn);
  return {
    ties: joined.filter((date) => date !== null && hasBegun(date, at)).length,
    undated: joined.filter((date) => date === null).length,
  };
}

/** When the first of its papers was signed: the tie is no younger, though it may be older. An event proves no tie. */
function firstSigned({ agreements }: Pick<Partner, 'agreements'>): ChronicleDate | null {
  const stages = agreements.flatMap(({ life }) => life.filter(({ stage }) => stage !== 'proposed'));
  return stages.map(({ date }) => date).sort(compareDates)[0] ?? null;
}

/** Whether a tie belongs to the network at the end of `year`. */
export function isTieIn({ from, until }: Pick<Tie, 'from' | 'until'>, year: number): boolean {
  return from <= year && year <= until;
}

/** The network year by year, from the first dated tie to the year of `now` (ms, UTC); empty without one. */
export function networkYears(
  ties: readonly Tie[],
  total: Pick<Figure, 'observations'> | null,
  now: number,
): NetworkYear[] {
  const last = yearAt(now);
  const first = Math.min(...ties.map(({ from }) => from).filter((year) => Number.isFinite(year)));
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const standing = ties.filter((tie) => isTieIn(tie, year));
    const dated = standing.filter(({ since }) => since !== 'undated');
    return {
      year,
      ties: dated.length,
      countries: new Set(dated.map(({ country }) => country)).size,
      undated: standing.length - dated.length,
      announced: total && latestAt(total, Math.min(midnight(year + 1) - 1, now)),
    };
  });
}
