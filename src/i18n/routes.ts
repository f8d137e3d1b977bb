import type { EmbeddedKind } from '#domain/records/embedded.ts';
import { KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { storyOf } from '#domain/records/story.ts';
import type { Language } from '#domain/records/text.ts';
import { translator } from './translate.ts';
import { STRINGS, type StringKey } from './strings.ts';

/** Pages that are not one record's. */
export type PageName = StringKey extends infer K
  ? K extends `route.${infer P}`
    ? P
    : never
  : never;

/** The site's addresses for one language; the main language lives at the root, others under their code. */
export interface Routes {
  /** Path of a page, or of a part of it: `page('years', '2023')`. */
  page(name: PageName, ...rest: readonly (string | number)[]): string;
  record(kind: RecordKind, id: string): string;
  /** The same for frames of other sites: a figure's chart, the card of another. */
  embedded(kind: EmbeddedKind, id: string): string;
  /** The sheet for a meeting with a partner. */
  briefing(partner: string): string;
  /** Every word that an address has because of the page it leads to, not of what is on it. */
  words(): readonly string[];
  /** A prose page: a story among the stories, else at the address of its own where the interface has one, else under its name. */
  prose(name: string): string;
}

/**
 * Addresses under `base` (the site's base path, "/" by default), always with a trailing slash.
 * Pure: the main language is an argument because the content decides it.
 */
export function routesOf(language: Language, main: Language, base = '/'): Routes {
  const t = translator(language);
  const root = `${base.replace(/\/$/, '')}/${language === main ? '' : `${language}/`}`;
  const page: Routes['page'] = (name, ...rest) => {
    const path = [t(`route.${name}`), ...rest].filter((part) => part !== '').join('/');
    return path === '' ? root : `${root}${path}/`;
  };
  return {
    page,
    record: (kind, id) => page(KINDS[kind].collection, id),
    embedded: (kind, id) =>
      kind === 'figure'
        ? page('embedFigures', id)
        : page('embedCards', t(`route.${KINDS[kind].collection}`), id),
    briefing: (partner) => page('partners', partner, t('briefing.path')),
    words: () => {
      const paths = PAGE_NAMES.map((name) => t(`route.${name}`));
      return [...new Set([...paths, t('briefing.path')].flatMap((path) => path.split('/')))].filter(
        Boolean,
      );
    },
    prose: (name) => {
      const story = storyOf(name);
      if (story !== null) return page('stories', story);
      return isPageName(name) ? page(name) : `${root}${name}/`;
    },
  };
}

const PAGE_NAMES = Object.keys(Object.values(STRINGS)[0] ?? {}).flatMap((key) => {
  const name = key.startsWith('route.') ? key.slice('route.'.length) : '';
  return isPageName(name) ? [name] : [];
});

function isPageName(name: string): name is PageName {
  return Object.values(STRINGS).every((words) => `route.${name}` in words);
}
