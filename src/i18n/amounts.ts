import type { Qualifier } from '#domain/records/figure.ts';
import type { LocalText } from '#domain/records/text.ts';
import { onceForAll } from '../made-once.ts';
import { formatNumber } from './numbers.ts';
import { pluralForm, pluralForms } from './plurals.ts';
import { translator, type Translate } from './translate.ts';

/** A number, or the two ends of a range, with its exactness and its unit. */
export interface Amount {
  readonly values: readonly number[];
  readonly qualifier: Qualifier | 'at-most' | 'range';
  /** The unit's words in the language asked for; empty where the number has none. */
  readonly unit: string;
}

/** An amount as it is set in two sizes: all around the number is small. */
export interface AmountParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** "more than USD 8.2 billion", "hơn 8,2 tỷ USD", "30 to 35%": what every amount of the site is written by. */
export function amountInWords(amount: Amount, language: string): string {
  const t = translator(language);
  const number = rangeInWords(amount, language, t) ?? numberOf(amount, language);
  return t(`qualifier.${amount.qualifier}`, { value: measured(amount, number, language, t) });
}

/** The same for large display, with a sign for the exactness: ">", "8.2", " billion USD". */
export function amountParts(amount: Amount, language: string): AmountParts {
  const t = translator(language);
  const number = numberOf(amount, language);
  const value = measured(amount, number, language, t);
  const words = t(`qualifierSign.${amount.qualifier}`, { value });
  const at = words.indexOf(number);
  return { before: words.slice(0, at), number, after: words.slice(at + number.length) };
}

/** What a unit is called where no number stands before it: in its last form. */
export function unitName(unit: LocalText): LocalText {
  const last = (words: string) => formsOf(words).at(-1) ?? words;
  return Object.fromEntries(Object.entries(unit).map(([code, words]) => [code, last(words)]));
}

/** "8 to 10", and in a language that wants a word before it, that word stands in the qualifier. */
function rangeInWords({ values, qualifier }: Amount, language: string, t: Translate) {
  const [from, to] = values.map((value) => formatNumber(value, language));
  if (qualifier !== 'range' || from === undefined || to === undefined) return null;
  return t('amount.range', { from, to });
}

/** A number, or for large display and for marks "8–10". */
function numberOf({ values }: Amount, language: string): string {
  return values.map((value) => formatNumber(value, language)).join('–');
}

/** The number with its unit where the language puts it: a currency's code may come first. */
function measured(amount: Amount, number: string, language: string, t: Translate): string {
  const unit = unitFor(amount, language);
  if (unit === '' || unit === '—') return number;
  if (unit.startsWith('%')) return t('amount.percent', { number, unit });
  const [, currency = '', scale] = /^([A-Z]{3})(?: (.+))?$/.exec(unit) ?? [];
  if (!isCurrency(currency)) return t('amount.measure', { number, unit });
  if (scale === undefined) return t('amount.money', { number, currency });
  return t('amount.moneyScale', { number, currency, scale });
}

/** The unit in the form for the number: "project | projects" lists the forms of the language. */
function unitFor({ unit, values }: Amount, language: string): string {
  const forms = formsOf(unit);
  const form = pluralForm(values.at(-1) ?? 0, language);
  return forms[pluralForms(language).indexOf(form)] ?? forms.at(-1) ?? unit;
}

function formsOf(unit: string): string[] {
  return unit.split('|').map((form) => form.trim());
}

const currencies = onceForAll(() => new Set(Intl.supportedValuesOf('currency')));

function isCurrency(code: string): boolean {
  return currencies().has(code);
}
