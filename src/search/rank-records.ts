import { PairFindings, TermFindings } from './findings.ts';
import { eachText, eachTitle, PLACES } from './heads/postings.ts';
import type { HeadsMap } from './heads/layout.ts';
import type { HeadsReader } from './heads/reader.ts';
import type { PhrasePostings, QueryPostings } from './load.ts';
import type { Query } from './query.ts';
import { pointsOf, textPointsOf } from './ranking.ts';
import type { TextMatch } from './texts/find.ts';
import { matchTitles } from './title-match.ts';

/** One language of a record in which something was found. */
export interface FoundVersion {
  readonly doc: number;
  /** Place of its language in the index's list; one beyond it for other languages. */
  readonly place: number;
  readonly points: number;
  /** Whether its title or one of its names is what the reader typed. */
  readonly exact: boolean;
  /** Whether this version has all that was found in the record. */
  readonly complete: boolean;
}

export interface FoundRecord {
  readonly record: number;
  readonly versions: readonly FoundVersion[];
}

/** Records that lack terms must have at least this share of what the query's terms weigh. */
const MOST = 0.5;

/** Full texts that have all terms, by document. */
export type FoundTexts = ReadonlyMap<number, TextMatch>;

/** What is known of a query, gathered once for every ranking of it. */
export interface QueryFindings {
  readonly map: HeadsMap;
  readonly terms: readonly TermFindings[];
  /** The terms that a record must have. */
  readonly required: readonly TermFindings[];
  readonly pairs: PairFindings;
  /** Of each quoted phrase: whether a document's head has it. */
  readonly phrased: readonly ((doc: number) => boolean)[];
}

export function findingsOf(
  { docs, map }: HeadsReader,
  { marked }: Query,
  postings: QueryPostings,
): QueryFindings {
  const alone = postings.terms.filter(({ term }) => !term.optional).length === 1;
  const known = { docs, versions: versionsOf(map), marked, alone };
  const terms = postings.terms.map((term) => new TermFindings(term, known));
  return {
    map,
    terms,
    required: terms.filter(({ term }) => !term.optional),
    pairs: new PairFindings(postings.pairs, docs),
    phrased: postings.phrases.map((phrase) => phraseFilter(phrase, docs)),
  };
}

/** A place a language, and one more for others. */
function versionsOf({ languages }: HeadsMap): number {
  return languages.length + 1;
}

/**
 * The records that have all terms, or those that have the most of them. A record has what any of
 * its languages has. `missing` are words that the records found lack, where the most were wanted.
 */
export function rankRecords(
  findings: QueryFindings,
  wanted: 'all' | 'most',
  texts: FoundTexts = new Map(),
): { found: FoundRecord[]; missing: string[] } {
  const { map, terms, required } = findings;
  if (terms.length === 0) return { found: [], missing: [] };
  const versions = versionsOf(map);
  const whole = wanted === 'all' ? withAll(required, map.records) : withMost(required, map.records);
  const inTexts = [...texts.keys()].map((doc) => Math.floor(doc / versions));
  const records = [...new Set([...whole, ...inTexts])];
  const version = versionMaker(findings, texts);
  const found: FoundRecord[] = [];
  for (const record of records) {
    const importance = importanceOf(record, map.ranks);
    const own: FoundVersion[] = [];
    for (let place = 0; place < versions; place += 1) {
      const one = version(record, record * versions + place, place, importance);
      if (one) own.push(one);
    }
    if (own.length > 0) found.push({ record, versions: own });
  }
  const lacking = wanted === 'most' ? required : [];
  const missing = lacking.filter((term) => !found.some(({ record }) => term.inRecord(record)));
  return { found, missing: missing.map(({ term }) => term.written) };
}

function withAll(required: readonly TermFindings[], records: number): number[] {
  const chosen: number[] = [];
  for (let record = 0; record < records; record += 1)
    if (required.every((term) => term.inRecord(record))) chosen.push(record);
  return chosen;
}

/** The records whose terms weigh most together, if that is at least a half of what all weigh. */
function withMost(required: readonly TermFindings[], records: number): number[] {
  const sumOf = (terms: readonly TermFindings[]) =>
    terms.reduce((sum, { weight }) => sum + weight, 0);
  let chosen: number[] = [];
  let most = sumOf(required) * MOST;
  for (let record = 0; record < records; record += 1) {
    const weight = sumOf(required.filter((term) => term.inRecord(record)));
    if (weight > most + 1e-9) {
      chosen = [];
      most = weight;
    }
    if (weight > most - 1e-9) chosen.push(record);
  }
  return chosen;
}

/** Weighs one document of a record; null when nothing was found in it. */
function versionMaker({ terms, pairs, phrased }: QueryFindings, texts: FoundTexts) {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const complete = (record: number, doc: number) =>
    terms.every((term) => term.has(doc) || !term.inRecord(record));
  return (record: number, doc: number, place: number, importance: number): FoundVersion | null => {
    const inHead = terms.some((term) => term.has(doc)) && phrased.every((has) => has(doc));
    const text = texts.get(doc);
    if (!inHead && !text) return null;
    const titles = matchTitles(doc, terms);
    const score = terms.reduce((sum, term) => sum + term.weight * term.inText(doc), 0) / whole;
    const about = Math.max(...terms.map((term) => term.about(doc)));
    const evidence = { titles, importance, about, text: { score, pairs: pairs.share(doc) } };
    const points = inHead ? pointsOf(evidence) : -Infinity;
    return {
      doc,
      place,
      points: text ? Math.max(points, textPointsOf({ ...evidence, text })) : points,
      exact: titles.some((title) => title.whole),
      complete: text !== undefined || complete(record, doc),
    };
  };
}

function importanceOf(record: number, ranks: readonly number[]): number {
  return ranks.filter((first) => record < first).length;
}

/** Whether a document has all words of a phrase side by side, in a title or in its text. */
function phraseFilter({ titles, pairs }: PhrasePostings, docs: number) {
  const inText = new Uint8Array(docs);
  for (const spellings of pairs)
    for (const { postings } of spellings)
      eachText(postings, (doc) => {
        inText[doc] = (inText[doc] ?? 0) + 1;
      });
  // The places at which the phrase may go on, word by word.
  let open: Set<number> | null = null;
  for (const spellings of titles) {
    const next = new Set<number>();
    for (const { postings } of spellings)
      eachTitle(postings, (doc, place, span) => {
        if (!open || open.has(placeKey(doc, place))) next.add(placeKey(doc, place + span));
      });
    open = next;
  }
  const inTitle = new Set([...(open ?? [])].map((key) => Math.floor(key / PLACES)));
  return (doc: number) => inText[doc] === pairs.length || inTitle.has(doc);
}

function placeKey(doc: number, place: number): number {
  return doc * PLACES + place;
}
