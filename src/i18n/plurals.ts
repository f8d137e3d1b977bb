/** Numbers that say how many, or which one in a row. */
export type Counting = 'cardinal' | 'ordinal';

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const made = new Map<string, Intl.PluralRules>();

/** The form of a word that `language` has for a number: "one", "few", "other" … */
export function pluralForm(value: number, language: string, type: Counting = 'cardinal'): string {
  return rulesFor(language, type).select(value);
}

/** All forms of a word that `language` tells apart, in Unicode's order. */
export function pluralForms(language: string, type: Counting = 'cardinal'): readonly string[] {
  const { pluralCategories } = rulesFor(language, type).resolvedOptions();
  return ORDER.filter((form) => pluralCategories.includes(form));
}

/** Making the rules costs more than all use of them. */
function rulesFor(language: string, type: Counting): Intl.PluralRules {
  const key = `${language} ${type}`;
  const rules = made.get(key) ?? new Intl.PluralRules(language, { type });
  made.set(key, rules);
  return rules;
}
