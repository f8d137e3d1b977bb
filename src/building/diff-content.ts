import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { checkReading } from '#checking/check-files.ts';
import { compareEditions } from '#comparing/compare.ts';
import { editionOf, type Edition } from '#comparing/edition.ts';
import { jsonOf } from '#comparing/json.ts';
import { markdownOf } from '#comparing/markdown/markdown.ts';
import { picturesOf, type PictureFile } from '#comparing/pictures/pictures.ts';
import { reportOf } from '#comparing/words/report.ts';
import { say } from '#comparing/words/say.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { findCommits, NothingToCompare } from './find-commits.ts';
import { readCommit } from './read-commit.ts';

export interface DiffOptions {
  /** A commit, or two: see findCommits. */
  readonly asked: string;
  readonly format: 'markdown' | 'json';
  readonly lang: string;
  /** Folder for pictures; none are drawn without one. */
  readonly out: string | null;
  /** Folder that printed paths are relative to. */
  readonly root: string;
  readonly now: number;
}

/** What readers of the content in `folder` will see change, as Markdown or JSON. Throws NothingToCompare. */
export async function diffContent(folder: string, options: DiffOptions): Promise<string> {
  const { asked, format, lang, out, root, now } = options;
  const commits = await findCommits(folder, asked, lang);
  const pathOf = (file: string) => printedPath(resolve(folder, file), root);
  const old = await readCommit(folder, commits.before);
  if (old.length === 0) {
    throw new NothingToCompare(say(lang, 'noContent', { ref: asked, folder: pathOf('.') }));
  }
  const present = commits.after
    ? await readCommit(folder, commits.after)
    : await readFolder(folder);
  const comparison = compareEditions(await edition(old, now), await edition(present, now));
  const named = { before: short(commits.before), after: commits.after && short(commits.after) };
  const report = reportOf(comparison, { lang, now, pathOf, ...named });
  const drawn =
    out === null ? [] : await savePictures(picturesOf(comparison, report, lang, now), out);
  if (format === 'json') return jsonOf(report, drawn);
  return markdownOf(report, {
    lang,
    command: `npm run diff:content -- ${asked} --format json`,
    pictures: drawn,
  });
}

async function edition(files: readonly ContentFile[], now: number): Promise<Edition> {
  const reading = readFiles(files);
  return editionOf(reading, await checkReading(reading, now));
}

function short(commit: string): string {
  return commit.slice(0, 10);
}

async function savePictures(pictures: readonly PictureFile[], out: string): Promise<string[]> {
  await mkdir(out, { recursive: true });
  for (const { name, svg } of pictures) await writeFile(join(out, name), svg);
  return pictures.map(({ name }) => name);
}

function printedPath(path: string, root: string): string {
  const inside = relative(root, path);
  return (inside.startsWith('..') ? path : inside).split(sep).join('/');
}
