import type { Taxonomy } from '#domain/records/taxonomy.ts';
import { slugOf } from '#domain/words/slug.ts';
import type { Problem } from './issue.ts';

/** The same problems, with the code of a country that the taxonomy calls by the name written: “CHDCND Triều Tiên”. */
export function withNamedCountries(
  problems: readonly Problem[],
  { countryNames }: Pick<Taxonomy, 'countryNames'>,
): Problem[] {
  return problems.map((problem) => {
    const { kind, variant, params } = problem;
    if (kind !== 'not-a-country' || variant !== undefined) return problem;
    const wanted = slugOf(String(params['value'] ?? ''));
    const [only, ...others] = Object.entries(countryNames).filter(([, names]) =>
      Object.values(names).some((name) => slugOf(name) === wanted),
    );
    if (wanted === '' || only === undefined || others.length > 0) return problem;
    return { ...problem, variant: 'nearest', params: { ...params, nearest: only[0] } };
  });
}
