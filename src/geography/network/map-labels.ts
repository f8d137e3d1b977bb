import type { LocalText } from '#domain/records/text.ts';

/** A name that every map shows, at its place. */
export interface FixedName {
  readonly text: LocalText;
  readonly coordinates: { readonly lat: number; readonly lon: number };
  readonly kind: string;
}

/** Letters from which on a name stands better in two lines. */
const LONG = 18;

/** The lines of a name: what stands in brackets at its end has its own, and a long one is parted in the middle. */
export function linesOf(name: string): string[] {
  const bracket = name.lastIndexOf(' (');
  if (bracket > 0) return [name.slice(0, bracket), name.slice(bracket + 1)];
  if (name.length < LONG) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
