import { shapePath } from './paths.ts';

/** Height of a legend's sign, and the least width of one (px). */
export const SIGN = 14;
const RADIUS = { ordinary: 4, turning: 5, ring: 5.5, core: 2.5 } as const;
const THICKNESS = 4;

/** What a sign in a legend stands for, wherever the legend is. */
export type SignKind = 'mark' | 'turning' | 'stroke' | 'planned' | 'common' | 'goal' | 'knownGoal';

/** A part of a sign: an outline, filled or only drawn along, in full ink or in the lighter of ordinary marks. */
export interface SignPart {
  readonly path: string;
  readonly hollow: boolean;
  readonly light: boolean;
}

/** The parts of a sign in a box `width` px wide and `SIGN` px high. */
export function signParts(kind: SignKind, width: number = SIGN): readonly SignPart[] {
  const [x, y] = [width / 2, SIGN / 2];
  const circle = (radius: number) => shapePath('circle', x, y, radius);
  const diamond = shapePath('diamond', x, y, RADIUS.ordinary);
  const full = { hollow: false, light: false };
  const drawn = { hollow: true, light: false };
  const parts: Readonly<Record<SignKind, readonly SignPart[]>> = {
    mark: [{ ...full, light: true, path: circle(RADIUS.ordinary) }],
    turning: [{ ...full, path: circle(RADIUS.turning) }],
    stroke: [{ ...full, light: true, path: strokePath(width) }],
    planned: [{ ...drawn, path: circle(RADIUS.ordinary) }],
    common: [
      { ...drawn, path: circle(RADIUS.ring) },
      { ...full, path: circle(RADIUS.core) },
    ],
    goal: [{ ...drawn, path: diamond }],
    knownGoal: [{ ...full, path: diamond }],
  };
  return parts[kind];
}

/** A bar with round ends, a pixel short of the box on either side. */
function strokePath(width: number): string {
  const half = THICKNESS / 2;
  const [top, bottom] = [SIGN / 2 - half, SIGN / 2 + half];
  const [left, right] = [1 + half, width - 1 - half];
  const turn = `A${half} ${half} 0 0 1`;
  return `M${left} ${top}H${right}${turn} ${right} ${bottom}H${left}${turn} ${left} ${top}Z`;
}
