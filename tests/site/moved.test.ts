import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import { movedFiles } from '#building/moved-files.ts';
import { redirectsOf } from '#building/redirects.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, FOLDER, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';

const { records } = await readContent(contentFolder());
const redirects = redirectsOf(records, ADDRESS);

it('an earlier id’s address leads to the record in every language, without a script', () => {
  for (const { from, to } of redirects) {
    const { elements } = pageAt(from);
    const refresh = elements.find((element) => attribute(element, 'http-equiv') === 'refresh');
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${to}`);
    expect(isServed(to)).toBe(true);
    expect(elements.some((element) => attribute(element, 'href') === to)).toBe(true);
  }
});

it('hosts that read a list of redirects are given it', () => {
  const file = join(FOLDER, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  expect(lines).toEqual(redirects.map(({ from, to }) => `${from} ${to} 301`));
});

it('a file that programs know by an earlier id still lies there, and is that of the record', () => {
  const bytesOf = (path: string) => readFileSync(join(FOLDER, path));
  for (const { from, to } of movedFiles(records, ADDRESS)) {
    expect(existsSync(join(FOLDER, from)), from).toBe(existsSync(join(FOLDER, to)));
    if (existsSync(join(FOLDER, to))) expect(bytesOf(from).equals(bytesOf(to)), from).toBe(true);
  }
});
