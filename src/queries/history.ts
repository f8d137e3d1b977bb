import { getEntry } from 'astro:content';
import { addedDays } from '#domain/catalogue/added-days.ts';
import { historyOf, type HistoryEntry } from '#domain/catalogue/history.ts';
import {
  KEPT_RELEASES,
  presentRelease,
  releasesOf,
  type ContentHistory,
  type Release,
} from '#domain/catalogue/releases.ts';
import { dayIn } from '#domain/dates/day-in-zone.ts';
import type { Site } from '#domain/records/site.ts';
import { buildMoment } from '../build-moment.ts';
import { asked, onceForAll } from '../made-once.ts';
import { loadCatalogue } from './catalogue.ts';
import { withdrawals } from './withdrawals.ts';

/** What happened to the records of the chronicle, for readers. */
export interface History {
  /** The latest first. */
  readonly entries: readonly HistoryEntry[];
  /** False where this copy of the repository cannot tell when records were added. */
  readonly knowsAdditions: boolean;
}

const told = onceForAll(readHistory);

/** The whole history, put together once a build; anew on each call while editing. */
export function loadHistory(): Promise<History> {
  if (import.meta.env.DEV) return readHistory();
  return told();
}

async function readHistory(): Promise<History> {
  const catalogue = await loadCatalogue();
  const { depth, seconds } = await moments();
  const added = addedDays(catalogue, seconds);
  const entries = historyOf(catalogue, await withdrawals(), added);
  return { entries, knowsAdditions: depth === 'whole' };
}

/** The release that the pages are made of; null where the content was edited since, or Git does not know. */
export async function loadRelease(): Promise<Release | null> {
  const { site } = await loadCatalogue();
  const { history } = await moments();
  return presentRelease(history, ...dayOf(site));
}

/** The releases that are kept whole, the latest first; none where Git does not know. */
export async function loadKeptReleases(): Promise<readonly Release[]> {
  const { site } = await loadCatalogue();
  const { history } = await moments();
  return releasesOf(history, ...dayOf(site)).slice(0, KEPT_RELEASES);
}

/** The city's time zone, and the day that it is there. */
function dayOf({ city }: Site): readonly [string, string] {
  return [city.timeZone, dayIn(city.timeZone, buildMoment())];
}

/** What Git tells of the records. */
export function moments(): Promise<Moments> {
  return asked('moments', [], async () => {
    const entry = await getEntry('moments', 'moments');
    return entry?.data as Moments;
  });
}

interface Moments {
  readonly depth: string;
  readonly seconds: Readonly<Record<string, number>>;
  readonly history: ContentHistory;
}
