import { countsAsideInVain, type Figure, type Observation } from '../records/figure.ts';
import type { Finding, Rule } from './rule.ts';

/** The same value for the same time from the same source stands once. */
export const duplicateObservation: Rule = ({ figures }) =>
  figures.flatMap((figure) =>
    repeatedBy(figure, ({ value, min, max, qualifier, time, timeKind, source, estimate }) =>
      JSON.stringify([value, min, max, qualifier, time.written, timeKind, source, estimate]),
    ).map(({ index, first }) => ({
      kind: 'duplicate-observation' as const,
      file: figure.file,
      field: ['observations', index],
      params: { first: first + 1 },
    })),
  );

/** A range goes up, from its lower end to a higher one. */
export const rangeUpsideDown: Rule = ({ figures }) =>
  figures.flatMap(({ file, observations }) =>
    observations.flatMap(({ min, max }, index): Finding[] => {
      if (min === null || max === null || min < max) return [];
      const params = { key: `observations[${index + 1}]`, min, max };
      const field = ['observations', index, 'min'];
      const base = { kind: 'min-above-max', file, field, params } as const;
      const same = { ...base, variant: 'same', params: { ...params, value: min } };
      return [min === max ? same : base];
    }),
  );

/** Among rival values for one time at most one is the one that summaries show. */
export const severalShown: Rule = ({ figures }) =>
  figures.flatMap((figure): Finding[] =>
    repeatedBy(figure, ({ shown, time, timeKind }, index) =>
      shown ? `${timeKind} ${time.written}` : `not shown ${index}`,
    ).map(({ index, first }) => ({
      kind: 'several-shown',
      file: figure.file,
      field: ['observations', index, 'shown'],
      params: { first: first + 1, date: figure.observations[index]?.time.written ?? '' },
    })),
  );

/** A value counts on the other side of a break only where there is a break to have another side of. */
export const noBreakBeside: Rule = ({ figures }) =>
  figures.flatMap((figure) =>
    figure.observations.flatMap((observation, index): Finding[] =>
      countsAsideInVain(figure, observation)
        ? [
            {
              kind: 'no-break-beside',
              file: figure.file,
              field: ['observations', index, 'countedAs'],
              params: { date: observation.time.written },
              ...(observation.countedAs === 'after-break' && { variant: 'after' }),
            },
          ]
        : [],
    ),
  );

function repeatedBy(
  { observations }: Figure,
  keyOf: (observation: Observation, index: number) => string,
): { index: number; first: number }[] {
  const firsts = new Map<string, number>();
  return observations.flatMap((observation, index) => {
    const key = keyOf(observation, index);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ index, first }];
  });
}
