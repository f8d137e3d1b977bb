import { wordsIn, type Word } from './folding/folding.ts';

/** A run of words, `last` inclusive, that names the idea number `group`. */
export interface NamedIdea {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

/** Groups of equal phrases, ready to be looked for. */
export interface Synonyms {
  readonly groups: readonly (readonly string[])[];
  /** Longest first. */
  readonly phrases: readonly Phrase[];
  /** The same by the spelling of their first word. */
  readonly byHead: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFoldedHead: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly group: number;
  readonly folded: readonly string[];
  readonly spelling: readonly string[];
  readonly kind: 'abbreviation' | 'name' | 'words';
}

/** Prepares groups such as [["Hàn Quốc", "Korea"], ["UBND", "Ủy ban nhân dân"]]; longer phrases are tried first. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const phrases = groups.flatMap((group, index) => group.map((text) => phraseOf(text, index)));
  const known = phrases.filter(({ folded }) => folded.length > 0);
  known.sort((a, b) => b.folded.length - a.folded.length);
  return {
    groups,
    phrases: known,
    byHead: Map.groupBy(known, ({ spelling }) => spelling[0] ?? ''),
    byFoldedHead: Map.groupBy(known, ({ folded }) => folded[0] ?? ''),
  };
}

function phraseOf(text: string, group: number): Phrase {
  const written = text.normalize('NFC');
  const words = wordsIn(written);
  return {
    group,
    folded: words.map((word) => word.folded),
    spelling: words.map((word) => word.spelling),
    kind: kindOf(written, words.length),
  };
}

function kindOf(written: string, words: number): Phrase['kind'] {
  if (/^\p{Lu}[\p{L}\p{N}.]*\p{Lu}$/u.test(written)) return 'abbreviation';
  // A single capitalised syllable ("Pháp", "Mỹ") is also part of common words and of people's names.
  return words === 1 && /^\p{Lu}/u.test(written) ? 'name' : 'words';
}

/**
 * The ideas a text of the chronicle names, nested and overlapping ones included. Texts are spelled
 * with care, so the exact spelling is asked for: "biện pháp" is not France. Only in a text without
 * any marks, as some newspapers print their titles, phrases of several words are known without.
 */
export function ideasInText(text: string, words: readonly Word[], synonyms: Synonyms): NamedIdea[] {
  const bare = words.every(({ folded, spelling }) => folded === spelling);
  return words.flatMap((word, first) => {
    const fits = (parts: readonly string[], as: 'spelling' | 'folded') =>
      parts.every((part, at) => words[first + at]?.[as] === part);
    const exact = (synonyms.byHead.get(word.spelling) ?? []).filter(({ spelling }) =>
      fits(spelling, 'spelling'),
    );
    const loose = (bare ? (synonyms.byFoldedHead.get(word.folded) ?? []) : []).filter(
      (phrase) =>
        phrase.folded.length > 1 && !exact.includes(phrase) && fits(phrase.folded, 'folded'),
    );
    return [...exact, ...loose]
      .map(({ kind, group, folded }) => ({
        kind,
        idea: { group, first, last: first + folded.length - 1 },
      }))
      .filter(({ kind, idea }) => kind === 'words' || standsAsName(text, words, idea, kind))
      .map(({ idea }) => idea);
  });
}

/**
 * The ideas a query names, longest first and none overlapping. Readers leave out marks and
 * capitals, so words are compared folded; an ambiguous single syllable counts only when it is the
 * whole query or written as a name.
 */
export function ideasInQuery(
  text: string,
  words: readonly Word[],
  synonyms: Synonyms,
): NamedIdea[] {
  const taken = new Set<number>();
  const folded = words.map((word) => word.folded);
  const found: NamedIdea[] = [];
  for (const phrase of synonyms.phrases) {
    for (const first of runsOf(phrase.folded, folded)) {
      const idea = { group: phrase.group, first, last: first + phrase.folded.length - 1 };
      const doubtful = phrase.kind === 'name' && words.length > 1;
      if (doubtful && !isWrittenAs(phrase, text, words, idea)) continue;
      if (phrase.kind === 'abbreviation' && isAnotherWord(phrase, text, words, first)) continue;
      const places = words.map((_, at) => at).slice(first, idea.last + 1);
      if (places.some((place) => taken.has(place))) continue;
      places.forEach((place) => taken.add(place));
      found.push(idea);
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/**
 * Marks may be left out, but nobody puts any in: “Bính Ngọ” is no “NGO”. Nor is “Binh Ngo”, for within
 * a line only names begin with a capital and go on without.
 */
function isAnotherWord(
  phrase: Phrase,
  text: string,
  words: readonly Word[],
  first: number,
): boolean {
  const word = words[first];
  if (!word) return false;
  const marked = word.spelling !== word.folded && word.spelling !== phrase.spelling[0];
  const named = capitalAt(text, word.start) && !capitalAt(text, word.end - 1);
  return marked || (named && first > 0);
}

function isWrittenAs(
  phrase: Phrase,
  text: string,
  words: readonly Word[],
  idea: NamedIdea,
): boolean {
  const same = words[idea.first]?.spelling === phrase.spelling[0];
  return same && standsAsName(text, words, idea, phrase.kind);
}

function standsAsName(
  text: string,
  words: readonly Word[],
  { first, last }: NamedIdea,
  kind: Phrase['kind'],
): boolean {
  const word = words[first];
  const end = words[last];
  if (!word || !end || !capitalAt(text, word.start)) return false;
  if (kind === 'abbreviation') return capitalAt(text, end.end - 1);
  const before = words[first - 1];
  const after = words[first + 1];
  const joined = (a: Word, b: Word) => text.slice(a.end, b.start).trim() === '';
  if (before && joined(before, word) && capitalAt(text, before.start)) {
    // A capital that only begins the sentence makes no name of the next word: "Đoàn Pháp đến thăm".
    const begins = first === 1 || /[.!?…:;\n]\s*$/u.test(text.slice(0, before.start));
    if (!begins) return false;
  }
  return !(after && joined(word, after) && capitalAt(text, after.start));
}

function capitalAt(text: string, index: number): boolean {
  return /[\p{Lu}\p{N}]/u.test(text[index] ?? '');
}

function runsOf(phrase: readonly string[], words: readonly string[]): number[] {
  const head = phrase[0];
  return words.flatMap((word, at) =>
    word === head && phrase.every((part, index) => words[at + index] === part) ? [at] : [],
  );
}
