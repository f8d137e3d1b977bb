import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityText } from '#exports/site-files/security-text.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../../src/content-folder.ts';
import type { webManifest } from '../../src/exports/site-files/web-manifest.ts';
import { ADDRESS, allPages, fileOf, FOLDER, isServed, type BuiltPage } from './built-site.ts';
import { attribute, hasRel } from './elements.ts';

/* What devices and those who look for weaknesses are told of the site. */

type Manifest = ReturnType<typeof webManifest>;
const read = (path: string) => readFileSync(join(FOLDER, fileOf(path)), 'utf8');
const { base, site, languages } = ADDRESS;
const manifestOf = ({ elements }: BuiltPage) =>
  elements
    .filter((element) => hasRel(element, 'manifest'))
    .map((element) => attribute(element, 'href'));
const languageOf = ({ elements }: BuiltPage) =>
  attribute(elements.find(({ tagName }) => tagName === 'html') as never, 'lang') ?? '';

describe('every page', () => {
  it('leads to what a device keeps of the site in its language', () => {
    const wrong = allPages().filter((page) => {
      const root = languageOf(page) === languages[0] ? base : `${base}${languageOf(page)}/`;
      return manifestOf(page).join('|') !== `${root}manifest.webmanifest`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(languages)('what a device keeps of the site in %s', (language) => {
  const root = language === languages[0] ? base : `${base}${language}/`;
  const manifest = JSON.parse(read(`${root}manifest.webmanifest`)) as Manifest;

  it('is in that language, and begins at its home page', () => {
    expect(manifest).toMatchObject({ lang: language, start_url: root, scope: base });
    expect(manifest.name).not.toBe('');
    expect(manifest.short_name).not.toBe('');
  });

  it('names pictures that are there', () => {
    expect(manifest.icons.filter(({ src }) => !isServed(src))).toEqual([]);
  });
});

const records = passedRecords(readFiles(await readFolder(contentFolder())).records);

describe('.well-known/security.txt', () => {
  const path = `${base}.well-known/security.txt`;
  const lines = isServed(path) ? read(path).trim().split('\n') : [];
  const fields = new Map(lines.map((line) => line.split(/: (.*)/, 2) as [string, string]));

  it('is there where the content names whom to tell', () => {
    expect(isServed(path)).toBe(securityText(records.site, 0, null) !== null);
  });

  it('has each field once, as RFC 9116 wants it, where the content names whom to tell', () => {
    expect(fields.size).toBe(lines.length);
    const named = isServed(path) ? ['Contact', 'Expires', 'Preferred-Languages'] : [];
    const own = isServed(path) && site !== null ? ['Canonical'] : [];
    expect([...fields.keys()]).toEqual([...named, ...own]);
    expect(fields.get('Contact') ?? 'https://').toMatch(/^https:\/\//);
    expect(fields.get('Preferred-Languages') ?? languages.join(', ')).toBe(languages.join(', '));
    expect(fields.get('Canonical') ?? `${site ?? ''}${path}`).toBe(`${site ?? ''}${path}`);
  });
});
