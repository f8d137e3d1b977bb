import type { BodyFault } from './mentions.ts';

/** Something almost right in a line of a body: Markdown would print it as it stands. */
export interface Slip extends BodyFault {
  /** Counted from 1 within the body. */
  readonly line: number;
  readonly column: number;
  /** Characters it takes: what else is found within them has the same cause. */
  readonly length: number;
}

/** A slip for each place of a line that a pattern finds and `faultOf` finds fault with. */
export function slipsIn(
  lines: readonly string[],
  pattern: RegExp,
  faultOf: (match: RegExpExecArray) => BodyFault | null,
): Slip[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const fault = faultOf(match);
      if (!fault) return [];
      return [{ ...fault, line: index + 1, column: match.index + 1, length: match[0].length }];
    }),
  );
}

/** Slips in the order of patterns, each place told once. */
export function withoutOverlaps(slips: readonly Slip[]): Slip[] {
  return slips.filter(
    (slip, index) => !slips.slice(0, index).some((earlier) => isWithin(slip, earlier)),
  );
}

/** True when something stands where a slip does. */
export function isWithin(
  place: { readonly line: number; readonly column: number },
  slip: Slip,
): boolean {
  return (
    place.line === slip.line &&
    place.column >= slip.column &&
    place.column < slip.column + slip.length
  );
}
