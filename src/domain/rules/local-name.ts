import type { Finding, Rule } from './rule.ts';

/**
 * The language of a locality's own name is no country's code: `kr` is Kanuri, a language of Africa, and
 * in Korea surely meant for `ko`.
 */
export const localNameLanguage: Rule = ({ partners }) =>
  partners.flatMap(({ file, country, localName }): Finding[] => {
    if (localName?.lang.toUpperCase() !== country) return [];
    const spoken = new Intl.Locale(`und-${country}`).maximize().language;
    if (spoken === localName.lang || spoken === 'und') return [];
    const params = { value: localName.lang, country, nearest: spoken };
    return [
      { kind: 'not-a-language', variant: 'country', file, field: ['localName', 'lang'], params },
    ];
  });
