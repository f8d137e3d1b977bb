import { WRITTEN_HANDBOOK } from '#domain/records/handbook.ts';
import { STRINGS } from '#i18n/strings.ts';

/** Names that mean a device to Windows, whatever their ending: there the repository could not be checked out. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The interface's pages that are prose themselves: their text is such a file. */
const PROSE = new Set(['about', 'guide', ...WRITTEN_HANDBOOK].map((name) => `route.${name}`));

/** Folders that every site has at its root; a further language lives in one named after its code. */
const OWN_FOLDERS = ['404', 'assets', 'pagefind', ...Object.keys(STRINGS)];

/** Why a name that is spelt rightly cannot be used all the same; null when it can. */
export function reservation(name: string, isPage: boolean): 'device' | 'taken' | null {
  if (DEVICES.test(name)) return 'device';
  return isPage && pageNames().has(name) ? 'taken' : null;
}

let names: ReadonlySet<string> | undefined;

/** The interface's own pages, by name and by the address each has in any language. */
function pageNames(): ReadonlySet<string> {
  names ??= new Set([
    ...OWN_FOLDERS,
    ...ownRoutes()
      .filter(([key]) => !PROSE.has(key))
      .flatMap(([key, path]) => [key.slice('route.'.length), path]),
  ]);
  return names;
}

/** The one name under which a prose page's address is known: “gioi-thieu” may be where “about” is. */
export function pageOfAddress(name: string): string {
  const route = ownRoutes().find(([key, path]) => PROSE.has(key) && path === name);
  return route ? route[0].slice('route.'.length) : name;
}

function ownRoutes(): [string, string][] {
  return Object.values(STRINGS).flatMap((words) =>
    Object.entries(words).filter(([key]) => key.startsWith('route.')),
  );
}
