import { type Fields, isFields, isNothing, valueOr } from './values.ts';

/** A number, its exactness and whether anybody counted it belong together. */
export function withAmount({ value, min, max, qualifier, estimate, ...rest }: Fields): Fields {
  const numbers = isNothing(value)
    ? { min, max, qualifier: 'range' }
    : { value, ...exactness(qualifier) };
  return { ...rest, amount: { ...numbers, ...estimated(estimate) } };
}

function exactness(qualifier: unknown): Fields {
  return qualifier === 'exact' || isNothing(qualifier) ? {} : { qualifier };
}

function estimated(estimate: unknown): Fields {
  if (estimate === false || isNothing(estimate)) return {};
  return { estimate: estimate === true ? 'estimate' : estimate };
}

/** The same of what a strategy sets out from and aims at. */
export function withAims({ target, baseline, ...rest }: Fields): Fields {
  const { year, from, aimsAt, ...aim } = valueOr(target, {});
  const { at, ...start } = valueOr(baseline, {});
  return {
    ...rest,
    target: quantity(target, aim),
    targetForm: aimsAt,
    targetFrom: from,
    targetYear: year,
    baseline: quantity(baseline, start),
    baselineAt: at,
  };
}

function quantity(given: unknown, { qualifier, ...rest }: Fields): unknown {
  return isFields(given) ? { ...rest, ...exactness(qualifier) } : given;
}
