import type { LocalText } from '../records/text.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly file: string;
  readonly name: LocalText;
  readonly country: string | null;
}

/** One person, one body: a name that differs from another's by marks left out, order or initials only. */
export const twoSpellings: Rule = ({ people, organisations }) =>
  [
    // People of the very same name are another rule's.
    ...respelt(people.filter(({ distinction }) => distinction === null)).filter(
      ({ isSame }) => !isSame,
    ),
    ...respelt(organisations),
  ].map(({ finding }) => finding);

/** A name, taken apart for comparing. */
interface Spelling {
  readonly of: Named;
  readonly written: string;
  readonly words: readonly string[];
  /** The words in no order and their letters in none: “Hoà” is “Hòa”, “Mai Phan” is “Phan Mai”. */
  readonly marked: string;
  readonly isBare: boolean;
}

interface Respelt {
  readonly finding: Finding;
  readonly isSame: boolean;
}

function respelt(records: readonly Named[]): Respelt[] {
  const known = new Map<string, Spelling[]>();
  return [...records]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((record): Respelt[] => {
      const own = spellingsOf(record);
      const pairs = own.flatMap((mine) =>
        keysOf(mine).flatMap((key) => (known.get(key) ?? []).map((its) => ({ mine, its }))),
      );
      const pair = pairs.find(({ mine, its }) => mayBeOne(mine, its));
      for (const mine of own) {
        for (const key of keysOf(mine)) known.set(key, [...(known.get(key) ?? []), mine]);
      }
      return pair ? [told(record, pair.its, pair.mine)] : [];
    });
}

function told({ file }: Named, its: Spelling, mine: Spelling): Respelt {
  const params = { name: mine.written, like: its.written, other: its.of.file };
  const finding: Finding = { kind: 'two-spellings', file, field: ['name'], params };
  return { finding, isSame: plain(mine.written) === plain(its.written) };
}

function spellingsOf(record: Named): Spelling[] {
  return [...new Set(Object.values(record.name))].flatMap((written) => {
    const words = tokensOf(written);
    const marked = plain(written).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const loose = marked.map((word) => [...word.normalize('NFD')].sort().join('')).sort();
    const isBare =
      loose.join('') ===
      [...words]
        .map((word) => [...word].sort().join(''))
        .sort()
        .join('');
    return words.length > 1
      ? [{ of: record, written, words, marked: loose.join(' '), isBare }]
      : [];
  });
}

/** Names are compared that have all words in common or, where one is shortened, all initials. */
function keysOf({ words }: Spelling): string[] {
  const initials = words.map((word) => word[0]).join('');
  const shortened = words.flatMap((word) => (word.length > 2 ? [`${initials} ${word}`] : []));
  return [[...words].sort().join(' '), ...shortened];
}

function mayBeOne(a: Spelling, b: Spelling): boolean {
  const [here, there] = [a.of.country, b.of.country];
  if (a.of === b.of || (here !== null && there !== null && here !== there)) return false;
  const isRespelt = a.marked === b.marked || a.isBare || b.isBare;
  return (isRespelt && hasSameWords(a, b)) || isShortened(a.words, b.words);
}

function hasSameWords(a: Spelling, b: Spelling): boolean {
  return [...a.words].sort().join(' ') === [...b.words].sort().join(' ');
}

/** “V. Putin” for “Vladimir Putin”: each word is the other's or its initial, and a long one is the same. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || !a.concat(b).some(isInitial)) return false;
  const fits = a.every((word, at) => {
    const other = b[at] ?? '';
    return (
      word === other ||
      (isInitial(word) && other.startsWith(word)) ||
      (isInitial(other) && word.startsWith(other))
    );
  });
  return fits && a.some((word, at) => word.length > 2 && word === b[at]);
}

/** A digit tells two bodies of one name apart, and stands for nothing longer. */
function isInitial(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
