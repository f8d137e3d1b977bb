import { getEntry } from 'astro:content';
import { addedDays } from '#domain/catalogue/added-days.ts';
import { historyOf, type HistoryEntry } from '#domain/catalogue/history.ts';
import { loadCatalogue } from './catalogue.ts';
import { withdrawals } from './withdrawals.ts';

/** What happened to the records of the chronicle, for readers. */
export interface History {
  /** The latest first. */
  readonly entries: readonly HistoryEntry[];
  /** False where this copy of the repository cannot tell when records were added. */
  readonly knowsAdditions: boolean;
}

let told: Promise<History> | undefined;

/** The whole history, put together once a build; anew on each call while editing. */
export function loadHistory(): Promise<History> {
  if (import.meta.env.DEV) return readHistory();
  told ??= readHistory();
  return told;
}

async function readHistory(): Promise<History> {
  const catalogue = await loadCatalogue();
  const entry = await getEntry('moments', 'moments');
  const { depth, seconds } = entry?.data as Moments;
  const added = addedDays(catalogue, seconds);
  const entries = historyOf(catalogue, await withdrawals(), added);
  return { entries, knowsAdditions: depth === 'whole' };
}

interface Moments {
  readonly depth: string;
  readonly seconds: Readonly<Record<string, number>>;
}
