import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { movedRecords, type Moved } from '#domain/catalogue/moved.ts';
import type { Records } from '#domain/catalogue/records.ts';
import { recordFile, tableOfRecord } from '#i18n/data-paths.ts';
import { calendarFilePath, eventCalendarPath, feedPath, FEED_FORMATS } from '#i18n/follow-paths.ts';
import { routesOf, type Routes } from '#i18n/routes.ts';
import type { PostStep } from './post-steps.ts';
import type { SiteAddress } from './site-address.ts';

/** A file that programs know by the address of an earlier id, and the one it is now; below the site's root. */
interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/** The files that lay at an earlier id's addresses, in every language: as many as there may be, not all of them are. */
export function movedFiles(
  records: Records,
  { languages }: Pick<SiteAddress, 'languages'>,
): MovedFile[] {
  const routes = languages.map((code) => routesOf(code, languages[0] ?? code, '/'));
  return movedRecords(records).flatMap((moved) => {
    const [before, now] = [filesOf(moved.from, routes), filesOf(moved.to, routes)];
    return before.map((from, at) => ({ from, to: now[at] ?? from }));
  });
}

/** All that is made of one record, in the same order for every id. */
function filesOf({ kind, id }: Moved['from'], routes: readonly Routes[]): string[] {
  const table = tableOfRecord({ kind, id });
  const own = [recordFile(kind, id), ...(table === null ? [] : [table])];
  const inLanguage = routes.flatMap((each) => {
    if (kind === 'event') return [eventCalendarPath(each, { id })];
    if (kind !== 'partner' && kind !== 'strategy') return [];
    const followed = { facet: kind, id } as const;
    const feeds = FEED_FORMATS.map((format) => feedPath(each, followed, format));
    return [...feeds, calendarFilePath(each, followed)];
  });
  return [...own, ...inLanguage.map((path) => path.slice(1))];
}

/**
 * Leaves what programs ask for at the addresses of earlier ids: they follow no page's link, and few hosts send them
 * on. What lies there says by its own id what the record is called now.
 */
export const movedFilesStep: PostStep = {
  name: 'Keeping the addresses of files of earlier ids',
  run: async ({ folder, content, address }) => {
    for (const { from, to } of movedFiles(content.records, address)) {
      await copyFile(join(folder, to), join(folder, from)).catch((error: unknown) => {
        // Not every event has a calendar.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      });
    }
  },
};
