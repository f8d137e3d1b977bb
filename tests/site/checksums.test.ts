import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENTS } from '#building/own-names.ts';
import { SUMS } from '#building/seal-site.ts';
import { allFiles, FOLDER } from './built-site.ts';

/* The list by which anyone tells that the site is whole and as it was built: `sha256sum -c SHA256SUMS`. */

const FORM = /^(?<sum>[0-9a-f]{64}) {2}(?<name>\S.*)$/;
const lines = readFileSync(join(FOLDER, SUMS), 'utf8').trimEnd().split('\n');
const listed = lines.map((line) => FORM.exec(line)?.groups ?? {});
const names = listed.map(({ name = '' }) => name);

describe('the checksums of the site', () => {
  it('are of every file but the list itself, in the order of names', () => {
    expect(names).toEqual(names.toSorted());
    const known = new Set(names);
    // Compressed forms are made after the build, of files that the list has.
    const isForm = (file: string) => known.has(file.replace(/\.(gz|br)$/, ''));
    const own = allFiles().filter((file) => file !== SUMS && file !== CONTENTS);
    expect(own.filter((file) => !known.has(file) && !isForm(file))).toEqual([]);
    expect(known.size).toBe(names.length);
  });

  it('are those of the files', () => {
    const sumOf = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(FOLDER, name)))
        .digest('hex');
    const wrong = listed.filter(({ sum, name = '' }) => sumOf(name) !== sum);
    expect(wrong).toEqual([]);
  });
});
