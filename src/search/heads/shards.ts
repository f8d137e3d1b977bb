import { ByteReader, ByteWriter } from './bytes.ts';

/** The postings of one spelling of a sign. */
export interface Spelled {
  /** Lower case with marks; "" where spellings are not told apart. */
  readonly spelling: string;
  /** Documents that have it. */
  readonly count: number;
  readonly postings: Uint8Array;
}

/** A part of an index that is fetched as one file: signs in code-unit order. */
export type Shard = ReadonlyMap<string, readonly Spelled[]>;

/** An index cut into shards; `firsts` says with which sign each begins. */
export interface Sharded {
  readonly firsts: readonly string[];
  readonly files: readonly Uint8Array[];
}

/** Cuts signs, already in code-unit order, into files of about `size` bytes; a large sign stands alone. */
export function packShards(
  signs: Iterable<readonly [sign: string, spellings: readonly Spelled[]]>,
  size: number,
): Sharded {
  const firsts: string[] = [];
  const files: Uint8Array[] = [];
  let current = new ByteWriter();
  let before = '';
  for (const [sign, spellings] of signs) {
    const entry = packEntry(spellings);
    if (current.length > 0 && current.length + entry.length > size) {
      files.push(current.done());
      current = new ByteWriter();
    }
    if (current.length === 0) {
      firsts.push(sign);
      before = '';
    }
    const shared = sharedLength(before, sign);
    current.number(shared).text(sign.slice(shared)).raw(entry);
    before = sign;
  }
  if (current.length > 0) files.push(current.done());
  return { firsts, files };
}

function packEntry(spellings: readonly Spelled[]): Uint8Array {
  const bytes = new ByteWriter().number(spellings.length);
  for (const { spelling, count, postings } of spellings)
    bytes.text(spelling).number(count).block(postings);
  return bytes.done();
}

/** Reads a shard; the postings stay packed until they are asked for. */
export function readShard(file: Uint8Array): Shard {
  const reader = new ByteReader(file);
  const signs = new Map<string, readonly Spelled[]>();
  let before = '';
  while (!reader.ended) {
    const shared = reader.number();
    const sign = before.slice(0, shared) + reader.text();
    const spellings = Array.from({ length: reader.number() }, () => ({
      spelling: reader.text(),
      count: reader.number(),
      postings: reader.block(),
    }));
    signs.set(sign, spellings);
    before = sign;
  }
  return signs;
}

/**
 * Number of the shard that has a sign, if any has it; −1 when it comes before all. Written out, as the
 * search needs nothing else of d3.
 */
export function shardOf(firsts: readonly string[], sign: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= sign) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}
