import { recordsOf, type Records } from '#domain/catalogue/records.ts';
import { parseDate } from '#domain/dates/edtf-date.ts';
import type { Event } from '#domain/records/event.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { bareLetters } from '#domain/words/bare-letters.ts';
import type { Answers } from './answers.ts';
import { namesOfRecord } from './choices.ts';

/** A record that the new one may be the same as. */
export interface Twin {
  readonly file: string;
  readonly name: string;
}

/** Records there are that the answers so far may describe once more. */
export function likelyTwins(kind: RecordKind, answers: Answers, records: Records): Twin[] {
  const words = Object.entries(answers)
    .filter(([flag]) => /^(title|name)(-|$)/.test(flag))
    .map(([, said]) => said);
  if (kind === 'event') return sameEvents(words, answers['date'] ?? '', records.events);
  return recordsOf(records, kind)
    .filter((record) => sharesName(words, record) || sharesAddress(answers['url'], record))
    .map((record) => ({ file: record.file, name: namesIn(record)[0] ?? record.id }));
}

/** Events of that time with most of the title's words. */
function sameEvents(titles: readonly string[], written: string, events: readonly Event[]): Twin[] {
  const date = parseDate(written.trim());
  if (!date.ok) return [];
  const { earliest, latest } = date.date;
  return events
    .filter((event) => event.date.earliest <= latest && event.date.latest >= earliest)
    .filter((event) => titles.some((title) => namesIn(event).some((own) => isAlike(own, title))))
    .map((event) => ({ file: event.file, name: namesIn(event)[0] ?? event.id }));
}

const ALIKE = 0.5;

/** True when at least half of all their words are in both. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / (a.size + b.size - shared) >= ALIKE;
}

function sharesName(names: readonly string[], record: object): boolean {
  const own = namesIn(record).map(folded);
  return names.some((name) => folded(name) !== '' && own.includes(folded(name)));
}

function sharesAddress(address: string | undefined, record: object): boolean {
  const { url } = record as { readonly url?: string | null };
  return Boolean(address?.trim()) && Boolean(url) && bareAddress(address) === bareAddress(url);
}

function bareAddress(address: string | null | undefined): string {
  return (address ?? '')
    .trim()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
}

function namesIn(record: object): string[] {
  return namesOfRecord(record).flatMap((name) => Object.values(name));
}

function folded(text: string): string {
  return [...wordsOf(text)].join(' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(
    bareLetters(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}
