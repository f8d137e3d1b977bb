import type { DocumentTime } from './documents.ts';
import { signsOfDate, type Sign } from './reading.ts';

const NAMED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The signs of the time of a document, each once: of every day, month and year that is stated. A
 * year has no first day, so "2017" is not found under 1 January.
 */
export function signsOfTime(time: DocumentTime | null): Sign[] {
  const signs = (time?.named ?? []).flatMap((named) => {
    const [, year = '', month, day] = NAMED.exec(named) ?? [];
    if (year === '') return [];
    if (month === undefined) return [year];
    const date = { year: Number(year), month: Number(month), day: day ? Number(day) : null };
    return [...signsOfDate(date), year];
  });
  return [...new Set(signs)];
}

/** True when the document states one day and nothing else. */
export function isOneDay({ named, first, last }: DocumentTime): boolean {
  return first !== '' && first === last && named.includes(first);
}
