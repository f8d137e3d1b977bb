import {
  MOST_IMPACT,
  packTexts,
  packTitles,
  type TextPosting,
  type TitlePosting,
} from './postings.ts';
import type { TextSign, TitleSign } from './signs.ts';
import type { Spelled } from './shards.ts';

type Gathered<P> = Map<string, Map<string, P[]>>;

/** Usual constants of BM25: how soon a word said again adds nothing, how much a long text loses. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** Collects the signs of all documents and gives them packed, in code-unit order. */
export class TitleGatherer {
  readonly #signs: Gathered<TitlePosting> = new Map();

  add(doc: number, signs: readonly TitleSign[]): void {
    for (const { sign, spelling, place, span, left } of signs)
      listOf(this.#signs, sign, spelling).push({ doc, place, span, left });
  }

  packed(): [string, Spelled[]][] {
    return packAll(this.#signs, (postings) => ({
      count: new Set(postings.map(({ doc }) => doc)).size,
      postings: packTitles(postings),
    }));
  }
}

/** What is known of a posting is kept in one number: millions of small objects would not fit. */
const MOST_WEIGHT = 63;
const IN_HEAD = MOST_WEIGHT + 1;
const DOC = IN_HEAD * 2;

/** Of the documents that have a word in their bodies alone, so many that have most to do with it. */
const BEST_BODIES = 40;

/**
 * The same for summaries and bodies; how much a text has to do with a sign depends on its length
 * beside the mean. Of bodies only the best are kept, enough for first results: the index of full
 * texts has them all.
 */
export class TextGatherer {
  readonly #signs: Gathered<number> = new Map();
  readonly #lengths = new Map<number, number>();

  add(doc: number, signs: readonly TextSign[], length: number): void {
    this.#lengths.set(doc, length);
    for (const { sign, spelling, weight, inHead } of signs)
      listOf(this.#signs, sign, spelling).push(
        doc * DOC + (inHead ? IN_HEAD : 0) + Math.min(weight, MOST_WEIGHT),
      );
  }

  /** A sign's count is that of all documents, whether their postings are kept or not. */
  packed(): [string, Spelled[]][] {
    const lengths = [...this.#lengths.values()];
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const posting = (packed: number) => {
      const doc = Math.floor(packed / DOC);
      const length = (this.#lengths.get(doc) ?? mean) / Math.max(1, mean);
      const inHead = packed % DOC >= IN_HEAD;
      return { doc, inHead, impact: impactOf(packed % IN_HEAD, length) };
    };
    return packAll(this.#signs, (postings) => ({
      count: postings.length,
      postings: packTexts(withBestBodies(postings.map(posting))),
    }));
  }
}

function withBestBodies(
  postings: readonly (TextPosting & { readonly inHead: boolean })[],
): TextPosting[] {
  const bodies = postings.filter(({ inHead }) => !inHead);
  const best = bodies.sort((a, b) => b.impact - a.impact || a.doc - b.doc).slice(0, BEST_BODIES);
  const heads = postings.filter(({ inHead }) => inHead);
  return [...heads, ...best].sort((a, b) => a.doc - b.doc);
}

function impactOf(weight: number, length: number): number {
  const worth = weight / (weight + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  return Math.max(1, Math.round(worth * MOST_IMPACT));
}

function listOf<P>(signs: Gathered<P>, sign: string, spelling: string): P[] {
  const spellings = signs.get(sign) ?? new Map<string, P[]>();
  const list = spellings.get(spelling) ?? [];
  if (list.length === 0) spellings.set(spelling, list);
  if (spellings.size === 1) signs.set(sign, spellings);
  return list;
}

function packAll<P>(
  signs: Gathered<P>,
  pack: (postings: readonly P[]) => Omit<Spelled, 'spelling'>,
): [string, Spelled[]][] {
  return [...signs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, spellings]) => {
      const packed = [...spellings].map(([spelling, list]) => ({ spelling, ...pack(list) }));
      return [sign, packed.sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))];
    });
}
