import type { ContentHistory } from '#domain/catalogue/releases.ts';
import { KINDS, RECORD_KINDS, writtenRef } from '#domain/records/kinds.ts';
import { placeFile } from '#reading/place-file.ts';
import { readAdditions, type Depth } from './git-additions.ts';
import { contentHistory } from './releases/content-commits.ts';

/** When records first came, as far as the clone can tell. */
export interface RecordMoments {
  readonly depth: Depth;
  /** Seconds since 1970 by `kind:id`. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly history: ContentHistory;
}

/** When each record of a content folder first came, under whichever folder and ending. */
export async function recordMoments(folder: string): Promise<RecordMoments> {
  const { depth, seconds } = await readAdditions(folder);
  const moments: Record<string, number> = {};
  for (const [path, time] of seconds) {
    const { collection, id } = placeFile(path);
    const kind = RECORD_KINDS.find((each) => KINDS[each].collection === collection);
    if (kind === undefined) continue;
    const record = writtenRef({ kind, id });
    moments[record] = Math.min(time, moments[record] ?? Infinity);
  }
  return { depth, seconds: moments, history: await contentHistory(folder) };
}
