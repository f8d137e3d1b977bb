import type { Rule } from './rule.ts';
import { bare } from './source-address.ts';

/** Two sources with one address are most often one source written down twice. */
export const sameAddress: Rule = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, file, url }) => {
    if (url === null) return [];
    const address = bare(url);
    const other = first.get(address);
    if (other === undefined) first.set(address, id);
    const params = { url, other: other ?? '' };
    return other === undefined
      ? []
      : [{ kind: 'same-address' as const, file, field: ['url'], params }];
  });
};
