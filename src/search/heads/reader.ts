import type { Entry } from '../documents.ts';
import { vocabularyOf, type Vocabulary } from '../nearest.ts';
import { unpackColumns, type ColumnsFile, type RecordRow } from './columns.ts';
import {
  COLUMNS,
  entryFile,
  AHEAD,
  PAGES,
  SPANS,
  shardFile,
  WORDS,
  type AheadFile,
  type HeadsMap,
  type PagesFile,
  type SpansFile,
  type Space,
} from './layout.ts';
import { readShard, shardOf, type Shard, type Spelled } from './shards.ts';

/** Where the index's files come from; both fail when a file does not arrive. */
export interface HeadsFiles {
  /** A shard's bytes, no longer compressed. */
  bytes(path: string): Promise<Uint8Array>;
  json(path: string): Promise<unknown>;
}

/** The index, of which only the parts that are asked for are fetched, each once. */
export interface HeadsReader {
  readonly map: HeadsMap;
  /** Documents have numbers below this. */
  readonly docs: number;
  /** The postings of a sign; empty when the index does not have it. */
  find(space: Space, sign: string): Promise<readonly Spelled[]>;
  /** Signs of titles that begin with these letters, the commonest first. */
  beginning(letters: string): Promise<readonly Spelled[]>;
  /** Facets and dates by record. */
  columns(): Promise<readonly RecordRow[]>;
  /** The documents whose time is more than one day. */
  spans(): Promise<SpansFile>;
  /** The records that were still to come when the index was written. */
  ahead(): Promise<AheadFile>;
  vocabulary(): Promise<Vocabulary>;
  entry(doc: number): Promise<Entry>;
  /** The documents by their page in the index of texts. */
  pages(): Promise<ReadonlyMap<string, number>>;
}

/** More shards are not read for one beginning: two letters may begin a tenth of all words. */
const MOST_SHARDS = 4;
const MOST_BEGINNINGS = 60;

export function openHeads(map: HeadsMap, files: HeadsFiles): HeadsReader {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, load: () => Promise<T>): Promise<T> => {
    const known = kept.get(path) as Promise<T> | undefined;
    if (known) return known;
    const work = load();
    // A file that failed to arrive is asked for again the next time.
    work.catch(() => kept.delete(path));
    kept.set(path, work);
    return work;
  };
  const shard = (space: Space, number: number): Promise<Shard> => {
    const path = shardFile(space, number);
    return once(path, async () => readShard(await files.bytes(path)));
  };
  return {
    map,
    docs: map.records * (map.languages.length + 1),
    find: async (space, sign) => {
      const number = shardOf(map.firsts[space], sign);
      return number < 0 ? [] : ((await shard(space, number)).get(sign) ?? []);
    },
    beginning: async (letters) => {
      const firsts = map.firsts.titles;
      const from = Math.max(0, shardOf(firsts, letters));
      const to = Math.min(shardOf(firsts, `${letters}\uffff`), from + MOST_SHARDS - 1);
      const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
      const shards = await Promise.all(numbers.map((number) => shard('titles', number)));
      const signs = shards.flatMap((part) => [...part]);
      return signs
        .filter(([sign]) => sign.startsWith(letters))
        .sort(([a, x], [b, y]) => countOf(y) - countOf(x) || (a < b ? -1 : 1))
        .slice(0, MOST_BEGINNINGS)
        .flatMap(([, spellings]) => spellings);
    },
    columns: () =>
      once(COLUMNS, async () => unpackColumns((await files.json(COLUMNS)) as ColumnsFile)),
    ahead: () => once(AHEAD, async () => (await files.json(AHEAD)) as AheadFile),
    spans: () => once(SPANS, async () => (await files.json(SPANS)) as SpansFile),
    vocabulary: () =>
      once(WORDS, async () => vocabularyOf((await files.json(WORDS)) as [string, number][])),
    pages: () =>
      once(PAGES, async () => {
        const { prefix, ids } = (await files.json(PAGES)) as PagesFile;
        return new Map(ids.flatMap((id, doc) => (id === 0 ? [] : [[prefix + id, doc] as const])));
      }),
    entry: (doc) => once(entryFile(doc), async () => (await files.json(entryFile(doc))) as Entry),
  };
}

function countOf(spellings: readonly Spelled[]): number {
  return spellings.reduce((sum, { count }) => sum + count, 0);
}
