import { parseDate, type ChronicleDate } from '#domain/dates/edtf-date.ts';
import { writtenWords } from '../written-dates.ts';
import { proposeDate } from './propose-date.ts';

type Covered = Pick<ChronicleDate, 'earliest' | 'latest'>;

/** A date that a sentence begins with has no more words than these. */
const MOST = 8;

/**
 * A text without the date that it begins with, for where that date stands beside it: "On 26 April 2023 the city …" as
 * "The city …". It stays as it is where the date covers another time than `date`, and where what follows might go on
 * from it, as in "In 2017 and 2018 …".
 */
export function withoutLeadingDate(text: string, date: Covered): string {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(MOST, words.length - 1); count += 1) {
    const phrase = words.slice(0, count).join(' ');
    if (!/\d{4},?$/.test(phrase) || !covers(phrase, date)) continue;
    const rest = words.slice(count);
    if (standsAside(phrase) && begins(rest[0] ?? '', phrase.endsWith(','))) {
      return rest.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    }
  }
  return text;
}

function covers(phrase: string, { earliest, latest }: Covered): boolean {
  const parsed = parseDate(proposeDate(phrase) ?? '');
  return parsed.ok && parsed.date.earliest === earliest && parsed.date.latest === latest;
}

/** True for a date that says when, and is no subject: "26 April 2023, the last day, …" is one. */
function standsAside(phrase: string): boolean {
  return isOneOf('opening', phrase.split(' ')[0] ?? '');
}

/** True where a sentence can begin with the word; after a comma with most, else with a name and some others. */
function begins(word: string, afterComma: boolean): boolean {
  if (!/^\p{L}/u.test(word) || isOneOf('joining', word)) return false;
  return afterComma || /^\p{Lu}/u.test(word) || isOneOf('beginning', word);
}

function isOneOf(kind: 'opening' | 'joining' | 'beginning', word: string): boolean {
  const bare = word.toLowerCase().replace(/\P{L}.*$/u, '');
  return writtenWords(kind).some((words) => words.includes(bare));
}
