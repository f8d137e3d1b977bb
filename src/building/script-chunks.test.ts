import { describe, expect, it } from 'vitest';
import { scriptChunks } from './script-chunks.ts';

const TIMELINE = '/site/src/components/timeline/Timeline.astro?astro&type=script&index=0&lang.ts';
const SEARCH = '/site/src/components/search/Search.astro?astro&type=script&index=0&lang.ts';

/** By module, who imports it at once; a page's script is imported by nobody. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  [TIMELINE]: [],
  [SEARCH]: [],
  'late.ts': [],
  'start.ts': [TIMELINE],
  'axis.ts': ['start.ts', 'late.ts'],
  'ring-a.ts': ['ring-b.ts', 'axis.ts'],
  'ring-b.ts': ['ring-a.ts'],
  'words.ts': ['axis.ts', SEARCH],
  'card.ts': ['late.ts'],
};

/** The file that a module is put into; null where the bundler may decide. */
function fileOf(id: string): string | null {
  const [, timeline] = scriptChunks().codeSplitting.groups;
  if (typeof timeline?.name !== 'function') throw new Error('no group finds its modules itself');
  const getModuleInfo = (asked: string) => ({
    importers: IMPORTERS[asked] ?? [],
    isEntry: asked === TIMELINE || asked === SEARCH,
  });
  return timeline.name(id, { getModuleInfo });
}

describe('the files that scripts are put into', () => {
  it('have in one all that the timeline begins with, be it needed later by others too', () => {
    for (const id of [TIMELINE, 'start.ts', 'axis.ts', 'ring-a.ts', 'ring-b.ts']) {
      expect(fileOf(id), id).toBe('timeline');
    }
  });
  it('leave out what other pages ask for, and what comes later', () => {
    for (const id of [SEARCH, 'words.ts', 'late.ts', 'card.ts']) expect(fileOf(id), id).toBeNull();
  });
});
