import type { Release } from '#domain/catalogue/releases.ts';
import type { Language } from '#domain/records/text.ts';
import { editionOf } from '#comparing/edition.ts';
import { recordChanges, type RecordChange } from '#comparing/words/record-changes.ts';
import { readFiles, type Reading } from '#reading/read-files.ts';
import { oncePerKey } from '../../made-once.ts';
import { readCommit } from '../read-commit.ts';
import type { SiteAddress } from '../site-address.ts';
import type { ReleaseCache } from './release-cache.ts';

/** Reads the content of releases, each once, and only where what is made of it is not kept from before. */
export interface ReleaseReader {
  readonly cache: ReleaseCache;
  /** What makes a release's files other than those of the same commit elsewhere. */
  readonly setting: string;
  read(release: Release): Promise<Reading>;
  changes(before: Release | null, after: Release, lang: Language): Promise<readonly RecordChange[]>;
}

export function releaseReader(
  folder: string,
  cache: ReleaseCache,
  { site, base }: Pick<SiteAddress, 'site' | 'base'>,
): ReleaseReader {
  const readings = oncePerKey(async (commit: string) =>
    readFiles(await readCommit(folder, commit)),
  );
  const read = ({ commit }: Release) => readings(commit);
  const edition = async (release: Release) => editionOf(await read(release), []);
  return {
    cache,
    setting: JSON.stringify([site, base]),
    read,
    changes: async (before, after, lang) => {
      const key = JSON.stringify(['changes', before?.commit ?? null, after.commit, lang]);
      const text = await cache.take(key, async () => {
        const earlier = before ? await edition(before) : null;
        return Buffer.from(JSON.stringify(recordChanges(earlier, await edition(after), lang)));
      });
      return JSON.parse(Buffer.from(text).toString('utf8')) as readonly RecordChange[];
    },
  };
}
