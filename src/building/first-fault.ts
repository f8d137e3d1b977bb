import { relative } from 'node:path';
import { recordsOf } from '#domain/catalogue/records.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { routesOf } from '#i18n/routes.ts';
import type { ReadContent } from './read-content.ts';

const LOCATION = /^\s*Location:\s*\n\s*(?<place>\S.*?)\s*$/m;
const PAGE = /Caught error rendering (?<path>\/\S*): (?<message>.*)/;
// What ended Astro itself says at once what is wrong.
const UNTIMED = /^\[\w+Error\] /;
const OPENING = /^\d\d:\d\d:\d\d \[(?:ERROR|WARN)\](?: \[[\w-]+\])? /;

/**
 * The first of the faults in one line, `path:line:column  what is wrong`, for whoever must mend it:
 * the place Astro names, or the file the page is made of. `fileAt` gives that of a page's address.
 */
export function firstFault(
  faults: readonly string[],
  fileAt: (path: string) => string | undefined,
): string {
  const [fault = ''] = faults;
  const page = PAGE.exec(fault)?.groups;
  if (page) {
    const { path = '', message = '' } = page;
    const file = fileAt(path);
    return file ? `${printed(file)}:1:1  ${message} (page ${path})` : `page ${path}  ${message}`;
  }
  const lines = fault.split('\n');
  const [first = ''] = lines;
  const place = LOCATION.exec(fault)?.groups?.['place'];
  // What Astro says first of any other fault with a place is only that the build failed.
  const said = UNTIMED.test(first) ? first.replace(UNTIMED, '') : (lines[1] ?? first);
  if (place) return `${printed(place)}  ${said.trim()}`;
  const told = OPENING.test(first) ? first.replace(OPENING, '') : lines.findLast((line) => line);
  return told ?? '';
}

/** Which content file each record's and prose page's address is made of, in every language. */
export function filesByPage({ records, pages }: ReadContent, base: string): Map<string, string> {
  const [{ code: main } = { code: '' }] = records.site.languages;
  return new Map(
    records.site.languages.flatMap(({ code }) => {
      const routes = routesOf(code, main, base);
      const own = pages.filter(({ id }) => id.startsWith(`${code}/`));
      return [
        ...RECORD_KINDS.flatMap((kind) =>
          recordsOf(records, kind).map(({ id, file }) => [routes.record(kind, id), file] as const),
        ),
        ...own.map(
          ({ id }) => [routes.prose(id.slice(code.length + 1)), `pages/${id}.mdx`] as const,
        ),
      ];
    }),
  );
}

function printed(path: string): string {
  const inside = relative('', path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}
