import type { ChronicleDate } from '../dates/edtf-date.ts';
import type { Finding, Rule } from './rule.ts';

/** What ends does not end before it begins: ties, documents and the site's own span. */
export const datesOutOfOrder: Rule = ({ partners, strategies, organisations, site }) => [
  ...partners.flatMap(({ file, established, lapsed, keySince, inheritedOn, continued }) => [
    ...ordered(file, ['established', established], ['lapsed', lapsed]),
    ...ordered(file, ['keySince', keySince], ['lapsed', lapsed]),
    ...ordered(file, ['inheritedOn', inheritedOn], ['continued.at', continued?.at ?? null]),
  ]),
  ...strategies.flatMap(({ file, issued, inForce, span }) => [
    ...ordered(file, ['issued', issued], ['inForce', inForce]),
    ...(span && issued && span.latest < issued.earliest
      ? [finding(file, ['issued', issued.written], ['span', span.written])]
      : []),
  ]),
  ...organisations.flatMap(({ file, founded, dissolved }) =>
    ordered(file, ['founded', founded], ['dissolved', dissolved]),
  ),
  ...(site.span.to < site.span.from
    ? [finding('site.yaml', ['span.from', site.span.from], ['span.to', site.span.to])]
    : []),
];

type Dated = readonly [field: string, date: ChronicleDate | null];

/** Uncertain dates are given the benefit of the doubt: only what cannot be true is a problem. */
function ordered(file: string, [early, from]: Dated, [late, to]: Dated): Finding[] {
  if (!from || !to || to.latest >= from.earliest) return [];
  return [finding(file, [early, from.written], [late, to.written])];
}

function finding(
  file: string,
  [early, from]: readonly [string, string | number],
  [late, to]: readonly [string, string | number],
): Finding {
  const field = late.split('.');
  return { kind: 'dates-out-of-order', file, field, params: { early, from, late, to } };
}
