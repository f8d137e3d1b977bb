import { asksForDate, coveringOf, rankWithoutDates } from './covering.ts';
import { isOpen, type FacetCounts } from './facets.ts';
import { correctInContext, topOf } from './in-context.ts';
import type { Hit, SearchMeans, SearchRequest } from './means.ts';
import { arrange, wholeRecords, type Loosened } from './narrow.ts';
import type { Repair } from './nearest.ts';
import type { Query, WrittenQuery } from './query.ts';
import { CERTAIN } from './ranking.ts';
import { findingsOf, rankRecords, type FoundRecord, type QueryFindings } from './rank-records.ts';
import { findUpcoming, readUpcoming } from './upcoming.ts';
import { suggestionsFor } from './suggesting.ts';
import { understand, type Understood } from './understanding.ts';
import { searchTexts } from './texts/full-texts.ts';

export interface SearchAnswer {
  readonly query: Query;
  readonly repair: Repair;
  /** Words of the reader that no record has together with the others, so that they were passed over. */
  readonly missing: readonly string[];
  readonly hits: readonly Hit[];
  /** Hits of another kind than was asked for, to be shown apart; empty where there are none. */
  readonly apart: readonly Hit[];
  /**
   * Why they stand apart: their time has the date asked for within it; or they only mention the
   * words by which what lies ahead was asked for, and `hits` are what lies ahead, the soonest first.
   */
  readonly asked: 'words' | 'date' | 'upcoming';
  /** Hits there would be without any narrowing. */
  readonly unnarrowed: number;
  /** When nothing is left: how many hits there would be without one of the facets narrowed. */
  readonly loosened: readonly Loosened[];
  /** When nothing was found: queries that differ from the reader's in one word. */
  readonly suggestions: readonly string[];
  /** Null when they were not asked for. */
  readonly facets: FacetCounts | null;
  /**
   * What was searched: the heads of records, with full texts under way; the same, where no head has
   * all words and the nearest stand in; heads that were enough; heads alone, because the texts did
   * not arrive; everything.
   */
  readonly searched: 'heads so far' | 'nearest so far' | 'heads enough' | 'heads only' | 'all';
}

/** The same, gathered for ranking. */
interface Asked extends Omit<Understood, 'written'> {
  readonly findings: QueryFindings;
}

interface Found extends Omit<Understood, 'postings' | 'written'> {
  readonly found: readonly FoundRecord[];
  readonly missing: readonly string[];
  readonly apart?: readonly FoundRecord[];
  readonly asked?: SearchAnswer['asked'];
}

/**
 * Answers a query: at once from titles, names, dates and summaries, then again when the full texts
 * are searched. What stands in a head keeps its place, so the second answer only adds. Who takes no
 * second answer loads no full texts. Fails when the index of heads cannot be loaded.
 */
export async function* search(
  means: SearchMeans,
  request: SearchRequest,
): AsyncGenerator<SearchAnswer, void, void> {
  const understood = await understand(means, request);
  const { written, query, repair, postings } = understood;
  const findings = findingsOf(means.heads, query, postings);
  const heads = { query, repair, ...rankRecords(findings, 'all') };
  const ahead = await aheadOf(means, request, written, heads);
  if (ahead) {
    yield ahead;
    return;
  }
  if (query.terms.length === 0) {
    yield answerOf(means, request, heads, 'all');
    return;
  }
  const doubted = repair.mistaken.length > 0;
  const enough =
    request.enough !== null && !doubted && areCertain(means, heads.found, request.enough);
  if (heads.found.length > 0)
    yield answerOf(means, request, heads, enough ? 'heads enough' : 'heads so far');
  else {
    const nearest = { query, repair, ...rankRecords(findings, 'most') };
    if (nearest.found.length > 0) yield answerOf(means, request, nearest, 'nearest so far');
  }
  if (enough) return;
  const { arrived, ...whole } = await findRecords(means, { ...understood, findings }, heads);
  yield answerOf(means, request, whole, arrived ? 'all' : 'heads only');
}

/** What lies ahead, if the query asks for it and there is any; else it is a query like all others. */
async function aheadOf(
  means: SearchMeans,
  request: SearchRequest,
  written: WrittenQuery,
  heads: Found,
): Promise<SearchAnswer | null> {
  const rest = readUpcoming(written, means.upcoming);
  const records = rest === null ? [] : await findUpcoming(means, rest);
  if (records.length === 0) return null;
  const mentions = heads.found.filter(({ record }) => !records.includes(record));
  const found = { ...heads, found: await wholeRecords(means, records), apart: mentions };
  return answerOf(means, request, { ...found, asked: 'upcoming' }, 'all');
}

/** True while full texts are still to be searched. */
export function isPreliminary({ searched }: SearchAnswer): boolean {
  return searched === 'heads so far' || searched === 'nearest so far';
}

/** The last answer, for whoever does not show the first. */
export async function searchWhole(
  means: SearchMeans,
  request: SearchRequest,
): Promise<SearchAnswer> {
  let last: SearchAnswer | null = null;
  for await (const answer of search(means, request)) last = answer;
  if (!last) throw new Error('a search ended without an answer');
  return last;
}

/** True when that many are found in the page's language and rank before all that full texts could add. */
function areCertain(
  { heads, language }: SearchMeans,
  found: readonly FoundRecord[],
  wanted: number,
): boolean {
  const home = heads.map.languages.indexOf(language);
  const sure = found.filter(({ versions }) =>
    versions.some(({ place, points }) => place === home && points >= CERTAIN),
  );
  return sure.length >= wanted;
}

/** Nothing typed and something narrowed: the narrowing alone says what to list. */
function isIdle({ text, selection }: SearchRequest): boolean {
  return text.trim() === '' && !isOpen(selection);
}

async function answerOf(
  means: SearchMeans,
  request: SearchRequest,
  { query, repair, found, missing, apart = [], asked = 'words' }: Found,
  searched: SearchAnswer['searched'],
): Promise<SearchAnswer> {
  // What lies ahead comes as it comes, the soonest first.
  const order = asked === 'upcoming' && request.order === 'relevance' ? 'oldest' : request.order;
  const arranged = await arrange(means, { ...request, order }, found, isIdle(request));
  const lost = arranged.unnarrowed === 0 && repair.unknown.length > 0;
  const suggestions = lost ? await suggestionsFor(means, query, repair) : [];
  const besides = await arrange(means, { ...request, counted: false }, apart, false);
  const answer = { query, repair, missing, suggestions, searched, asked };
  return { ...answer, ...arranged, apart: besides.hits };
}

/**
 * Records with all terms; else with one word read as its neighbour; else with most of the terms.
 * `arrived` says whether the full texts did.
 */
async function findRecords(
  means: SearchMeans,
  asked: Asked,
  heads: Found,
): Promise<Found & { readonly arrived: boolean }> {
  const { query, repair, findings } = asked;
  const { texts, arrived, ...full } = await findWhole(means, asked);
  const apart = await coveringOf(means, { query, findings }, full.found, texts);
  const kind = asksForDate(query) ? 'date' : 'words';
  const dated = { ...full, apart, asked: kind, arrived } as const;
  const sure = full.found.length + apart.length > 0 && repair.mistaken.length === 0;
  if (sure || query.terms.length < 2) return dated;
  const corrected = await correctInContext(means, query, repair, topOf(heads.found));
  if (corrected) return findWhole(means, corrected);
  if (full.found.length + apart.length > 0 || query.phrases.length > 0) return dated;
  const single = texts?.findings ?? findings;
  const most = { query, repair, ...rankRecords(single, 'most'), arrived };
  return most.found.length > 0 ? most : { query, repair, ...rankWithoutDates(single), arrived };
}

/** Records with all terms in their heads, or in the full text of one of their languages. */
async function findWhole(means: SearchMeans, { query, repair, postings, findings }: Asked) {
  const texts = await searchTexts(means, query, postings);
  const ranked = rankRecords(findings, 'all', texts?.found);
  return { query, repair, texts, arrived: texts !== null, ...ranked };
}
