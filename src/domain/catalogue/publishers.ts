import type { Source } from '../records/source.ts';
import { asSaid } from '../words/as-said.ts';

/** Who published sources, under one name however it was typed. */
export interface Publisher {
  /** As most of its sources write it; null for sources that name none. */
  readonly name: string | null;
  /** The latest first, those of an unknown day last. */
  readonly sources: readonly Source[];
}

/** The publishers of sources, in no order of their own. */
export function publishersOf(sources: readonly Source[]): Publisher[] {
  const groups = Map.groupBy(sources, ({ publisher }) => asSaid(publisher ?? ''));
  return [...groups.values()].map((own) => ({
    name: mostWritten(own.map(({ publisher }) => publisher)),
    sources: latestFirst(own),
  }));
}

/** Sources, the latest first; those of one day or of none by their id. */
export function latestFirst(sources: readonly Source[]): Source[] {
  const keyed = sources.map((source) => ({ source, day: source.published?.earliest ?? -Infinity }));
  return keyed
    .sort((a, b) => compareDays(b.day, a.day) || (a.source.id < b.source.id ? -1 : 1))
    .map(({ source }) => source);
}

/** Two unknown days are the same; their difference is no number. */
function compareDays(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function mostWritten(names: readonly (string | null)[]): string | null {
  const written = Map.groupBy(names, (name) => name?.trim() ?? '');
  const [first] = [...written].sort(
    ([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1),
  );
  return first?.[0] === '' ? null : (first?.[0] ?? null);
}
