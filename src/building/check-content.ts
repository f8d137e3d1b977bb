import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { checkReading } from '#checking/check-files.ts';
import type { Issue } from '#checking/issue.ts';
import { messageLanguage } from '#checking/message-language.ts';
import { inWords } from '#checking/wording.ts';
import { readFiles, type Reading } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { buildMoment } from '../build-moment.ts';

export interface CheckOptions {
  /** Language of the messages; unless given, the site's own where the interface speaks it. */
  readonly lang?: string;
  /** Folder that printed paths are relative to: the repository, the working folder unless given. */
  readonly root?: string;
  /** Report only problems of these files and folders; everything is read all the same. */
  readonly only?: readonly string[];
  /** The present moment (ms, UTC), that of the build unless given. */
  readonly now?: number;
}

/** Every problem of a content folder, in the order of files and lines; fails when it cannot be read. */
export async function checkContent(folder: string, options: CheckOptions = {}): Promise<Issue[]> {
  return issuesIn(readFiles(await readFolder(folder)), folder, options);
}

/** The same of a folder that is read already. */
export async function issuesIn(
  reading: Reading,
  folder: string,
  options: CheckOptions = {},
): Promise<Issue[]> {
  const lang = options.lang ?? messageLanguage(reading.files);
  return (await issuesInEach([lang], reading, folder, options)).get(lang) ?? [];
}

/** The same in each of some languages, checked once. */
export async function issuesInEach(
  languages: readonly string[],
  reading: Reading,
  folder: string,
  { root = process.cwd(), only = [], now = buildMoment() }: Omit<CheckOptions, 'lang'> = {},
): Promise<Map<string, Issue[]>> {
  const pathOf = (file: string) => printedPath(resolve(folder, file), root);
  const wanted = only.map((path) => resolve(path));
  const problems = (await checkReading(reading, now)).filter(
    ({ file }) => wanted.length === 0 || isWithin(resolve(folder, file), wanted),
  );
  return new Map(
    languages.map((lang) => {
      const main = reading.languages[0] ?? lang;
      return [lang, problems.map((problem) => inWords(problem, { lang, main, pathOf }))];
    }),
  );
}

/** The language in which the problems of the content in `folder` are told unless one is asked for. */
export async function languageOfMessages(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'site.yaml'), 'utf8').catch(() => null);
  return messageLanguage([{ file: 'site.yaml', text }]);
}

/** Relative to the repository; absolute for what lies outside it. */
export function printedPath(path: string, root: string): string {
  const inside = relative(root, path);
  return (inside.startsWith('..') ? path : inside).split(sep).join('/');
}

/** True for one of these files, and for what lies in one of these folders. */
export function isWithin(path: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => path === one || path.startsWith(one + sep));
}
