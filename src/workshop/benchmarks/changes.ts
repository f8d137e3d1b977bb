import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inColumns } from './in-columns.ts';

/** Figures of a benchmark by name: ratios to a contestant of the same run, or bytes; less is better. */
export type Ratios = Readonly<Record<string, number>>;

/** One figure of two runs. */
export interface Change {
  readonly figure: string;
  readonly before: number;
  readonly now: number;
  /** What it is now as a share of what it was. */
  readonly share: number;
}

/** Ratios of one build on one machine differ by as much from run to run. */
const NOISE = 0.25;

/** The figures that both runs have, those that changed most first. */
export function changesOf(before: Ratios, now: Ratios): Change[] {
  const both = Object.entries(now).flatMap(([figure, value]) => {
    const earlier = before[figure];
    return earlier === undefined || !(earlier > 0) || !Number.isFinite(value)
      ? []
      : [{ figure, before: earlier, now: value, share: value / earlier }];
  });
  return both.sort((a, b) => b.share - a.share || (a.figure < b.figure ? -1 : 1));
}

/** Whether a figure is worse than the noise between two runs would make it. */
export function isWorse({ share }: Change): boolean {
  return share > 1 + NOISE;
}

/** A line a figure, the worst first, with a mark where it is worse beyond the noise. */
export function changesTable(changes: readonly Change[]): string {
  const rows = changes.map((change) => [
    change.figure,
    change.before.toPrecision(3),
    change.now.toPrecision(3),
    `${change.share.toFixed(2)} ×`,
    isWorse(change) ? 'worse' : '',
  ]);
  return inColumns([['figure', 'before', 'now', 'change', ''], ...rows]);
}

/**
 * The figures of an earlier run of a benchmark; null where the folder has none, as before the first.
 * Throws when the file is no report with figures.
 */
export async function earlierRatios(folder: string, name: string): Promise<Ratios | null> {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) return null;
  const report = JSON.parse(await readFile(path, 'utf8')) as { readonly ratios?: Ratios };
  const { ratios } = report;
  if (!ratios) throw new Error(`${path} has no figures to compare with`);
  return ratios;
}
