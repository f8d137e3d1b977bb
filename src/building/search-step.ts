import { todayIn } from '#domain/dates/day-in-zone.ts';
import { buildMoment } from '../build-moment.ts';
import type { PostStep } from './post-steps.ts';
import { buildSearchIndex } from './index-search.ts';
import { searchDocuments } from './search-documents.ts';
import { searchSettings } from './search-settings.ts';

/** Indexes every record and page for the search. */
export const searchStep: PostStep = {
  name: 'Building the search index',
  run: async ({ folder, content, address: { base } }) => {
    const { site } = content.records;
    await buildSearchIndex({
      documents: searchDocuments(content, base, todayIn(site.city.timeZone, buildMoment())),
      ...searchSettings(content),
      outDir: folder,
    });
  },
};
