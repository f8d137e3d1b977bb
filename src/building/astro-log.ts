// A line that opens an entry: `20:34:11 [WARN] [glob-loader] …`; entries without a level are news.
const OPENING = /^\d\d:\d\d:\d\d(?: \[(?<level>ERROR|WARN)\])?(?: \[(?<label>[\w-]+)\])?/;
// An error that ended Astro itself has neither time nor level: `[InvalidContentEntryDataError] events → …`.
const UNTIMED = /^\[(?:ERROR|\w+Error)\] /;
const PAGE = /(?:├|└)─ \S+ \(\+/;

// Warnings that say nothing about the content, each with its reason.
const HARMLESS = new Set([
  // Notes on the sizes of script files; the budgets are tested over the built site instead.
  'vite',
]);

/**
 * The entries of Astro's log that must stop a build that Astro itself calls a success: every error,
 * and every warning that may mean content was lost. Each with the lines that explain it.
 */
export function faultsIn(log: string): string[] {
  return entriesOf(log)
    .filter((entry) => isFault(entry))
    .map((entry) => entry.trimEnd());
}

/** How many pages the log says were written. */
export function countPages(log: string): number {
  return log.split('\n').filter((line) => PAGE.test(line)).length;
}

function entriesOf(log: string): string[] {
  const entries: string[] = [];
  for (const line of log.split('\n')) {
    const opens = [OPENING, UNTIMED, PAGE].some((begin) => begin.test(line));
    if (opens || entries.length === 0) entries.push(line);
    else entries.push(`${entries.pop() ?? ''}\n${line}`);
  }
  return entries;
}

function isFault(entry: string): boolean {
  const { level, label } = OPENING.exec(entry)?.groups ?? {};
  if (level === 'ERROR' || UNTIMED.test(entry)) return true;
  return level === 'WARN' && !HARMLESS.has(label ?? '');
}
