import { DAY } from '../dates/calendar.ts';
import {
  comparableStretches,
  endsOf,
  numbersOf,
  sameNumbers,
  type Figure,
  type Measured,
  type Observation,
} from '../records/figure.ts';
import type { FieldPath, Finding, Rule } from './rule.ts';

/** A level is said for a moment, what happened in a time for that time. */
export const timeOfMeasure: Rule = ({ figures }) =>
  figures.flatMap(({ file, measure, observations }) => {
    const wanted = measure === 'flow' ? 'period' : 'asOf';
    const others = observations.filter(({ timeKind }) => timeKind !== wanted);
    // Where all values agree against it, the measure is what was mistaken.
    if (others.length > 1 && others.length === observations.length) {
      const params = { measure, key: others[0]?.timeKind ?? '', count: others.length };
      return [
        { kind: 'time-not-of-measure', file, field: ['measure'], variant: 'all', params } as const,
      ];
    }
    return observations.flatMap(({ timeKind, time }, index): Finding[] => {
      if (timeKind === wanted) return [];
      const field = ['observations', index, timeKind];
      const base = { kind: 'time-not-of-measure', file, field } as const;
      const params = { date: time.written };
      return [measure === 'flow' ? { ...base, variant: 'flow', params } : { ...base, params }];
    });
  });

/** Neighbours a hundredfold apart are most often a slip of the unit or of a mark between digits. */
const JUMP = 100;
/** So many values of a unit without a fraction tell that it counts whole things. */
const ENOUGH = 3;

/** Values that stand out from all others like them: below zero, in fractions, a hundred times as large. */
export const unlikelyValue: Rule = ({ figures }) => {
  const whole = wholeUnits(figures);
  return figures.flatMap((figure) => [
    ...negative(figure),
    ...fractions(figure, whole),
    ...jumps(figure),
  ]);
};

function negative({ file, observations }: Figure): Finding[] {
  const below = observations.flatMap((one, index) => (endsOf(one)[0] < 0 ? [index] : []));
  // A balance may well be below zero time and again.
  if (below.length > 1) return [];
  return below.map((index) => odd(file, index, observations, 'negative', {}));
}

/** Units whose values, in all figures, are whole numbers but for one at most. */
function wholeUnits(figures: readonly Figure[]): ReadonlySet<string> {
  const byUnit = Map.groupBy(figures, unitOf);
  const counts = [...byUnit].map(([unit, group]) => {
    const values = group.flatMap(({ observations }) => observations.flatMap(numbersOf));
    return { unit, whole: values.filter(Number.isInteger).length, all: values.length };
  });
  const counting = counts.filter(({ whole, all }) => all - whole === 1 && whole >= ENOUGH);
  return new Set(counting.map(({ unit }) => unit));
}

function fractions(figure: Figure, whole: ReadonlySet<string>): Finding[] {
  const { file, observations } = figure;
  if (!whole.has(unitOf(figure))) return [];
  return observations.flatMap((one, index) =>
    numbersOf(one).every(Number.isInteger)
      ? []
      : [odd(file, index, observations, undefined, unit(figure))],
  );
}

function jumps(figure: Figure): Finding[] {
  const { file, observations } = figure;
  return comparableStretches(figure).flatMap((stretch) => {
    const values = stretch.filter((one) => endsOf(one)[0] > 0);
    const alone = values.find((here) => standsAlone(here, values));
    const odds = alone ? [alone] : values.filter((_, at) => isJump(values, at));
    return odds.map((here) => {
      const at = values.indexOf(here);
      const beside = values[at - 1] ?? values[at + 1] ?? here;
      const params = { beside: written(beside), date: beside.time.written };
      return odd(file, observations.indexOf(here), observations, alone ? 'alone' : 'jump', params);
    });
  });
}

/** Values this near one another (times) are of one size; another this far from all of them is of none. */
const ALIKE = 3;
const APART = 30;

/** The one value that all others, which are alike, are far from: with few values neighbours say too little. */
function standsAlone(here: Observation, values: readonly Observation[]): boolean {
  const others = values.filter((other) => other !== here).map(endsOf);
  const [low, high] = endsOf(here);
  if (others.length < 2) return false;
  // At an end, things may have changed for good: more of the others must tell against it, or more clearly.
  const isAtEnd = here === values[0] || here === values.at(-1);
  const apart = isAtEnd && others.length === 2 ? JUMP : APART;
  const least = Math.min(...others.map(([first]) => first));
  const most = Math.max(...others.map(([, last]) => last));
  return most / least <= ALIKE && (low / most >= apart || least / high >= apart);
}

/** A value far from both its neighbours; at an end, from one that is near to its other. */
function isJump(values: readonly Observation[], at: number): boolean {
  const isApart = (a: number, b: number) => {
    const [here, there] = [values[a], values[b]];
    if (here === undefined || there === undefined) return null;
    const [[low, high], [otherLow, otherHigh]] = [endsOf(here), endsOf(there)];
    return Math.max(low / otherHigh, otherLow / high) >= JUMP;
  };
  const [before, after] = [isApart(at, at - 1), isApart(at, at + 1)];
  if (before !== null && after !== null) return before && after;
  // Of two values alone the later one is told.
  if (before !== null) return before && isApart(at - 1, at - 2) !== true;
  return after === true && isApart(at + 1, at + 2) === false;
}

function odd(
  file: string,
  index: number,
  observations: readonly Observation[],
  variant: string | undefined,
  params: Finding['params'],
): Finding {
  const own = observations[index];
  const field = ['observations', index, keyOf(own)];
  const value = own ? written(own) : '';
  const base = { kind: 'unlikely-value', file, field, params: { ...params, value } } as const;
  return variant === undefined ? base : { ...base, variant };
}

/** The key at which an author finds the number, or a range's first. */
function keyOf(observation: Measured | undefined): string {
  return observation?.value === null ? 'min' : 'value';
}

/** As the check's words take it: a number, or both ends of a range. */
function written(observation: Measured): number | string {
  const numbers = numbersOf(observation);
  return numbers.length === 1 ? (numbers[0] ?? '') : numbers.join('–');
}

function unitOf({ unit: words }: Figure): string {
  return JSON.stringify(words);
}

function unit({ unit: words }: Figure): Finding['params'] {
  return { unit: Object.values(words)[0] ?? '' };
}

/** One source says one value for one time; where it says two, somebody must tell which is shown and why. */
export const sourceContradicts: Rule = ({ figures }) =>
  figures.flatMap(({ file, observations }) => {
    const groups = Map.groupBy(
      observations.map((observation, index) => ({ observation, index })),
      ({ observation: { source, time, timeKind, estimate, countedAs } }) =>
        JSON.stringify([source.source, time.written, timeKind, estimate, countedAs]),
    );
    return [...groups.values()].flatMap(([first, ...others]): Finding[] => {
      if (!first) return [];
      const all = [first, ...others].map(({ observation }) => observation);
      const rival = others.find(({ observation }) => !sameNumbers(observation, first.observation));
      if (!rival || all.some(isExplained)) return [];
      const field = ['observations', rival.index, keyOf(rival.observation)];
      const { source, time } = rival.observation;
      const [value, other] = [written(rival.observation), written(first.observation)];
      const params = { value, other, first: first.index + 1 };
      const where = { id: source.source, date: time.written };
      return [{ kind: 'source-contradicts-itself', file, field, params: { ...params, ...where } }];
    });
  });

function isExplained({ superseded, shown, why, note }: Observation): boolean {
  return superseded || shown || why !== null || note !== null;
}

/** Whoever attests something does so once it has been. */
export const sourceTooOld: Rule = ({ figures, people, partners, strategies, sources }) => {
  const published = new Map(sources.map(({ id, published: date }) => [id, date]));
  const claims: Claim[] = [
    ...figures.flatMap(({ file, observations }) =>
      observations.map(({ time, source, estimate }, index) => ({
        file,
        field: ['observations', index, 'source'],
        date: time,
        source: estimate === null ? source.source : null,
      })),
    ),
    ...people.flatMap(({ file, roles }) =>
      roles.map(({ at, source }, index) => {
        return { file, field: ['roles', index, 'source'], date: at, source };
      }),
    ),
    ...strategies.flatMap(({ file, statuses }) =>
      statuses.map(({ at, state, source }, index) => ({
        file,
        field: ['statuses', index, 'source'],
        date: at,
        // When a document comes into force is known when it is issued.
        source: state === 'in-force' ? null : source,
      })),
    ),
    ...partners.flatMap(({ file, continued }) =>
      continued
        ? [{ file, field: ['continued', 'source'], date: continued.at, source: continued.source }]
        : [],
    ),
    ...partners.flatMap(({ file, agreements }) =>
      agreements.flatMap(({ life }, a) =>
        life.map(({ stage, date, source }, s) => ({
          file,
          field: ['agreements', a, 'life', s, 'source'],
          date,
          // When a document will come into force or expire is known when it is signed.
          source: stage === 'in-force' || stage === 'expired' ? null : source,
        })),
      ),
    ),
  ];
  return claims.flatMap(({ file, field, date, source }): Finding[] => {
    const printed = source === null ? null : published.get(source);
    // It is tomorrow already in some places when a source prints what happened there.
    if (!printed || !source || printed.latest + DAY >= date.earliest) return [];
    const params = { id: source, published: printed.written, date: date.written };
    return [{ kind: 'source-too-old', file, field, params }];
  });
};

interface Claim {
  readonly file: string;
  readonly field: FieldPath;
  readonly date: Observation['time'];
  readonly source: string | null;
}
