import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { historyOf } from '#domain/catalogue/history.ts';
import {
  KEPT_RELEASES,
  presentRelease,
  releasesOf,
  type ContentHistory,
  type Release,
} from '#domain/catalogue/releases.ts';
import { RELEASES_FILE, releaseArchive, releaseFolder } from '#i18n/data-paths.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import { contentFolder } from '../../content-folder.ts';
import { checksums } from '../archive/checksums.ts';
import type { PostStep } from '../post-steps.ts';
import { catalogueIn, type ReadContent } from '../read-content.ts';
import type { SiteAddress } from '../site-address.ts';
import { changelog, releaseSection, type ReleaseChanges } from './changelog.ts';
import { changelogData } from './changelog-json.ts';
import { contentHistory } from './content-commits.ts';
import { releaseCache } from './release-cache.ts';
import { keptRelease, type KeptRelease } from './kept-release.ts';
import { releaseReader, type ReleaseReader } from './release-reader.ts';

/** Releases whose changes are told: each takes a reading of the whole content, the first time. */
const MOST_TOLD = 12;

/** Keeps the last releases of the data at their addresses, and tells what changed from each to the next. */
export const releaseStep: PostStep = {
  name: 'Keeping the last releases',
  run: (site, content, address) => writeReleases(site, content, address, contentFolder()),
};

/** The same for any content folder. Without the history of the content it says that there is none. */
export async function writeReleases(
  site: string,
  content: ReadContent,
  address: SiteAddress,
  folder: string,
  cacheFolder = cacheOf(folder),
): Promise<void> {
  const history = await contentHistory(folder);
  const { records } = content;
  const catalogue = catalogueIn(content);
  const main = address.languages[0] ?? '';
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, main, address.base);
  const releases = releasesOf(history, records.site.city.timeZone);
  const cache = releaseCache(cacheFolder);
  const reader = releaseReader(folder, cache, address);
  const told = await changesOf(releases, reader, voice);
  const kept: KeptRelease[] = [];
  for (const [index, release] of releases.slice(0, KEPT_RELEASES).entries())
    kept.push(await keptRelease(release, reader, partOf(told[index], voice), address));
  await cache.prune();

  const put = async (path: string, text: Uint8Array | string) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  };
  for (const one of kept) await putRelease(one, put);
  const { version, created } = await described(site);
  const head = { version, date: created.slice(0, 10) };
  await put(
    RELEASES_FILE,
    jsonText({ ...head, ...listOf(history, kept, records.site.city.timeZone) }),
  );
  const notes = historyOf(records, content.withdrawals, new Map());
  await put('data/CHANGELOG.md', changelog({ catalogue, voice, version, releases: told, notes }));
  await put(
    'data/changelog.json',
    `${JSON.stringify({ ...head, releases: changelogData(told) })}\n`,
  );
}

/** Where the releases of a content folder are kept from build to build. */
function cacheOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return join('.cache/releases', name);
}

type Put = (path: string, content: Uint8Array | string) => Promise<void>;

async function putRelease({ release, archives, readme, part }: KeptRelease, put: Put) {
  const files = new Map([
    ...archives,
    ['CHANGELOG.md', Buffer.from(part)],
    ['README.md', Buffer.from(readme)],
  ]);
  const inside = releaseFolder(release.day);
  for (const [name, bytes] of files) await put(`${inside}/${name}`, bytes);
  await put(`${inside}/SHA256SUMS`, checksums(files));
}

/** What changed with each release since the one before it, the latest first. */
async function changesOf(
  releases: readonly Release[],
  reader: ReleaseReader,
  { lang }: Voice,
): Promise<ReleaseChanges[]> {
  const told: ReleaseChanges[] = [];
  for (const [index, release] of releases.slice(0, MOST_TOLD).entries()) {
    const before = releases[index + 1] ?? null;
    const changes = await reader.changes(before, release, lang);
    told.push({ ...release, isFirst: before === null, changes });
  }
  return told;
}

function partOf(release: ReleaseChanges | undefined, voice: Voice): string {
  return release ? `${releaseSection(release, voice)}\n` : '';
}

/** What there is of releases, for programs. */
function listOf(history: ContentHistory, kept: readonly KeptRelease[], timeZone: string) {
  return {
    history: history.commits.length > 0 ? 'known' : 'unknown',
    present: presentRelease(history, timeZone)?.day ?? null,
    releases: kept.map(({ release, version, records, unread, archive }) => ({
      date: release.day,
      version,
      commit: release.commit,
      records,
      unread: unread.length,
      archive: releaseArchive(release.day),
      bytes: archive.byteLength,
      sha256: createHash('sha256').update(archive).digest('hex'),
    })),
  };
}

async function described(site: string): Promise<{ version: string; created: string }> {
  const text = await readFile(join(site, 'data/datapackage.json'), 'utf8');
  return JSON.parse(text) as { version: string; created: string };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
