import { unzipSync } from 'fflate';
import type { Release } from '#domain/catalogue/releases.ts';
import { translator } from '#i18n/translate.ts';
import { MOST_BYTES } from '#exports/formats/split.ts';
import { packOf, packsOf } from '../archive/pack.ts';
import type { SiteAddress } from '../site-address.ts';
import { releaseFiles, type ReleaseFiles } from './release-files.ts';
import type { ReleaseReader } from './release-reader.ts';

/** A release as it stays at its address. */
export interface KeptRelease extends Pick<ReleaseFiles, 'version' | 'records' | 'unread'> {
  readonly release: Release;
  readonly archive: Uint8Array;
  /** The same by name, with its parts where it is too large for hosts. */
  readonly archives: ReadonlyMap<string, Uint8Array>;
  readonly readme: string;
  /** Its part of the list of changes, as Markdown, by the name of the file in each language. */
  readonly parts: Parts;
}

type Parts = ReadonlyMap<string, string>;
type Told = Pick<ReleaseFiles, 'version' | 'records' | 'unread'>;

/** All the data of a release in one archive, made once for each commit; `parts` is what it changed. */
export async function keptRelease(
  release: Release,
  reader: ReleaseReader,
  parts: Parts,
  address: SiteAddress,
): Promise<KeptRelease> {
  const { kept, setting } = reader;
  const key = (what: string) =>
    JSON.stringify([what, release, setting, address.languages, [...parts]]);
  const make = async () => releaseFiles(await reader.read(release), release, address);
  let made: Promise<ReleaseFiles> | undefined;
  const told = await kept.take(key('about'), async () => {
    const { version, records, unread } = await (made ??= make());
    return Buffer.from(JSON.stringify({ version, records, unread } satisfies Told));
  });
  const about = JSON.parse(Buffer.from(told).toString('utf8')) as Told;
  const readme = readmeOf(release, about, address.languages);
  const archive = await kept.take(key('archive'), async () => {
    const { files } = await (made ??= make());
    const guides = [['README.md', readme] as const, ...parts];
    const said = guides.map(([name, text]) => [name, Buffer.from(text)] as const);
    return packOf(new Map([...files, ...said]), release.day);
  });
  return {
    release,
    ...about,
    archive,
    archives: await archivesOf(archive, release),
    readme,
    parts,
  };
}

/** Parts are made of the whole, which alone is kept from build to build. */
async function archivesOf(
  archive: Uint8Array,
  { day }: Release,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (archive.byteLength <= MOST_BYTES) return new Map([['chronicle.zip', archive]]);
  return packsOf(new Map(Object.entries(unzipSync(archive))), day);
}

/** What the archive is, in each language of the site. */
function readmeOf(
  { day, commit }: Release,
  { version, unread }: Told,
  languages: readonly string[],
) {
  const parts = languages.map((lang) => {
    const t = translator(lang);
    return [
      `# ${t('data.release.title', { date: day })}`,
      t('data.release.from', { date: day, commit }),
      [
        `- ${t('data.version')}: ${version}`,
        `- \`data/\`: ${t('data.tables')}. ${t('data.tablesNote')}`,
        `- \`data/chronicle.ttl\`: ${t('data.about.turtle')}`,
        `- \`api/v1/\`: ${t('data.records')}. ${t('data.recordsPacked')}`,
        `- ${t('data.release.content')}`,
        ...(unread.length > 0 ? [`- ${t('data.release.unread', { n: unread.length })}`] : []),
      ].join('\n'),
    ].join('\n\n');
  });
  const list = unread.map((file) => `- \`content/${file}\``).join('\n');
  return `${[...parts, ...(list === '' ? [] : [list])].join('\n\n')}\n`;
}
