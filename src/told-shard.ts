import { createHash } from 'node:crypto';

/** One of several parts of a site's pages, counted from 1: `2/3` in commands. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/** Tells the process that renders the pages which part of them it makes. */
const SHARD = 'SHARD';

/** More machines than any build has; each reads the whole content and packs all scripts. */
export const MOST_SHARDS = 64;

/** Reads `2/3`; null for what names no part. */
export function readShard(written: string): Shard | null {
  const [, number, count] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(written.trim()) ?? [];
  if (number === undefined || count === undefined) return null;
  const shard = { number: Number(number), count: Number(count) };
  return shard.number <= shard.count && shard.count <= MOST_SHARDS ? shard : null;
}

export function writtenShard({ number, count }: Shard): string {
  return `${number}/${count}`;
}

/** What tells another process of a build its part; null for all pages. */
export function tellShard(shard: Shard | null): Readonly<Record<string, string>> {
  return { [SHARD]: shard ? writtenShard(shard) : '' };
}

/** The part that a build was told; null where it makes all pages. */
export function toldShard(environment: NodeJS.ProcessEnv = process.env): Shard | null {
  return readShard(environment[SHARD] ?? '');
}

/**
 * Whether a file belongs to a part. Each belongs to exactly one of them, by its own path: what is added or taken away
 * moves no other, and parts are of one size whatever the content is.
 */
export function isOfShard(path: string, shard: Shard | null): boolean {
  if (shard === null) return true;
  const sum = createHash('sha256').update(path).digest().readUInt32BE();
  return (sum % shard.count) + 1 === shard.number;
}
