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
import { changelogName, RELEASES_FILE, releaseArchive, releaseFolder } from '#i18n/data-paths.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import { dayIn } from '#domain/dates/day-in-zone.ts';
import { buildMoment } from '../../build-moment.ts';
import { contentFolder } from '../../content-folder.ts';
import { checksumList, checksumOf, checksumsOf } from '../archive/checksums.ts';
import { keptFiles, keptFolder, programText } from '../kept-files.ts';
import type { BuiltSite, PostStep } from '../post-steps.ts';
import { catalogueIn } from '../read-content.ts';
import { changelog, releaseSection, type ReleaseChanges } from './changelog.ts';
import { changelogData } from './changelog-json.ts';
import { keptRelease, type KeptRelease } from './kept-release.ts';
import { releaseReader, type ReleaseReader } from './release-reader.ts';

/** What decides what a release's files say, besides the commit they are made of. */
const WRITERS = [
  ...['src/building/archive/pack.ts', 'src/building/read-{content,commit}.ts'],
  ...[
    ...['building/releases', 'comparing', 'domain', 'exports', 'i18n', 'markdown', 'reading'],
    'schemas',
  ].map((folder) => `src/${folder}/**/*.{ts,json}`),
];

/** Releases whose changes are told: each takes a reading of what it has otherwise, the first time. */
const MOST_TOLD = 12;

/** Keeps the last releases of the data at their addresses, and tells what changed from each to the next. */
export const releaseStep: PostStep = {
  name: 'Keeping the last releases',
  run: (site) => writeReleases(site, contentFolder()),
};

/** The same for any content folder. Without the history of the content it says that there is none. */
export async function writeReleases(
  { folder: site, content, address, reading, moments: { history } }: BuiltSite,
  folder: string,
  cacheFolder = keptFolder('releases', folder),
): Promise<void> {
  const { records } = content;
  const catalogue = catalogueIn(content);
  const voices = address.languages.map((lang) =>
    voiceOf(catalogue.site, catalogue.taxonomy, lang, address.base),
  );
  const { timeZone } = records.site.city;
  const today = dayIn(timeZone, buildMoment());
  const releases = releasesOf(history, timeZone, today);
  const files = keptFiles(cacheFolder, programText(WRITERS));
  const reader = releaseReader(folder, files, address, reading);
  const told = new Map(voices.map((voice): [Voice, ReleaseChanges[]] => [voice, []]));
  const kept: KeptRelease[] = [];
  // The latest first, and of each all that its content is read for.
  for (const [index, release] of releases.slice(0, MOST_TOLD).entries()) {
    const parts = new Map<string, string>();
    for (const [voice, own] of told) {
      const changes = await changesOf(release, releases[index + 1] ?? null, reader, voice);
      own.push(changes);
      parts.set(nameFor(voice, 'md'), `${releaseSection(changes, voice)}\n`);
    }
    if (index < KEPT_RELEASES) kept.push(await keptRelease(release, reader, parts, address));
  }
  await files.prune();

  const put = async (path: string, text: Uint8Array | string) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  };
  for (const one of kept) await putRelease(one, put);
  const { version, created } = await described(site);
  const head = { version, date: created.slice(0, 10) };
  await put(
    RELEASES_FILE,
    jsonText({ ...head, ...listOf(history, presentRelease(history, timeZone, today), kept) }),
  );
  const notes = historyOf(records, content.withdrawals, new Map());
  for (const [voice, own] of told) {
    const text = changelog({ catalogue, voice, version, releases: own, notes });
    const data = { ...head, language: voice.lang, releases: changelogData(own) };
    await put(`data/${nameFor(voice, 'md')}`, text);
    await put(`data/${nameFor(voice, 'json')}`, `${JSON.stringify(data)}\n`);
  }
}

function nameFor({ lang, main }: Voice, ending: 'md' | 'json'): string {
  return changelogName(lang, main, ending);
}

type Put = (path: string, content: Uint8Array | string) => Promise<void>;

async function putRelease({ release, archives, readme, parts }: KeptRelease, put: Put) {
  const files = new Map([
    ...archives,
    ...[...parts].map(([name, text]) => [name, Buffer.from(text)] as const),
    ['README.md', Buffer.from(readme)],
  ]);
  const inside = releaseFolder(release.day);
  for (const [name, bytes] of files) await put(`${inside}/${name}`, bytes);
  await put(`${inside}/SHA256SUMS`, checksumList(checksumsOf(files)));
}

/** What changed with a release since the one before it. */
async function changesOf(
  release: Release,
  before: Release | null,
  reader: ReleaseReader,
  { lang }: Voice,
): Promise<ReleaseChanges> {
  const changes = await reader.changes(before, release, lang);
  return { ...release, isFirst: before === null, changes };
}

/** What there is of releases, for programs. */
function listOf(history: ContentHistory, present: Release | null, kept: readonly KeptRelease[]) {
  return {
    history: history.commits.length > 0 ? 'known' : 'unknown',
    present: present?.day ?? null,
    releases: kept.map(({ release, version, records, unread, archive }) => ({
      date: release.day,
      version,
      commit: release.commit,
      records,
      unread: unread.length,
      archive: releaseArchive(release.day),
      bytes: archive.byteLength,
      sha256: checksumOf(archive),
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
