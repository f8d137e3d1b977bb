import { checkReading } from '#checking/check-files.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { compareEditions, type Comparison } from './compare.ts';
import { editionOf, type Edition } from './edition.ts';
import { markdownOf } from './markdown/markdown.ts';
import { reportOf, type Report } from './words/report.ts';

/** What to do to a file: its new text, a change of the one it has, or null to take it away. */
export type Edits = Readonly<Record<string, string | null | ((text: string) => string)>>;

export const NOW = Date.UTC(2026, 0, 1);

/** The small valid chronicle of the fixtures, with some of its files otherwise. */
export async function editionWith(edits: Edits = {}): Promise<Edition> {
  const standing = await readFolder('tests/fixtures/valid');
  const texts = new Map(standing.map(({ file, text }) => [file, text]));
  for (const [file, edit] of Object.entries(edits)) {
    const text = typeof edit === 'function' ? edit(texts.get(file) ?? '') : edit;
    if (typeof edit === 'function' && text === texts.get(file)) throw new Error(`${file} stays`);
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  }
  // In the order in which a folder is read.
  const paths = [...texts.keys()].sort();
  const reading = readFiles(paths.map((file) => ({ file, text: texts.get(file) ?? null })));
  return editionOf(reading, await checkReading(reading, NOW));
}

/** What edits of the small chronicle come to; `from` are edits made before it is compared. */
export async function compared(edits: Edits, from: Edits = {}): Promise<Comparison> {
  return compareEditions(await editionWith(from), await editionWith({ ...from, ...edits }));
}

export async function reported(edits: Edits, from: Edits = {}, lang = 'vi'): Promise<Report> {
  const pathOf = (file: string) => `content/${file}`;
  const given = { lang, before: 'abc', after: null, now: NOW, pathOf };
  return reportOf(await compared(edits, from), given);
}

/** The same as Markdown. */
export async function printed(edits: Edits, from: Edits = {}, lang = 'vi'): Promise<string> {
  const setting = { lang, command: 'npm run diff:content -- abc', pictures: [] };
  return markdownOf(await reported(edits, from, lang), setting);
}

/** The lines of the report that begin with a dash and have this in them. */
export async function linesAbout(words: string, edits: Edits, from: Edits = {}): Promise<string> {
  const lines = (await printed(edits, from)).split('\n');
  return lines.filter((line) => line.trim().startsWith('-') && line.includes(words)).join('\n');
}

export const EVENT = 'events/2023/hoi-nghi.md';
export const ENGLISH = 'events/2023/hoi-nghi.en.md';
export const FIGURE = 'figures/so-dia-phuong.yaml';
