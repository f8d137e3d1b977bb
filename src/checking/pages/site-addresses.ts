import { recordsOf, type Records } from '#domain/catalogue/records.ts';
import { stepAnchor } from '#domain/records/story.ts';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { nearest } from '#domain/rules/nearest.ts';
import type { Ground } from '#domain/rules/rule.ts';
import { slugOf } from '#domain/words/slug.ts';
import { routesOf } from '#i18n/routes.ts';
import { STRINGS } from '#i18n/strings.ts';

/**
 * Tells of an address within the site, such as `/nguon/`, whether it leads somewhere: null where it does
 * or cannot be told, else the nearest address that does, empty where none is near.
 */
export type DeadEnd = (address: string) => string | null;

/** The addresses of the site, by its records and the prose pages (`language/name`) of its content. */
export function deadEnds(records: Records, prose: readonly string[], ground: Ground): DeadEnd {
  const [main, ...others] = records.site.languages.map(({ code }) => code);
  if (main === undefined || !STRINGS[main]) return () => null;
  const languages = [main, ...others].filter((code) => STRINGS[code]);
  const rooms = languages.flatMap((code) => roomsOf(code, main));
  const lists = languages.flatMap((code) => listsOf(code, main));
  const known = new Set([
    ...rooms,
    ...languages.flatMap((code) => [
      ...recordPages(records, code, main),
      ...prosePages(prose, code, main),
    ]),
  ]);
  return (address) => {
    const path = `${address.replace(/[?#].*$/, '').replace(/\/*$/, '')}/`;
    // Files have names of their own making: feeds, tables, pictures.
    if (known.has(path) || /\.\w+\/$/.test(path)) return null;
    const room = rooms.find((one) => one.split('/').length > 2 && isWithin(path, one, languages));
    const list = lists.find(({ root }) => root === room);
    if (room !== undefined && !list) return null;
    const id = list ? path.slice(list.root.length, -1) : '';
    if (list && (id.includes('/') || ground.isUnread({ kind: list.kind, id }))) return null;
    return nearest(path, known) ?? '';
  };
}

/** Pages of the interface itself, the longest address first. */
function roomsOf(code: Language, main: Language): string[] {
  const root = code === main ? '/' : `/${code}/`;
  return Object.entries(STRINGS[code] ?? {})
    .filter(([key]) => key.startsWith('route.'))
    .map(([, path]) => (path === '' ? root : `${root}${path}/`))
    .sort((a, b) => b.length - a.length);
}

/** A language's own folder is no room: what lies in it is in one of its rooms or nowhere. */
function isWithin(path: string, room: string, languages: readonly Language[]): boolean {
  return path.startsWith(room) && !languages.some((code) => room === `/${code}/`);
}

function listsOf(code: Language, main: Language) {
  const routes = routesOf(code, main);
  return RECORD_KINDS.map((kind) => ({ kind, root: routes.page(KINDS[kind].collection) }));
}

/** Earlier ids lead to their record too. */
function recordPages(records: Records, code: Language, main: Language): string[] {
  const routes = routesOf(code, main);
  return RECORD_KINDS.flatMap((kind) =>
    recordsOf(records, kind).flatMap(({ id, aliases }) =>
      [id, ...aliases].map((one) => routes.record(kind, one)),
    ),
  );
}

/** A page that a language lacks is shown there in the main one. */
function prosePages(prose: readonly string[], code: Language, main: Language): string[] {
  const routes = routesOf(code, main);
  return prose.flatMap((page) => {
    const [lang, ...name] = page.split('/');
    return lang === code || lang === main ? [routes.prose(name.join('/'))] : [];
  });
}

/** Ids that headings and elements of a text have, as the built page spells them. */
export function anchorsIn(text: string): string[] {
  const headings = [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, words = '']) => {
    const plain = words.replace(/\]\([^)]*\)/g, ']').replace(/\[\^[^\]]*\]/g, '');
    return `part--${slugOf(plain) || 'section'}`;
  });
  const ids = [...text.matchAll(/\bid=["']([^"']+)["']/g)].map(([, id = '']) => id);
  const steps = [...text.matchAll(/<Step\b/g)].map((_, index) => stepAnchor(index + 1));
  return [...headings, ...ids, ...steps];
}
