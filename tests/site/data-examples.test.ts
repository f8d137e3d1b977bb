import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { examplesOf, partsOf } from '../../src/components/data/examples.ts';
import { ADDRESS, fileOf, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute, textOf, type Element } from './elements.ts';
import { mainLanguage } from './pages.ts';

const { events } = passedRecords(readFiles(await readFolder(contentFolder())).records);
const at = (path: string) => ADDRESS.base + path;
const textAt = (path: string) => readFileSync(join(FOLDER, fileOf(at(path))), 'utf8');

/** The page about the data as it was built. */
const dataPage = pageAt(routesOf(mainLanguage(), mainLanguage(), ADDRESS.base).page('data'));

const isElement = (node: object): node is Element => 'tagName' in node;
const isFileLink = (element: Element) => attribute(element, 'data-file') !== undefined;

/** The examples of JavaScript, of those that differ in the file's name alone the first; but each whose name is no word. */
function alike(paths: readonly string[]): [path: string, code: string][] {
  const known = new Map<string, [string, string]>();
  for (const path of paths) {
    const { code } = examplesOf(path).find(({ name }) => name === 'JavaScript') ?? {};
    const stem = /([^/]+)\.\w+$/.exec(path)?.[1] ?? path;
    const form = /\W/.test(stem) ? code : code?.replaceAll(stem, '');
    const key = form?.replaceAll(/<[^>]+>/g, '');
    if (code !== undefined && key !== undefined && !known.has(key)) known.set(key, [path, code]);
  }
  return [...known.values()];
}

describe('the examples and samples', () => {
  const used = dataPage.elements.flatMap((element) => attribute(element, 'data-use') ?? []);

  // What is kept of earlier days is read like the files of today.
  it('stand on the page for every file of today that it lists', () => {
    const listed = dataPage.elements
      .filter((element) => element.tagName === 'a')
      .filter((element) => attribute(element, 'data-file') !== undefined)
      .map((element) => attribute(element, 'href') ?? '')
      .filter((path) => !path.startsWith(at('data/releases/')));
    expect(used.map(at).sort()).toEqual(listed.sort());
  });

  it('have the size of every file beside its name, in each language', () => {
    for (const lang of ADDRESS.languages) {
      const path = routesOf(lang, mainLanguage(), ADDRESS.base).page('data');
      const rows = pageAt(path)
        .elements.filter(({ tagName }) => tagName === 'tr')
        .map((row) => ({ row, cells: row.childNodes.filter(isElement) }))
        .filter(({ cells }) => cells[0]?.childNodes.filter(isElement).some(isFileLink));
      expect(rows.length).toBeGreaterThan(0);
      for (const { row } of rows) expect(textOf(row), path).toMatch(/\d\s?(KB|MB)/);
    }
  });

  it('name files that there are', () => {
    const codes = used.flatMap((path) => examplesOf(path)).flatMap(({ code }) => partsOf(code));
    const named = codes.filter(({ isAddress }) => isAddress).map(({ text }) => text);
    expect(named.filter((path) => !isServed(at(path)))).toEqual([]);
  });

  it('are how the file itself begins', () => {
    const samples = dataPage.elements.flatMap((element) => {
      const path = attribute(element, 'data-sample');
      return path === undefined ? [] : [{ path, shown: textOf(element) }];
    });
    expect(samples.length).toBeGreaterThan(10);
    for (const { path, shown } of samples) {
      // As elements are read, runs of blanks are one.
      const letters = shown.replace(/…$/, '').split('…')[0] ?? '';
      const file = textAt(path)
        .replace(/^\u{FEFF}/u, '')
        .replace(/\s+/g, ' ');
      expect(letters, path).not.toBe('');
      expect(file.startsWith(letters), path).toBe(true);
    }
  });

  it('of JavaScript run as they are copied', () => {
    const { version } = JSON.parse(textAt('api/v1/events.json')) as { version: string };
    const first = ['api/v1/events.json', 'data/events.csv'];
    for (const [path, code] of alike([...first, ...used])) {
      const written = partsOf(code).map(({ text, isAddress }) =>
        isAddress ? pathToFileURL(join(FOLDER, fileOf(at(text)))).href : text,
      );
      // Node's own fetch reads no files: the one thing that stands in for the site.
      const served = `import { readFileSync } from 'node:fs';
const fetch = async (file) => new Response(readFileSync(new URL(file)));`;
      const program = [served, ...written].join('');
      const args = ['--input-type=module', '--eval', program];
      const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
      expect(said, path).not.toBe('');
      if (path === 'data/events.csv') expect(said.startsWith(`${events.length} `)).toBe(true);
      if (path === 'api/v1/events.json') expect(said).toBe(`${version} ${events.length}\n`);
    }
  });
});
