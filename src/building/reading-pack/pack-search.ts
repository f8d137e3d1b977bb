import { todayIn } from '#domain/dates/day-in-zone.ts';
import { voiceOf, type Voice } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { packedIndex } from '#search/packed/packed-index.ts';
import { synonymsOf } from '#search/synonyms.ts';
import { buildMoment } from '../../build-moment.ts';
import type { ReadContent } from '../read-content.ts';
import { searchDocuments } from '../search-documents.ts';
import { searchSettings } from '../search-settings.ts';
import { fileOf, pageOf, type PackedSite } from './packed-page.ts';
import { packedTexts } from './packed-texts.ts';
import { partsOf } from './page-parts.ts';
import { indexFile, indexScript, SEARCH_SCRIPT, searchMain } from './search-page.ts';
import { searchScript } from './search-script.ts';

type Pages = ReadonlyMap<string, string>;

/** The files of the pack that make its search: a page a language in the place of the site's own, the script, the indexes. */
export async function packSearch(
  pages: Pages,
  content: ReadContent,
  site: PackedSite,
): Promise<Map<string, Uint8Array>> {
  const { site: own, taxonomy } = content.records;
  const now = todayIn(own.city.timeZone, buildMoment());
  const documents = searchDocuments(content, site.base, now);
  const settings = searchSettings(content);
  const synonyms = synonymsOf(settings.synonyms);
  const fileAt = (url: string) => fileInPack(url, pages, site);
  const files = settings.languages.flatMap((lang) => {
    const voice = voiceOf(own, taxonomy, lang, site.base);
    const texts = packedTexts(documents.filter(isIn(lang)), synonyms, fileAt);
    return [
      [indexFile(lang), indexScript(packedIndex(texts))] as const,
      ...searchPage(voice, pages, site),
    ];
  });
  const all = [...files, [SEARCH_SCRIPT, await searchScript()] as const];
  return new Map(all.map(([name, text]) => [name, Buffer.from(text)]));
}

function isIn(wanted: string): (document: SearchDocument) => boolean {
  return ({ lang }) => lang === wanted;
}

function searchPage(voice: Voice, pages: Pages, site: PackedSite): (readonly [string, string])[] {
  const file = fileOf(voice.routes.page('search'), site.base);
  const model = pages.get(file);
  if (model === undefined) return [];
  const root = '../'.repeat(file.split('/').length - 1);
  const place = { file, base: site.base };
  const scripts = [indexFile(voice.lang), SEARCH_SCRIPT];
  return [
    [
      file,
      pageOf(
        partsOf(model, () => null),
        searchMain(voice, root),
        place,
        site,
        scripts,
      ),
    ],
  ];
}

/** Where a document is in the pack, its place on the page included; null where the pack has it not. */
function fileInPack(url: string, pages: Pages, { base }: PackedSite): string | null {
  const file = fileOf(url, base);
  return pages.has(file) ? file + (/#.*$/.exec(url)?.[0] ?? '') : null;
}
