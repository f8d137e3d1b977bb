import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { releaseArchive, RELEASES_FILE } from '#i18n/data-paths.ts';
import { allFiles, FOLDER } from './built-site.ts';

/* What pages cite and where it is kept: a reader who follows a citation finds the very state it names. */

interface Releases {
  readonly version: string;
  readonly present: string | null;
  readonly releases: readonly { readonly date: string; readonly version: string }[];
}

const bytesAt = (path: string) => readFileSync(join(FOLDER, path));
const { version, present, releases } = JSON.parse(
  bytesAt(RELEASES_FILE).toString('utf8'),
) as Releases;
const VERSION = /\b\d{4}-\d\d-\d\d-[0-9a-f]{8}\b/g;

/** The files of a release's archive; null where it is too large to be one. */
function archiveOf(day: string): Record<string, Uint8Array> | null {
  const path = releaseArchive(day);
  return allFiles().includes(path) ? unzipSync(bytesAt(path)) : null;
}

describe('the releases', () => {
  it.each(releases)('are kept with the version that is told of them: $date', (release) => {
    const description = archiveOf(release.date)?.['data/datapackage.json'];
    if (!description) return;
    const packed = JSON.parse(Buffer.from(description).toString('utf8')) as { version: string };
    expect(packed.version).toBe(release.version);
  });

  it('have the state that the site is, where it is one', () => {
    if (present === null) return;
    expect(releases.find(({ date }) => date === present)?.version).toBe(version);
  });

  it('are what pages of records cite', () => {
    if (present === null) return;
    const pages = allFiles().filter((file) => file.endsWith('.html'));
    const kept = releaseArchive(present);
    const citing = pages
      .filter((_, place) => place % Math.ceil(pages.length / 200) === 0)
      .map((file) => bytesAt(file).toString('utf8'))
      .filter((html) => html.includes(kept));
    expect(citing.length).toBeGreaterThan(0);
    expect(new Set(citing.flatMap((html) => html.match(VERSION) ?? []))).toEqual(
      new Set([version]),
    );
  });
});
