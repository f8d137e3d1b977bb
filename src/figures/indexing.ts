import { comparableStretches, type Figure, type Observation } from '#domain/records/figure.ts';

/** A figure as it is compared with others. */
export type Comparable = Pick<Figure, 'observations' | 'breaks' | 'measure'> & {
  readonly id: string;
};

/** A value against that of the base year, which is 100. */
export interface IndexPoint {
  readonly year: number;
  readonly index: number;
  readonly observation: Observation;
}

/** A figure's line, and how many of its values cannot stand on it: beyond a break, or of other periods. */
export interface IndexedLine {
  readonly id: string;
  readonly points: readonly IndexPoint[];
  readonly leftOut: number;
}

/** Why a figure has no line: a rank is no amount, and a share of nothing or of one value says nothing. */
type WhyNot = 'rank' | 'single' | 'no-base-year';

export interface Indexed {
  /** The year that is 100; null where no figure can be indexed. */
  readonly base: number | null;
  readonly lines: readonly IndexedLine[];
  readonly refused: readonly { readonly id: string; readonly why: WhyNot }[];
}

type Yearly = ReadonlyMap<number, Observation>;

/** The figures against one year that as many of them as can be have, the earliest of several. */
export function indexFigures(figures: readonly Comparable[]): Indexed {
  const usable = figures.map((figure) => ({ figure, stretches: stretchesOf(figure) }));
  const base = baseYear(usable.map(({ stretches }) => stretches));
  const lines: IndexedLine[] = [];
  const refused: { id: string; why: WhyNot }[] = [];
  for (const { figure, stretches } of usable) {
    const stretch = stretches.find((one) => base !== null && hasBase(one, base));
    if (stretch && base !== null) lines.push(lineOf(figure, stretch, base));
    else refused.push({ id: figure.id, why: whyNot(figure, stretches) });
  }
  return { base, lines, refused };
}

/** The stretches of two years or more in which a figure's values can be divided by one another, the longest first. */
function stretchesOf(figure: Comparable): Yearly[] {
  if (figure.measure === 'rank') return [];
  return comparableStretches(figure)
    .map((stretch) => lastOfYears(stretch.filter(({ value }) => value !== null)))
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size);
}

/** Of each year the last value. */
function lastOfYears(stretch: readonly Observation[]): Yearly {
  return new Map(stretch.map((one) => [yearOf(one), one]));
}

function yearOf({ time }: Observation): number {
  return new Date(Number.isFinite(time.latest) ? time.latest : time.earliest).getUTCFullYear();
}

/** Nothing grows from nothing: a base is more than zero. */
function hasBase(stretch: Yearly, year: number): boolean {
  return (stretch.get(year)?.value ?? 0) > 0;
}

function baseYear(figures: readonly (readonly Yearly[])[]): number | null {
  const years = new Set(figures.flatMap((own) => own.flatMap((one) => [...one.keys()])));
  const having = (year: number) =>
    figures.filter((own) => own.some((one) => hasBase(one, year))).length;
  const [best] = [...years]
    .map((year) => ({ year, count: having(year) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.year - b.year);
  return best?.year ?? null;
}

function lineOf(figure: Comparable, stretch: Yearly, base: number): IndexedLine {
  const whole = stretch.get(base)?.value ?? 1;
  const points = [...stretch].map(([year, observation]) => {
    return { year, observation, index: ((observation.value ?? 0) / whole) * 100 };
  });
  const shown = comparableStretches(figure).flat();
  const years = new Set(shown.map((one) => yearOf(one)));
  return { id: figure.id, points, leftOut: [...years].filter((year) => !stretch.has(year)).length };
}

function whyNot({ measure }: Comparable, stretches: readonly Yearly[]): WhyNot {
  if (measure === 'rank') return 'rank';
  return stretches.length === 0 ? 'single' : 'no-base-year';
}
