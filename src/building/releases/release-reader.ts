import type { Release } from '#domain/catalogue/releases.ts';
import type { Language } from '#domain/records/text.ts';
import { editionOf } from '#comparing/edition.ts';
import { recordChanges, type RecordChange } from '#comparing/words/record-changes.ts';
import { readAgain, type Reading } from '#reading/read-files.ts';
import { oncePerObject } from '../../made-once.ts';
import type { KeptFiles } from '../kept-files.ts';
import { readCommit } from '../read-commit.ts';
import type { SiteAddress } from '../site-address.ts';

/** Reads the content of releases, only where what is made of it is not kept from before. */
export interface ReleaseReader {
  readonly kept: KeptFiles;
  /** What makes a release's files other than those of the same commit elsewhere. */
  readonly setting: string;
  read(release: Release): Promise<Reading>;
  changes(before: Release | null, after: Release, lang: Language): Promise<readonly RecordChange[]>;
}

/**
 * Reads releases of the content in `folder`, the latest first: of each only what the one after it has otherwise, and
 * the latest like `present`. A release and the one before it are all that it remembers.
 */
export function releaseReader(
  folder: string,
  kept: KeptFiles,
  { site, base }: Pick<SiteAddress, 'site' | 'base'>,
  present: Reading,
): ReleaseReader {
  const known: { readonly commit: string; readonly reading: Reading }[] = [];
  const read = async ({ commit }: Release): Promise<Reading> => {
    const found = known.find((one) => one.commit === commit);
    if (found) return found.reading;
    const files = await readCommit(folder, commit);
    const reading = readAgain(files, known.at(-1)?.reading ?? present);
    known.push({ commit, reading });
    if (known.length > 2) known.shift();
    return reading;
  };
  const edition = oncePerObject((reading: Reading) => editionOf(reading, []));
  return {
    kept,
    setting: JSON.stringify([site, base]),
    read,
    changes: async (before, after, lang) => {
      const key = JSON.stringify(['changes', before?.commit ?? null, after.commit, lang]);
      const text = await kept.take(key, async () => {
        const later = edition(await read(after));
        const earlier = before ? edition(await read(before)) : null;
        return Buffer.from(JSON.stringify(recordChanges(earlier, later, lang)));
      });
      return JSON.parse(Buffer.from(text).toString('utf8')) as readonly RecordChange[];
    },
  };
}
