import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasFiles } from './content-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chronicle-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(file: string): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), '');
}

describe('hasFiles', () => {
  it('finds nothing where the folder is missing or empty', async () => {
    expect(hasFiles('people', folder)).toBe(false);
    await mkdir(join(folder, 'people'));
    expect(hasFiles('people', folder)).toBe(false);
  });

  it('tells records from their translations', async () => {
    await put('events/2023/visit.md');
    expect(hasFiles('events', folder)).toBe(true);
    expect(hasFiles('eventTexts', folder)).toBe(false);
    await put('events/2023/visit.en.md');
    expect(hasFiles('eventTexts', folder)).toBe(true);
  });

  it('does not take a translation for a record', async () => {
    await put('events/2023/visit.en.md');
    expect(hasFiles('events', folder)).toBe(false);
  });

  it('looks at the files of the folder itself too', async () => {
    expect(hasFiles('map', folder)).toBe(false);
    await put('map.yaml');
    expect(hasFiles('map', folder)).toBe(true);
  });
});
