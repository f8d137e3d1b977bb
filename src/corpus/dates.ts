import type { Random } from './random.ts';

/** The last year anything of the corpus has happened in; it must not depend on the day it is made. */
export const PRESENT = 2025;
const FIRST = 1975;

/** A date as an author writes it (EDTF), and whether it lies ahead. */
export interface WrittenDate {
  readonly text: string;
  readonly year: number;
  readonly planned: boolean;
}

/**
 * How exact sources are: most give the day, some a month or a year, a few are unsure, and some things
 * last for days, for years, or still go on.
 */
const FORMS: readonly (readonly [number, (year: number, random: Random) => string])[] = [
  [68, dayOf],
  [4, (year, random) => `${dayOf(year, random)}~`],
  [2, (year, random) => `${dayOf(year, random)}?`],
  [9, monthOf],
  [2, (year, random) => `${monthOf(year, random)}?`],
  [3, String],
  [1, (year) => `${year}~`],
  [7, someDays],
  [2, (year, random) => `${year}/${Math.min(PRESENT, year + random.whole(1, 4))}`],
  [1, (year, random) => `${monthOf(year, random)}/..`],
];

/** A date of the past, the near past more likely than the far one; one in fifty lies ahead. */
export function writtenDate(random: Random): WrittenDate {
  if (random.next() < 0.02) return plannedDate(random);
  const year = PRESENT - Math.floor(random.next() ** 2.2 * (PRESENT - FIRST + 1));
  const text = random.weighted(FORMS)(year, random);
  const [start, end] = text.split('/');
  // A stretch that begins and ends in the same year is that year.
  return { text: start === end ? String(year) : text, year, planned: false };
}

function plannedDate(random: Random): WrittenDate {
  // Far enough ahead that it stays ahead for some years after this was written.
  const year = PRESENT + 5 + random.whole(0, 9);
  return { text: random.pick([String(year), monthOf(year, random)]), year, planned: true };
}

function monthOf(year: number, random: Random): string {
  return `${year}-${two(random.whole(1, 12))}`;
}

function dayOf(year: number, random: Random): string {
  return `${monthOf(year, random)}-${two(random.whole(1, 28))}`;
}

/** A visit or a fair of two to six days within one month. */
function someDays(year: number, random: Random): string {
  const month = monthOf(year, random);
  const first = random.whole(1, 22);
  return `${month}-${two(first)}/${month}-${two(first + random.whole(1, 5))}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
