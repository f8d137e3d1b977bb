import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfPage } from '#offline/named-files.ts';
import { routesOf } from '#i18n/routes.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, allPages, fileOf, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';
import { EMBEDS, TEMPLATES } from './pages.ts';

const { base, languages } = ADDRESS;
const { site } = passedRecords(readFiles(await readFolder(contentFolder())).records);
const worker = readFileSync(join(FOLDER, fileOf(`${base}sw.js`)), 'utf8');
const standIns = languages.map((code) => routesOf(code, languages[0] ?? '', base).page('offline'));
const startsWorker = (path: string) =>
  attribute(
    pageAt(path).elements.find(({ tagName }) => tagName === 'html') as never,
    'data-worker',
  );

describe('the worker that keeps pages', () => {
  it('is started by every template, unless it is switched off, and never by a page for frames', () => {
    const wanted = site.offline ? `${base}sw.js` : undefined;
    expect(TEMPLATES.filter(({ path }) => startsWorker(path) !== wanted)).toEqual([]);
    expect(EMBEDS.filter(({ path }) => startsWorker(path) !== undefined)).toEqual([]);
  });

  it('is small', () => {
    expect(worker.length).toBeLessThan(40_000);
  });

  it('has a page to stand in for others in every language, unless it is switched off', () => {
    expect(standIns.filter((path) => isServed(path) !== site.offline)).toEqual([]);
  });

  it('fetches at most 300 KB ahead', () => {
    const pages = allPages().filter(({ path }) => standIns.includes(path));
    const files = new Set(pages.flatMap(({ path, html }) => [path, ...filesOfPage(html, base)]));
    const bytes = [...files].map((path) => statSync(join(FOLDER, fileOf(path))).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(300_000);
  });
});
