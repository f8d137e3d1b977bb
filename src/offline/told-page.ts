import { fillPlaces } from '#domain/words/fill-places.ts';
import { ageInWords, isOld, momentInWords } from './age.ts';
import type { OfflineSettings, OfflineWords, StandIn } from './settings.ts';

/** A kept page: its address, its title as its HTML has it, when it was kept. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly at: number;
}

/** Where the page that stands in for others has its list. */
const LIST = /<(\w+) data-kept-pages[^>]*>[^]*?<\/\1>/;

/** The copy of a page with a line that says when it was kept; a page without a main part stays as it is. */
export function withNote(
  html: string,
  at: number,
  now: number,
  words: OfflineWords,
  timeZone?: string,
): string {
  const language = languageOf(html);
  const said = fillPlaces(words.copy, {
    date: momentInWords(at, words.moment, language, timeZone),
    age: ageInWords(at, now, language, words.justNow),
  });
  return withStatus(html, isOld(at, now) ? `${said} ${words.old}` : said);
}

/** The page that stands in for others with what is kept listed in it, newest first; `missed` says that it was not asked for itself. */
export function withKeptPages(
  html: string,
  kept: readonly KeptPage[],
  { language, words }: StandIn,
  missed: boolean,
  timeZone?: string,
): string {
  const rows = kept
    .toSorted((a, b) => b.at - a.at)
    .map(({ path, title, language: own, at }) => {
      const lang = own === language ? '' : ` lang="${escaped(own)}"`;
      const day = escaped(momentInWords(at, words.day, language, timeZone));
      return `<li><a href="${escaped(path)}"${lang}>${title}</a> <span>${day}</span></li>`;
    });
  const list =
    rows.length > 0
      ? `<ul class="kept-pages">${rows.join('')}</ul>`
      : `<p>${escaped(words.none)}</p>`;
  const told = html.replace(LIST, () => list);
  return missed ? withStatus(told, words.missing) : told;
}

/** A page with a line at the top of its main part. */
function withStatus(html: string, said: string): string {
  const line = `<p class="kept-copy" role="status">${escaped(said)}</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + line);
}

/** What stands in for a page by its address: in its language, else in that at the base. */
export function standInFor(
  path: string,
  { base, standIns }: Pick<OfflineSettings, 'base' | 'standIns'>,
): StandIn | undefined {
  const of = standIns.find(({ language }) => path.startsWith(`${base}${language}/`));
  return of ?? standIns[0];
}

/** The language a page says it is in. */
export function languageOf(html: string): string {
  return /<html[^>]*\slang="([\w-]+)"/.exec(html)?.[1] ?? 'en';
}

/** The title of a page as its HTML has it, safe to be put into another. */
export function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
  return title.replace(/[<>"]/g, '');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
