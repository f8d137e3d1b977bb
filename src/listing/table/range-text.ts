import type { Range } from './state.ts';

const PARTS = /^(?<from>[^.]*(?:\.\d+)?)\.\.(?<to>.*)$/;
const FORMS = { years: /^-?\d{1,6}$/, numbers: /^-?\d{1,15}(?:\.\d{1,9})?$/ };

/** Reads `2010..2020`, `2010..`, `..2020` or `2015`; null for what is none, or begins after its end. */
export function readRange(written: string, kind: 'years' | 'numbers'): Range | null {
  const { from = written, to = written } = PARTS.exec(written)?.groups ?? {};
  const ends = [from, to].map((end) => readEnd(end, kind));
  const [first, last] = ends;
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return first !== null && last !== null && first > last ? null : { from: first, to: last };
}

/** An end as it is written or typed: null for an open one, undefined for what is no number of its kind. */
export function readEnd(written: string, kind: 'years' | 'numbers'): number | null | undefined {
  if (written === '') return null;
  return FORMS[kind].test(written) ? Number(written) : undefined;
}

export function writeRange({ from, to }: Range): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`;
}
