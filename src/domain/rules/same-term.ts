import { TERM_LISTS, type Term, type TermList } from '../records/taxonomy.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding, Rule } from './rule.ts';

/** Terms of one list can be told apart: by their words, and by their mark. */
export const sameTerm: Rule = ({ taxonomy }) =>
  TERM_LISTS.flatMap((list) => {
    const labels = repeated(taxonomy[list], list, 'same-label', labelsOf);
    const marks = repeated(taxonomy[list], list, 'same-mark', ({ hue, shape }) => [
      `${hue} ${shape}`,
    ]);
    // A term copied whole is one mistake.
    const told = new Set(labels.map(({ params }) => params['id']));
    return [...labels, ...marks.filter(({ params }) => !told.has(params['id']))];
  });

function labelsOf({ label }: Term): string[] {
  return Object.entries(label).map(([lang, words]) => `${lang} ${tokensOf(words).join(' ')}`);
}

/** A term whose key an earlier one of the list has; two terms of one id are told elsewhere. */
function repeated(
  terms: readonly Term[],
  list: TermList,
  kind: 'same-label' | 'same-mark',
  keysOf: (term: Term) => string[],
): Finding[] {
  const first = new Map<string, Term>();
  return terms.flatMap((term, index): Finding[] => {
    const keys = keysOf(term);
    const other = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, term);
    if (!other || other.id === term.id) return [];
    const field = [list, index, kind === 'same-label' ? 'label' : 'shape'];
    const params = { id: term.id, like: other.id, hue: term.hue, shape: term.shape };
    return [{ kind, file: 'taxonomy.yaml', field, params }];
  });
}
