import { foldWord } from './folding/folding.ts';
import type { SearchMeans, SearchRequest } from './means.ts';
import { knows, repairQuery, type Repair } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { isHidden, type Term } from './reading.ts';

/** A query as it will be asked, and what was done to it. */
export interface Understood {
  readonly query: Query;
  readonly repair: Repair;
}

/** The reader's query with slips of the hand put right and words dropped that nothing is near to. */
export function understand(means: SearchMeans, { text, unfinished }: SearchRequest): Understood {
  const written = parseQuery(text, means.synonyms);
  const spared = placesOfPhrases(written);
  const repair = repairQuery(written.text, means.vocabulary, unfinished, spared);
  const query = repair.text === written.text ? written : parseQuery(repair.text, means.synonyms);
  return { query: weighed(means, withoutUnknown(query, repair)), repair };
}

/** Another wording of the reader's text, weighed like it. */
export function understandAs(means: SearchMeans, text: string): Query {
  return weighed(means, parseQuery(text, means.synonyms));
}

/** The last word as far as it was typed, folded, when the reader may not have finished it. */
export function openWord(
  { vocabulary }: SearchMeans,
  { text, unfinished }: SearchRequest,
  query: Query,
): string | null {
  const last = query.terms.at(-1);
  if (!unfinished || !last || isHidden(last.sign) || /[^\p{L}\p{N}\p{M}]$/u.test(text)) return null;
  const typed = /[\p{L}\p{N}\p{M}]+$/u.exec(text.normalize('NFC'))?.[0] ?? '';
  const folded = foldWord(typed);
  return folded.length >= 2 || knows(vocabulary, folded) ? folded : null;
}

/** True when the reader set any marks. */
export function isMarked({ text }: Query): boolean {
  return foldWord(text) !== text.toLowerCase();
}

/** Words that are part of a date or a known phrase, which no vocabulary needs to know. */
function placesOfPhrases({ terms }: Query): ReadonlySet<number> {
  const phrases = terms.filter(({ sign }) => isHidden(sign));
  return new Set(
    phrases.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
}

function withoutUnknown(query: Query, { unknown }: Repair): Query {
  const lost = new Set(unknown.map(foldWord));
  const terms = query.terms.filter(
    ({ sign, spelling }) => isHidden(sign) || !lost.has(foldWord(spelling)),
  );
  // What is left of a query that is mostly unknown would answer another question.
  return { ...query, terms: terms.length > lost.size ? terms : [] };
}

/** Of dates, numbers and ideas the list of words knows no counts; they are about as rare as this. */
const SHARE_OF_OTHERS = 0.02;

/** Rarer terms tell more. */
function weighed({ titles, vocabulary }: SearchMeans, query: Query): Query {
  const documents = titles.entries.length;
  const weightOf = ({ sign }: Term) => {
    const count = vocabulary.stems.get(sign) ?? documents * SHARE_OF_OTHERS;
    return Math.log(1 + documents / Math.max(1, count));
  };
  return { ...query, terms: query.terms.map((term) => ({ ...term, weight: weightOf(term) })) };
}
