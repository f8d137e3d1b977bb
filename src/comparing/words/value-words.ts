import { parseDate } from '#domain/dates/edtf-date.ts';
import { ESTIMATES, QUALIFIERS } from '#domain/records/figure.ts';
import { amountInWords, type Amount } from '#i18n/amounts.ts';
import { observationInWords } from '#i18n/observations.ts';
import { STRINGS, type StringKey } from '#i18n/strings.ts';
import type { Say } from '../shapes.ts';
import { asWritten, type Fields, isFields, isNothing, valueOr } from '../values.ts';
import { recordName, type Speaker, wordsIn } from './speaker.ts';
import { say } from './say.ts';

/** A value in words, and as it is written where readers of files know it better so. */
export interface Told {
  readonly words: string;
  /** Its EDTF text, its id or code; null where the words are all there is. */
  readonly written: string | null;
}

/** A value as the pages say it; null where there is none. `within` is the record it stands in. */
export function tell(way: Say, value: unknown, within: Fields, speaker: Speaker): Told | null {
  if (isNothing(value)) return null;
  const words = wordsOf(way, value, within, speaker);
  if (words === null) return { words: unclear(value, speaker), written: null };
  return { words, written: hasCode(way) ? asWritten(value) : null };
}

function hasCode({ as }: Say): boolean {
  return as === 'date' || as === 'record';
}

/** A value of another type than the key's, as it stands. */
function unclear(value: unknown, { lang }: Speaker): string {
  return say(lang, 'unreadable', { value: asWritten(value) });
}

function wordsOf(way: Say, value: unknown, within: Fields, speaker: Speaker): string | null {
  const { voice, lang, edition } = speaker;
  switch (way.as) {
    case 'text':
      return wordsIn(value, speaker);
    case 'written':
      return asWritten(value);
    case 'date':
      return dateWords(value, speaker);
    case 'year':
      return typeof value === 'number' ? String(value) : null;
    case 'yes':
      return value === true ? say(lang, 'yes') : null;
    case 'country':
      return nameOrNull(
        value,
        (code) => /^[A-Z]{2}$/.test(code),
        (code) => voice.country(code),
      );
    case 'language':
      return nameOrNull(value, isLanguage, (code) => voice.languageName(code));
    case 'place':
      return placeWords(value, speaker);
    case 'amount':
      return amountWords(value, within, speaker);
    case 'choice':
      return choiceWords(way.of, value, speaker);
    case 'term': {
      const term = edition.catalogue.taxonomy[way.of].find(({ id }) => id === value);
      return term ? voice.text(term.label) : null;
    }
    case 'record':
      return typeof value === 'string' ? recordName(way.of, value, speaker) : null;
  }
}

function dateWords(value: unknown, { voice }: Speaker): string | null {
  const read = typeof value === 'string' ? parseDate(value.trim()) : null;
  return read?.ok ? voice.date(read.date) : null;
}

function nameOrNull(
  value: unknown,
  isOne: (code: string) => boolean,
  nameOf: (code: string) => string,
): string | null {
  return typeof value === 'string' && isOne(value) ? nameOf(value) : null;
}

function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code);
}

function placeWords(value: unknown, { voice }: Speaker): string | null {
  const { lat, lon } = valueOr(value, {});
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return `${voice.number(lat)}; ${voice.number(lon)}`;
}

function choiceWords(
  group: Extract<Say, { as: 'choice' }>['of'],
  value: unknown,
  { lang, voice }: Speaker,
): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  if (group === 'breakSide') {
    const side = (['before-break', 'after-break'] as const).find((one) => one === value);
    return side ? say(lang, `breakSide.${side}`) : null;
  }
  const key = `${group}.${value}`;
  return isKey(key, lang) ? voice.t(key) : null;
}

function isKey(key: string, lang: string): key is StringKey {
  return Object.hasOwn(STRINGS[lang] ?? {}, key);
}

/** A number with its exactness and unit; a figure's values have the figure's unit. */
function amountWords(given: unknown, within: Fields, speaker: Speaker): string | null {
  if (!isFields(given)) return null;
  const unit = wordsIn(given['unit'] ?? within['unit'], speaker) ?? '';
  const values = [given['value'], given['min'], given['max']].filter(
    (end) => typeof end === 'number',
  );
  const qualifier = given['qualifier'] ?? 'exact';
  const known = [...QUALIFIERS, 'at-most', 'range'].find((one) => one === qualifier);
  if (values.length === 0 || !known) return null;
  const amount: Amount = { values, qualifier: known as Amount['qualifier'], unit };
  const estimate = ESTIMATES.find((one) => one === given['estimate']) ?? null;
  const counted = [...QUALIFIERS, 'range' as const].find((one) => one === qualifier);
  if (!estimate || !counted) return amountInWords(amount, speaker.lang);
  const [first = null, last = null] = values;
  const numbers =
    counted === 'range'
      ? { value: null, min: first, max: last }
      : { value: first, min: null, max: null };
  return observationInWords({ ...numbers, qualifier: counted, estimate }, unit, speaker.lang);
}
