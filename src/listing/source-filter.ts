import { bareLetters } from '#domain/words/bare-letters.ts';
import { setOrDelete, typedIn } from './address.ts';

/** A source as the filter's file tells it, in the words of one language. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  /** Its place among the file's publishers. */
  readonly publisher: number;
  readonly language: string;
  readonly kind: string;
  /** How much of it was read; "unknown" where nobody has said. */
  readonly reading: string;
  /** Day, what it supports and what rests on it alone, in words. */
  readonly words: string;
  /** True where a record rests on it alone. */
  readonly sole: boolean;
}

/** All sources for the filter, the latest first. */
export interface SourceFile {
  readonly publishers: readonly string[];
  readonly lines: readonly SourceLine[];
}

/** What a reader narrows the list by; an empty text is no condition. */
export interface SourceConditions {
  readonly language: string;
  readonly kind: string;
  readonly reading: string;
  readonly publisher: string;
  readonly sole: boolean;
}

export const NO_CONDITIONS: SourceConditions = {
  language: '',
  kind: '',
  reading: '',
  publisher: '',
  sole: false,
};

const TEXTS = ['language', 'kind', 'reading', 'publisher'] as const;

/** Reads `?language=&kind=&reading=&publisher=&sole=1`; what is unknown is passed over. */
export function readConditions(query: string): SourceConditions {
  const params = new URLSearchParams(query);
  const text = (name: (typeof TEXTS)[number]) => typedIn(params, name);
  return {
    language: text('language'),
    kind: text('kind'),
    reading: text('reading'),
    publisher: text('publisher'),
    sole: params.get('sole') === '1',
  };
}

/** The address of conditions, "" or beginning with "?"; parameters of others stay. */
export function writeConditions(conditions: SourceConditions, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of TEXTS) setOrDelete(params, name, conditions[name]);
  setOrDelete(params, 'sole', conditions.sole ? '1' : '');
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** True when nothing narrows the list. */
export function isUnfiltered({ sole, ...texts }: SourceConditions): boolean {
  return !sole && Object.values(texts).every((text) => text === '');
}

/**
 * The sources that meet all conditions, in the file's order. A publisher is found by its whole name, or
 * where none is called so by a part of it; marks and capitals need not be typed.
 */
export function matching(
  { publishers, lines }: SourceFile,
  conditions: SourceConditions,
): SourceLine[] {
  const wanted = publishersCalled(publishers, conditions.publisher);
  const is = (asked: string, value: string) => asked === '' || asked === value;
  return lines.filter(
    ({ publisher, language, kind, reading, sole }) =>
      (wanted === null || wanted.has(publisher)) &&
      is(conditions.language, language) &&
      is(conditions.kind, kind) &&
      is(conditions.reading, reading) &&
      (sole || !conditions.sole),
  );
}

/** Places of the publishers a text means; null where it means any. */
function publishersCalled(publishers: readonly string[], text: string): Set<number> | null {
  const asked = bareLetters(text.trim());
  if (asked === '') return null;
  const names = publishers.map((name) => bareLetters(name));
  const placesOf = (is: (name: string) => boolean) =>
    names.flatMap((name, place) => (is(name) ? [place] : []));
  const exact = placesOf((name) => name === asked);
  return new Set(exact.length > 0 ? exact : placesOf((name) => name.includes(asked)));
}
