import { dayIn } from '../dates/day-in-zone.ts';
import { RECORD_KINDS, writtenRef } from '../records/kinds.ts';
import type { AddedDays } from './history.ts';
import { recordsOf, type Records } from './records.ts';

/**
 * Day in the city on which each record was added, from the moments (seconds since 1970) in which files
 * of that kind and id first came. A record that was renamed came when its earlier id did.
 */
export function addedDays(records: Records, moments: Readonly<Record<string, number>>): AddedDays {
  const { timeZone } = records.site.city;
  const days = RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).flatMap(({ id, aliases }) => {
      const known = [id, ...aliases].flatMap(
        (each) => moments[writtenRef({ kind, id: each })] ?? [],
      );
      if (known.length === 0) return [];
      return [[writtenRef({ kind, id }), dayIn(timeZone, Math.min(...known) * 1000)] as const];
    }),
  );
  return new Map(days);
}
