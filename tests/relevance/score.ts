import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JudgedQuery } from './judged.ts';

/** What came of one judged query. */
export interface Outcome {
  readonly query: JudgedQuery;
  /** Place of the first wanted record, from 1; 0 when it is not among the first ten. */
  readonly place: number;
  /** The records found, the best first: `kind/id`. */
  readonly found: readonly string[];
}

export interface Score {
  readonly queries: number;
  readonly hit1: number;
  readonly hit5: number;
  /** Mean of 1 / place. */
  readonly mrr: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const share = (most: number) =>
    mean(outcomes.map(({ place }) => Number(place > 0 && place <= most)));
  return {
    queries: outcomes.length,
    hit1: share(1),
    hit5: share(5),
    mrr: mean(outcomes.map(({ place }) => (place > 0 ? 1 / place : 0))),
  };
}

/** A line a group, and one for all. */
export function scoreTable(outcomes: readonly Outcome[]): string {
  const groups = [...Map.groupBy(outcomes, ({ query }) => query.group), ['all', outcomes] as const];
  const lines = groups.map(([group, list]) => {
    const { queries, hit1, hit5, mrr } = scoreOf(list);
    const numbers = [hit1, hit5, mrr].map((number) => number.toFixed(3).padStart(7));
    return `${group.padEnd(28)}${String(queries).padStart(8)}${numbers.join('')}`;
  });
  return [`${'group'.padEnd(28)} queries  hit@1  hit@5    MRR`, ...lines].join('\n');
}

/** The queries that did not put a wanted record first. */
export function missTable(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ place }) => place !== 1)
    .map(
      ({ query, place, found }) =>
        `${place || '–'}  “${query.asks}” (${query.page}): ${found.slice(0, 5).join(', ')}`,
    )
    .join('\n');
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** What a site's search weighs on disk, whole and for a thousand documents. */
export async function indexSize(folder: string, documents: number): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const kilobytes = (count: number) => `${Math.round(count / 1000)} kB`;
  return `${documents} documents: ${kilobytes(bytes)} in all files, ${kilobytes((bytes / documents) * 1000)} per 1,000.`;
}
