import { formatNumber } from './numbers.ts';
import { pluralForm } from './plurals.ts';

export type Params = Readonly<Record<string, string | number>>;

/*
 * The part of ICU MessageFormat that the interface needs, written as any translator's tool knows it.
 * The libraries for all of it weigh more than the timeline's whole script may grow.
 */
const SLOT = /\{(\w+)(?:, (number|plural|selectordinal)(?:,((?: \w+ \{[^{}]*\})+))?)?\}/g;
const ONE_FORM = /^ other \{[^{}]*\}$/;
const FORM = /(\w+) \{([^{}]*)\}/g;

/**
 * Puts values into the places of a sentence: `{name}` as it is, `{n, number}` grouped,
 * `{n, plural, one {# event} other {# events}}` in the form that the language has for so many,
 * `{n, selectordinal, one {#st} …}` in the form for the one of that number. A place without a value
 * stays as it is.
 */
export function fill(sentence: string, params: Params, language: string): string {
  return sentence.replace(SLOT, (whole, name: string, as?: string, forms?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (as === undefined) return String(value);
    const number = typeof value === 'number' ? formatNumber(value, language) : value;
    if (forms === undefined) return number;
    // A language with one form for all numbers need not find out which: browsers take a frame to learn that.
    const sort = as === 'plural' ? 'cardinal' : 'ordinal';
    const form = ONE_FORM.test(forms) ? 'other' : pluralForm(Number(value), language, sort);
    return formIn(forms, form).replaceAll('#', number);
  });
}

/** Names of the places that `sentence` has. */
export function slotsOf(sentence: string): string[] {
  return [...sentence.matchAll(SLOT)].map(([, name = '']) => name);
}

function formIn(forms: string, form: string): string {
  const words = new Map([...forms.matchAll(FORM)].map(([, name, text]) => [name, text]));
  return words.get(form) ?? words.get('other') ?? '';
}
