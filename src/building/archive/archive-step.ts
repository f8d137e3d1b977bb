import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '#i18n/translate.ts';
import { fewAtOnce } from '../../at-once.ts';
import { namesIn } from '../names-in.ts';
import type { PostStep } from '../post-steps.ts';
import { beside } from './beside.ts';
import { checksumList, checksumOf, checksumsOf } from './checksums.ts';
import { readingPages } from '../reading-pack/reading-pages.ts';
import { fileList } from './file-list.ts';
import { packsOf } from './pack.ts';
import { parquetOf } from './parquet-file.ts';
import { publishedTables, type PublishedPackage } from './published-tables.ts';
import { writeSqlite } from './sqlite-file.ts';

/** What goes into the archive, besides its readme. */
const PACKED = ['data/*.{csv,geojson,json,ttl}', 'api/v1/*.json', 'api/v1/schemas/*.json'];

/** Puts all data together for who wants it whole: a database, tables in columns, an archive, and their checksums. */
export const archiveStep: PostStep = {
  name: 'Putting the data together',
  run: async ({ folder, content, address }) => {
    const published = await publishedTables(folder);
    const put = (name: string, bytes: Uint8Array | string) =>
      writeFile(join(folder, 'data', name), bytes);
    const putWithMore = async (name: string, bytes: Uint8Array) => {
      for (const [own, part] of [[name, bytes] as const, ...beside(name, bytes)])
        await put(own, part);
    };
    const database = join(folder, 'data/chronicle.sqlite');
    writeSqlite(database, published);
    await putWithMore('chronicle.sqlite', await readFile(database));
    for (const table of published.tables)
      await putWithMore(`${table.name}.parquet`, parquetOf(table, published));
    const data = await filesIn(folder, PACKED);
    const { version } = published;
    const pages = await readingPages(folder, content, address, { names: data.keys(), version });
    const about = ['readme.md', Buffer.from(readme(published, address.languages))] as const;
    const packs = await packsOf(
      new Map([...data, ...pages, about]),
      published.created.slice(0, 10),
    );
    for (const [name, bytes] of packs) await put(name, bytes);
    const files = await filesIn(join(folder, 'data'), ['**/*.*']);
    const sums = checksumsOf(files);
    const list = fileList(files, sums, published);
    await put('files.json', list);
    await put('SHA256SUMS', checksumList(sums.set('files.json', checksumOf(list))));
  },
};

/** Files below a folder that a page is not, by their names. */
async function filesIn(
  folder: string,
  patterns: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const files = (await namesIn(folder, patterns)).filter((name) => !name.endsWith('.html'));
  return new Map(
    await fewAtOnce(files, async (name) => [name, await readFile(join(folder, name))] as const),
  );
}

/** What the archive is, in each language of the site. */
function readme(
  { title, version, licence }: PublishedPackage,
  languages: readonly string[],
): string {
  const said = languages.map((lang) => {
    const t = translator(lang);
    return [
      t('data.intro'),
      `- ${t('data.version')}: ${version}`,
      `- ${t('data.licence')}: ${licence.name}, <${licence.path}>`,
      `- \`index.html\`: ${t('pack.pages')}. ${t('pack.pagesNote')}`,
      `- \`data/\`: ${t('data.tables')}. ${t('data.tablesNote')}`,
      `- \`data/chronicle.ttl\`: ${t('data.about.turtle')}`,
      `- \`data/changelog.json\`: ${t('data.about.changelog')}`,
      `- \`api/v1/\`: ${t('data.records')}. ${t('data.recordsPacked')}`,
    ].join('\n');
  });
  return `# ${title}\n\n${said.join('\n\n')}\n`;
}
