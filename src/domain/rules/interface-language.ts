import type { Finding, Rule } from './rule.ts';

/** Pages can be made only in languages the interface has words in. */
export const interfaceLanguage: Rule = ({ site }, { spoken }) =>
  site.languages.flatMap(({ code }, index): Finding[] => {
    if (spoken.includes(code)) return [];
    const field = ['languages', index, 'code'];
    const params = { lang: code, languages: spoken.join(', ') };
    return [{ kind: 'interface-language', file: 'site.yaml', field, params }];
  });
