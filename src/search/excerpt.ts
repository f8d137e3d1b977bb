import { foldWord } from './folding/folding.ts';
import { isHidden, type Passage, type Reading, type Sign, type Term } from './reading.ts';

/** A piece of an excerpt: plain text, never markup. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** About two lines of a result. */
const EXCERPT_WORDS = 36;

/** The text cut into pieces, those that match the terms marked; side-by-side matches are one mark. */
export function markTerms(
  reading: Reading,
  terms: readonly Term[],
  from = 0,
  to = Infinity,
): Segment[] {
  const { text, words } = reading;
  const end = Math.min(to, words.length);
  const first = from === 0 ? 0 : (words[from]?.start ?? 0);
  const last = end >= words.length ? text.length : (words[end]?.start ?? text.length);
  const marked = matchedWords(reading, terms);
  const segments: Segment[] = [];
  let at = first;
  for (let index = from; index < end; index += 1) {
    if (!marked.has(index)) continue;
    const start = words[index]?.start ?? 0;
    while (index + 1 < end && marked.has(index + 1)) index += 1;
    const stop = words[index]?.end ?? start;
    if (start > at) segments.push({ text: text.slice(at, start), marked: false });
    segments.push({ text: text.slice(start, stop), marked: true });
    at = stop;
  }
  if (at < last) segments.push({ text: text.slice(at, last), marked: false });
  return segments;
}

/** The stretch of a text that shows most of the terms, closest together, cut at words, with "…". */
export function excerptOf(
  reading: Reading,
  terms: readonly Term[],
  length = EXCERPT_WORDS,
): Segment[] {
  const count = reading.words.length;
  if (count <= length + 4) return markTerms(reading, terms);
  const from = startOfSentence(reading, densestWindow(reading, terms, length));
  const to = Math.min(count, from + length);
  const inside = trimmed(markTerms(reading, terms, from, to));
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...inside,
    ...(to < count ? [{ text: ' …', marked: false }] : []),
  ];
}

function trimmed(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, index) =>
    index === segments.length - 1 ? { ...segment, text: segment.text.trimEnd() } : segment,
  );
}

/** A lone syllable is in many words of which none was meant, so it is marked only where nothing tells more. */
function matchedWords(reading: Reading, terms: readonly Term[]): Set<number> {
  const hits = matchesOf(reading, terms);
  const telling = hits.filter((hit) => terms.length < 2 || isTelling(hit, hits));
  const complete = terms.every(({ sign }) => hits.some((hit) => hit.sign === sign));
  const chosen = telling.length > 0 ? telling : complete ? hits : [];
  return new Set(chosen.flatMap(({ first, last }) => numbers(first, last)));
}

/** From this many letters on, a word tells something by itself. */
const TELLING_LENGTH = 6;

function isTelling(hit: Passage, hits: readonly Passage[]): boolean {
  if (isHidden(hit.sign) || /\d/.test(hit.sign) || hit.sign.length >= TELLING_LENGTH) return true;
  return hits.some((other) => other.first === hit.last + 1 || other.last === hit.first - 1);
}

/** Passages under the terms' signs; where a term was written with marks, those spelled so, if there are any. */
function matchesOf({ passages, words }: Reading, terms: readonly Term[]): Passage[] {
  return terms.flatMap((term) => {
    const hits = passages.filter(({ sign }) => sign === term.sign);
    if (isHidden(term.sign) || foldWord(term.spelling) === term.spelling) return hits;
    const exact = hits.filter(({ first }) => words[first]?.spelling === term.spelling);
    return exact.length > 0 ? exact : hits;
  });
}

function densestWindow(reading: Reading, terms: readonly Term[], length: number): number {
  const hits = matchesOf(reading, terms);
  let best = { from: 0, worth: -1 };
  for (const { first } of hits) {
    const from = Math.max(0, Math.min(first - 4, reading.words.length - length));
    const inside = hits.filter((hit) => hit.first >= from && hit.last < from + length);
    const worth = worthOf(inside);
    if (worth > best.worth) best = { from, worth };
  }
  return best.from;
}

/** Different terms count most, then terms side by side, then how many there are. */
function worthOf(hits: readonly Passage[]): number {
  const signs = new Set<Sign>(hits.map(({ sign }) => sign));
  const ends = new Set(hits.map(({ last }) => last));
  const adjacent = hits.filter(({ first }) => ends.has(first - 1)).length;
  return signs.size * 10 + adjacent * 3 + Math.min(hits.length, 9) * 0.1;
}

/** Moves a window's start back to the sentence's when that is only a few words away. */
function startOfSentence({ text, words }: Reading, from: number): number {
  for (let at = from; at > Math.max(0, from - 6); at -= 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (/[.!?…]\s/u.test(gap)) return at;
  }
  return from <= 6 ? 0 : from;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
