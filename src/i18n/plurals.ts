import { oncePerKey } from '../made-once.ts';

/** Numbers that say how many, or which one in a row. */
export type Counting = 'cardinal' | 'ordinal';

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const rules = {
  cardinal: oncePerKey((language: string) => new Intl.PluralRules(language, { type: 'cardinal' })),
  ordinal: oncePerKey((language: string) => new Intl.PluralRules(language, { type: 'ordinal' })),
};

/** The form of a word that `language` has for a number: "one", "few", "other" … */
export function pluralForm(value: number, language: string, type: Counting = 'cardinal'): string {
  return rules[type](language).select(value);
}

/** All forms of a word that `language` tells apart, in Unicode's order. */
export function pluralForms(language: string, type: Counting = 'cardinal'): readonly string[] {
  const { pluralCategories } = rules[type](language).resolvedOptions();
  return ORDER.filter((form) => pluralCategories.includes(form));
}
