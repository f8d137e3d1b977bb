import { wordsIn } from './folding/folding.ts';
import { dayNumber } from './heads/columns.ts';
import { loadPostings } from './load.ts';
import type { SearchMeans } from './means.ts';
import { parseQuery, type WrittenQuery } from './query.ts';
import { findingsOf, rankRecords } from './rank-records.ts';

/**
 * What a query asks of the future: "" for all of it, else the one word or name it is narrowed by.
 * Null when none of `phrases` ("sắp tới", "upcoming") begins or ends it.
 */
export function readUpcoming(
  { text, words }: WrittenQuery,
  phrases: readonly string[],
): string | null {
  const runs = phrases.map((phrase) => wordsIn(phrase.normalize('NFC')));
  runs.sort((a, b) => b.length - a.length);
  for (const run of runs) {
    const stands = (from: number) =>
      run.length > 0 && run.every(({ folded }, at) => words[from + at]?.folded === folded);
    const ending = words.length - run.length;
    if (stands(0)) return text.slice(words[run.length]?.start ?? text.length);
    if (ending > 0 && stands(ending)) return text.slice(0, words[ending - 1]?.end);
  }
  return null;
}

/** The records that are planned and not over today; `rest` is one word or name they have, or "". */
export async function findUpcoming(means: SearchMeans, rest: string): Promise<number[]> {
  const today = dayNumber(means.today) ?? 0;
  const planned = await means.heads.ahead();
  const ahead = planned.flatMap(([record, last]) =>
    last === null || last >= today ? [record] : [],
  );
  if (rest === '' || ahead.length === 0) return ahead;
  const query = parseQuery(rest, means.synonyms);
  // More words are likelier a title in which one of the phrases stands.
  if (query.terms.filter(({ optional }) => !optional).length !== 1) return [];
  const postings = await loadPostings(means.heads, query, false);
  const { found } = rankRecords(findingsOf(means.heads, query, postings), 'all');
  const named = new Set(found.map(({ record }) => record));
  return ahead.filter((record) => named.has(record));
}
