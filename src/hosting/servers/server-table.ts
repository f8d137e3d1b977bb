import type { HeaderRule } from '../header-rules.ts';
import type { Redirect } from '../redirects-file.ts';

/** What a server must know of a built site, whichever program it is. */
export interface ServerTable {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Folder on the server that holds the built site. */
  readonly root: string;
  /** Headers by path, the general rule first; of those that match one path the last one counts. */
  readonly headers: readonly HeaderRule[];
  /** Media types by the endings of names: `.ics` → `text/calendar; charset=utf-8`. */
  readonly types: Readonly<Record<string, string>>;
}

/** A file of configuration, and its name in the folder for it. */
export interface ServerFile {
  readonly name: string;
  readonly text: string;
}

/** How one server is told of a site. */
export interface ServerWriter {
  readonly config: (table: ServerTable) => ServerFile;
  /** Old addresses, in a file of their own: they change with the content, the rest does not. */
  readonly redirects: (redirects: readonly Redirect[]) => ServerFile;
}

/** The path of the error page. */
export function errorPage({ base }: Pick<ServerTable, 'base'>): string {
  return `${base}404.html`;
}

/** Names of all headers that any rule sends, in the order in which they first come. */
export function headerNames({ headers }: Pick<ServerTable, 'headers'>): string[] {
  return [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))];
}

/** Endings of names without their dot, by the media type they have. */
export function endingsByType({ types }: Pick<ServerTable, 'types'>): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(types))
    endings.set(type, [...(endings.get(type) ?? []), ending.slice(1)]);
  return endings;
}

/** Letters that mean something in a pattern are meant as they are. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Paths, with a `*` for anything, as one regular expression of the whole address. */
export function patternOf(paths: readonly string[]): string {
  const each = paths.map((path) => path.split('*').map(escapePattern).join('.*'));
  return each.length === 1 ? `^${each.join('')}$` : `^(?:${each.join('|')})$`;
}

/** Paths that have something in common. */
export interface Run<Value> {
  readonly paths: readonly string[];
  readonly value: Value;
}

/** What rules give, those that stand beside each other and give the same together: their order is what decides. */
export function runsOf<Value>(
  rules: readonly HeaderRule[],
  valueOf: (rule: HeaderRule) => Value,
): Run<Value>[] {
  const runs: { paths: string[]; value: Value }[] = [];
  for (const rule of rules) {
    const value = valueOf(rule);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.value) === JSON.stringify(value)) last.paths.push(rule.path);
    else runs.push({ paths: [rule.path], value });
  }
  return runs;
}

/** Headers of a rule, and the names of those that it takes back. */
export function headersOf({ headers, instead }: HeaderRule) {
  return { headers, gone: instead.filter((name) => !Object.hasOwn(headers, name)) };
}
