import { SIDES } from './name-sides.ts';
import { besideMark, onLines, type NamedMark, type PlacedName } from './place-names.ts';
import {
  around,
  crosses,
  distance,
  isWithin,
  overlap,
  widened,
  type Box,
  type Point,
} from './plane.ts';

/** A label that must be shown, whatever it covers. */
export interface FixedLabel extends NamedMark {
  /** True where the name is of a surface and stands on its place, not beside it. */
  readonly spread: boolean;
}

/** As many labels are tried in all combinations; of more, the next ones take what is best after those. */
const TRIED_TOGETHER = 4;
/** Lines to a label are tried in so many directions, in each the one that costs least. */
const SECTORS = 12;
/** How far one may stand from its place, in heights of its own: it is there to be seen at its place. */
const LEADS = [0.5, 0.9, 1.4];
/**
 * What a label costs that hides another or a line to one, that leaves the frame, that a tie runs through, that covers
 * a mark or a mere dot, whose line crosses something, that stands off its place: this by the units it does.
 */
const COSTS = { label: 10_000, frame: 3_000, tie: 200, mark: 40, dot: 8, crossed: 60, unit: 1.2 };
/** A box of fewer units is a dot's. */
const DOT = 6;

/**
 * Places labels that have to be there: each beside its place, on the sides on which together they hide
 * least. None is ever left out. `ties` are lines that none should stand on.
 */
export function placeFixed(
  labels: readonly FixedLabel[],
  frame: Box,
  marks: readonly Box[],
  ties: readonly Line[] = [],
): PlacedName[] {
  const choices = labels.map((label) => choicesOf(label, frame, marks, ties));
  const placed: PlacedName[] = [];
  for (let at = 0; at < choices.length; at += TRIED_TOGETHER) {
    placed.push(...best(choices.slice(at, at + TRIED_TOGETHER), placed, Infinity).placed);
  }
  return placed;
}

type Line = readonly [Point, Point];

/** One place for a label, with what it costs beside all other labels. */
interface Choice {
  readonly place: PlacedName;
  readonly cost: number;
}

/** All sides and a line in each direction: were only the cheapest kept, all labels might want the same corner. */
function choicesOf(
  label: FixedLabel,
  frame: Box,
  marks: readonly Box[],
  ties: readonly Line[],
): Choice[] {
  const beside = SIDES.map((side) => besideMark(label, side));
  const on = label.spread ? [besideMark(label, 'C')] : [];
  const choices = [...on, ...beside, ...onLines(label, LEADS)]
    .map((place, rank) => ({ place, cost: rank / 10 + costAlone(place, frame, marks, ties) }))
    .sort((a, b) => a.cost - b.cost);
  const tried = new Set<number>();
  return choices.filter(({ place: { leader } }) => {
    if (!leader) return true;
    const sector = sectorOf(leader);
    return !tried.has(sector) && tried.add(sector);
  });
}

function sectorOf([[fromX, fromY], [toX, toY]]: readonly [Point, Point]): number {
  const turns = Math.atan2(toY - fromY, toX - fromX) / (2 * Math.PI);
  return Math.round((turns + 1) * SECTORS) % SECTORS;
}

interface Combination {
  readonly cost: number;
  readonly placed: PlacedName[];
}

/** The cheapest combination; one of `limit` or more is not looked for. */
function best(
  [choices, ...rest]: readonly (readonly Choice[])[],
  before: readonly PlacedName[],
  limit: number,
): Combination {
  if (!choices) return { cost: 0, placed: [] };
  let found: Combination = {
    cost: Infinity,
    placed: choices.slice(0, 1).map(({ place }) => place),
  };
  for (const { place, cost } of choices) {
    const own = cost + costBeside(place, before);
    const least = Math.min(limit, found.cost);
    if (own >= least) continue;
    const after = best(rest, [...before, place], least - own);
    if (own + after.cost >= least) continue;
    found = { cost: own + after.cost, placed: [place, ...after.placed] };
  }
  return found;
}

function costAlone(
  { box, leader }: PlacedName,
  frame: Box,
  marks: readonly Box[],
  ties: readonly Line[],
): number {
  let cost = isWithin(box, frame) ? 0 : COSTS.frame;
  if (ties.some((tie) => crosses(...tie, box))) cost += COSTS.tie;
  for (const mark of marks) {
    const isDot = mark.right - mark.left < DOT;
    if (overlap(mark, box)) cost += isDot ? COSTS.dot : COSTS.mark;
    if (leader && !isDot && crosses(...leader, mark)) cost += COSTS.crossed;
  }
  return cost + (leader ? distance(...leader) * COSTS.unit : 0);
}

function costBeside(place: PlacedName, before: readonly PlacedName[]): number {
  return before.filter((other) => hides(place, other) || hides(other, place)).length * COSTS.label;
}

/** A label's place counts as its own room, as does the line to it: no other may stand on them. */
function hides({ box }: PlacedName, other: PlacedName): boolean {
  return (
    overlap(box, widened(other.box, 1)) ||
    overlap(box, around(other.at, DOT)) ||
    (other.leader !== null && crosses(...other.leader, box))
  );
}
