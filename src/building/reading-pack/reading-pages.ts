import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayIn } from '#domain/dates/day-in-zone.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { dateInWords } from '#i18n/dates.ts';
import { fewAtOnce } from '../../at-once.ts';
import { buildMoment } from '../../build-moment.ts';
import type { ReadContent } from '../read-content.ts';
import type { SiteAddress } from '../site-address.ts';
import { frameOf } from './frame.ts';
import { looksOf } from './looks.ts';
import { dataPages, withSizes } from '../archive/sizes.ts';
import { namesIn } from '../names-in.ts';
import { packSearch } from './pack-search.ts';
import { isRead, packedPage, type PackedSite } from './packed-page.ts';
import { indexFile, SEARCH_SCRIPT } from './search-page.ts';

/** What the pages of a pack are beside. */
export interface PackedBeside {
  /** Names of the other files of the pack, which pages may lead to. */
  readonly names: Iterable<string>;
  /** Version of the data. */
  readonly version: string;
}

/**
 * The pages of the site built in `folder` in a form that opens from a disk, search included, by their names in the pack:
 * those of the site, so that addresses are the same.
 */
export async function readingPages(
  folder: string,
  content: ReadContent,
  address: SiteAddress,
  beside: PackedBeside,
): Promise<Map<string, Uint8Array>> {
  const { base, site: origin, languages } = address;
  const pages = await readPages(folder, dataPages(address));
  const { files: looks, ...drawn } = await looksOf(folder, base);
  const own = [SEARCH_SCRIPT, ...languages.map(indexFile)];
  const site: PackedSite = {
    ...drawn,
    base,
    origin,
    files: new Set([...pages.keys(), ...looks.keys(), ...own, ...beside.names]),
    frame: frameOf({
      ...content.records,
      base,
      origin,
      version: beside.version,
      day: today(content),
    }),
  };
  const search = await packSearch(pages, content, site);
  const packed = [...pages].flatMap(([file, html]) => {
    const page = search.has(file) ? null : packedPage(html, { file, base }, site);
    return page === null ? [] : [[file, Buffer.from(page)] as const];
  });
  return new Map([...looks, ...search, ...packed]);
}

/** What the page about the data says of the size of a file that is made of the pack, and so after it. */
const NOT_YET = '–';

/** The pages that are read in the pack, by their files; those about the data tell how large what is made already is. */
async function readPages(
  folder: string,
  aboutData: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const files = await namesIn(folder, ['**/index.html']);
  const pages = await fewAtOnce(files, async (file) => {
    const [html, lang] = [await readFile(join(folder, file), 'utf8'), aboutData.get(file)];
    return [
      file,
      lang === undefined ? html : await withSizes(html, folder, lang, NOT_YET),
    ] as const;
  });
  return new Map(pages.filter(([, html]) => isRead(html)));
}

function today({ records: { site } }: ReadContent): (lang: string) => string {
  const day = dateOf(dayIn(site.city.timeZone, buildMoment()));
  return (lang) => dateInWords(day, lang);
}
