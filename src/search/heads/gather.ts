import { MOST_IMPACT, packTexts, packTitles, type TitlePosting } from './postings.ts';
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

/** Weights are kept together with the document's number: millions of small objects would not fit. */
const MOST_WEIGHT = 63;

/** The same for texts; how much a text has to do with a sign depends on its length beside the mean. */
export class TextGatherer {
  readonly #signs: Gathered<number> = new Map();
  readonly #lengths = new Map<number, number>();

  add(doc: number, signs: readonly TextSign[], length: number): void {
    this.#lengths.set(doc, length);
    for (const { sign, spelling, weight } of signs)
      listOf(this.#signs, sign, spelling).push(
        doc * (MOST_WEIGHT + 1) + Math.min(weight, MOST_WEIGHT),
      );
  }

  packed(): [string, Spelled[]][] {
    const lengths = [...this.#lengths.values()];
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const posting = (packed: number) => {
      const doc = Math.floor(packed / (MOST_WEIGHT + 1));
      const length = (this.#lengths.get(doc) ?? mean) / Math.max(1, mean);
      return { doc, impact: impactOf(packed % (MOST_WEIGHT + 1), length) };
    };
    return packAll(this.#signs, (postings) => ({
      count: postings.length,
      postings: packTexts(postings.map(posting)),
    }));
  }
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
