import { compareDates } from '../dates/compare.ts';
import type { Partner } from '../records/partner.ts';
import type { Finding, Rule } from './rule.ts';

/** A tie is formed at the latest with its first document. */
export const establishedAfterAgreement: Rule = ({ partners }) =>
  partners.flatMap((partner): Finding[] => {
    const { file, established } = partner;
    const first = firstSigned(partner);
    if (!established || !first || established.earliest <= first.date.latest) return [];
    const params = { date: established.written, id: first.id, signed: first.date.written };
    return [{ kind: 'established-after-agreement', file, field: ['established'], params }];
  });

/** What was only proposed bound nobody yet. */
function firstSigned({ agreements }: Partner) {
  return agreements
    .flatMap(({ id, life }) => life.map((stage) => ({ ...stage, id })))
    .filter(({ stage }) => stage !== 'proposed')
    .sort((a, b) => compareDates(a.date, b.date))[0];
}
