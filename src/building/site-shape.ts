import type { SiteShape } from '#hosting/header-rules.ts';
import { routesOf, type PageName } from '#i18n/routes.ts';
import type { SiteAddress } from './site-address.ts';

/** What of a built site needs headers of its own: each language's pages to be embedded, and its editing form. */
export function shapeOf(address: Pick<SiteAddress, 'base' | 'languages' | 'asked'>): SiteShape {
  const { base, asked } = address;
  return {
    base,
    folders: languageFolders(address),
    embeds: pathsOf('embed', address),
    forms: formPages(address),
    opened: openedFiles(address),
    asked: asked ?? [],
  };
}

/** The calendars of single events and the reports of years, which lie beside their pages. */
function openedFiles(address: Pick<SiteAddress, 'languages'>): string[] {
  return [
    ...pathsOf('events', address).map((folder) => `${folder}*.ics`),
    ...pathsOf('years', address).flatMap((folder) => [`${folder}*.md`, `${folder}*.docx`]),
  ];
}

/** The pages of the editing form, relative to the base; none where the site has no form. */
export function formPages(address: Pick<SiteAddress, 'languages' | 'asked'>): string[] {
  return address.asked === null ? [] : pathsOf('editor', address);
}

function languageFolders(address: Pick<SiteAddress, 'languages'>): string[] {
  return pathsOf('home', address).filter((folder) => folder !== '');
}

function pathsOf(page: PageName, { languages }: Pick<SiteAddress, 'languages'>): string[] {
  const [main = ''] = languages;
  return languages.map((code) => routesOf(code, main).page(page).slice(1));
}
