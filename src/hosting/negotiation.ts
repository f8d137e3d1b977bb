/** Codings this server can make, the better one first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** The coding a browser likes best of those offered; null when it wants the bytes as they are. */
export function codingFor(accepted: string, offered: readonly Coding[] = CODINGS): Coding | null {
  const wishes = new Map(accepted.split(',').map((part) => wishOf(part)));
  const weightOf = (name: string): number => wishes.get(name) ?? wishes.get('*') ?? 0;
  const [best] = offered
    .filter((coding) => weightOf(coding) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  // Bytes as they are need no mention; who prefers them says so.
  return best && weightOf(best) >= (wishes.get('identity') ?? 0) ? best : null;
}

function wishOf(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}

/** True when an If-None-Match header names this version of a file, alone or in a list. */
export function knowsTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  // Tags may hold commas, so the list is read by its quotes. Weak ones compare by their text.
  const listed: readonly string[] = header.match(/"[^"]*"/g) ?? [];
  return listed.includes(tag.replace(/^W\//, ''));
}

/** Part of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part a Range header asks for; null for the whole file, which is also the lawful answer to
 * several parts at once or to what cannot be read.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const [, first, last] = /^\s*bytes=(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return null;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : 'unsatisfiable';
}
