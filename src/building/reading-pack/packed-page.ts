import type { Token } from 'parse5';
import { quoted } from '#exports/formats/quoted.ts';
import { withEdits } from '../preview/edits.ts';
import { relativeAddress, type Place } from '../preview/relative-address.ts';
import { partsOf, type PageParts, type TagEdit } from './page-parts.ts';

/** The sheet of what pages have in the pack alone. */
export const PACK_STYLE = 'reading-pack/pack.css';

/** The site as it is packed. */
export interface PackedSite {
  readonly base: string;
  /** Public origin of the site; null where it has none. */
  readonly origin: string | null;
  /** Every file of the pack, as it is named there. */
  readonly files: ReadonlySet<string>;
  /** Style sheets that have another for pages without scripts, by their files, with that other's file. */
  readonly scriptless: ReadonlyMap<string, string>;
  /** What drawings of other files hold, by their files: from a disk no browser uses a part of another file. */
  readonly drawings: ReadonlyMap<string, string>;
  /** What stands above and below each page, as HTML. */
  readonly frame: (page: Framed) => { readonly above: string; readonly below: string };
}

/** What the frame of a page knows of it. */
export interface Framed {
  readonly lang: string;
  /** Language, and address seen from the page, of the same page in other languages. */
  readonly others: readonly (readonly [string, string])[];
  /** An address within the site as it is written seen from the page; null where the pack has it not. */
  readonly way: (address: string) => string | null;
}

/** Nothing runs but the pack's own search, nothing is asked of any network. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file: data:; " +
  "script-src 'self' file:; base-uri 'none'; form-action 'none'";

/** True for a page that a reader of the pack may want: those that search engines may list. */
export function isRead(html: string): boolean {
  const head = html.slice(0, html.indexOf('</head>'));
  return !/<meta name="robots" content="[^"]*noindex/.test(head) && html.includes('<main');
}

/** A built page as it is packed; null for one without a `<main>`. */
export function packedPage(html: string, place: Place, site: PackedSite): string | null {
  const parts = partsOf(html, (tag) => editOf(tag, place, site));
  if (parts.main === null) return null;
  return pageOf(parts, withEdits(html, parts.edits, parts.main), place, site);
}

/** A page of the pack around what is in it: the head, the frame. `scripts` are files of the pack. */
export function pageOf(
  { lang, title, styles, body, alternates }: PageParts,
  main: string,
  place: Place,
  site: PackedSite,
  scripts: readonly string[] = [],
): string {
  const way = (address: string) => wayWithin(address, place, site);
  const sheets = [...styles, site.base + PACK_STYLE].flatMap((address) => {
    const file = fileOf(address, site.base);
    return way(site.base + (site.scriptless.get(file) ?? file)) ?? [];
  });
  const others = alternates.flatMap(([code, address]) => {
    const found = code === lang || code === 'x-default' ? null : way(pathOf(address, site));
    return found === null ? [] : [[code, found] as const];
  });
  const { above, below } = site.frame({ lang, others, way });
  return [
    `<!doctype html><html lang="${quoted(lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${quoted(title)}</title>`,
    ...sheets.map((address) => `<link rel="stylesheet" href="${quoted(address)}">`),
    ...scripts.map(
      (file) => `<script defer src="${quoted(way(site.base + file) ?? file)}"></script>`,
    ),
    `</head>${body}${above}${main}${below}</body></html>\n`,
  ].join('');
}

/** Attributes that lead somewhere. */
const ADDRESSES = new Set(['href', 'src', 'poster']);
/** Elements that only work, or only mean something, where the site is served. */
const LEFT_OUT = new Set(['script', 'template', 'dialog', 'iframe', 'form']);

function editOf(tag: Token.TagToken, place: Place, site: PackedSite): TagEdit | null {
  if (isLeftOut(tag)) return { text: '', whole: true };
  const href = tag.attrs.find(({ name }) => name === 'href')?.value ?? '';
  const drawing = tag.tagName === 'use' ? site.drawings.get(fileOf(href, site.base)) : undefined;
  if (drawing !== undefined) return { text: `<g${classOf(tag)}>${drawing}</g>`, whole: true };
  const isLinked = tag.attrs.some(
    ({ name, value }) => ADDRESSES.has(name) && ownAddress(value, place) !== null,
  );
  return isLinked ? { text: relinked(tag, place, site), whole: false } : null;
}

/** What no paper shows is no reading either, unless one goes on by it. */
function isLeftOut({ tagName, attrs }: Token.TagToken): boolean {
  if (LEFT_OUT.has(tagName)) return true;
  if (attrs.some(({ name }) => name === 'data-not-from-disk')) return true;
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return tagName !== 'nav' && classes.includes('no-print');
}

/** The start tag with addresses that hold in the pack: where it has no such file, on the site; else none. */
function relinked(tag: Token.TagToken, place: Place, site: PackedSite): string {
  const attrs = tag.attrs.flatMap(({ name, value }) => {
    const own = ADDRESSES.has(name) ? ownAddress(value, place) : null;
    if (own === null) return [{ name, value }];
    const online = site.origin === null ? null : site.origin + own;
    const address = wayWithin(own, place, site) ?? online;
    return address === null ? [] : [{ name, value: address }];
  });
  const written = attrs.map(({ name, value }) => ` ${name}="${quoted(value)}"`).join('');
  return `<${tag.tagName}${written}${tag.selfClosing ? ' /' : ''}>`;
}

/** An address on the page's own host, written from its root as `/b/?x#y`; null for a place on the page, or elsewhere. */
function ownAddress(written: string, { file, base }: Place): string | null {
  if (/^(#|\/\/|[a-z][a-z\d+.-]*:)/i.test(written)) return null;
  const { pathname, search, hash } = new URL(written, `https://page.invalid${base}${file}`);
  return pathname + search + hash;
}

function classOf({ attrs }: Token.TagToken): string {
  const value = attrs.find(({ name }) => name === 'class')?.value;
  return value === undefined ? '' : ` class="${quoted(value)}"`;
}

/** The way to an address within the site, if the pack has its file. */
function wayWithin(address: string, place: Place, { base, files }: PackedSite): string | null {
  const file = fileOf(address, base);
  return files.has(file) ? relativeAddress(address, place) : null;
}

/** The file that a server would send for an address within the site. */
export function fileOf(address: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return '';
  const path = decoded(/^[^?#]*/.exec(address.slice(base.length))?.[0] ?? '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // An address that is no encoding names itself.
    return path;
  }
}

/** An address with or without the site's origin, as a path. */
function pathOf(address: string, { origin }: PackedSite): string {
  return origin !== null && address.startsWith(`${origin}/`)
    ? address.slice(origin.length)
    : address;
}
