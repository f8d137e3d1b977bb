import type { Rule } from './rule.ts';

/** A locality is called a key one only with a source, published once it was one. */
export const keyLocalitySource: Rule = ({ partners, sources }) => {
  const published = new Map(sources.map(({ id, published: date }) => [id, date]));
  return partners.flatMap(({ file, keySince, sources: cited }) => {
    if (!keySince) return [];
    const mayName = cited.some(({ source }) => {
      const date = published.get(source);
      return !date || date.latest >= keySince.earliest;
    });
    if (mayName) return [];
    const params = { date: keySince.written };
    return [{ kind: 'key-locality-without-source', file, field: ['keySince'], params }];
  });
};
