import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import type { ReadContent } from '../read-content.ts';
import { drawPreviews, pictureCache } from './preview-step.ts';

const contentOf = (title: string): ReadContent => ({
  records: trial.records({ events: [trial.event('hoi-nghi', { title: { vi: title } })] }),
  bodies: new Map(),
  pages: [],
  glossary: [],
  labels: [],
  synonyms: [],
  withdrawals: [],
});

let root = '';
let said: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'previews-'));
  said = [];
});
afterEach(() => rm(root, { recursive: true }));

const cache = (name = 'cache') => pictureCache(join(root, name), 'drawn');
const draw = (site: string, content: ReadContent, kept = cache()) =>
  drawPreviews(join(root, site), content, kept, (words) => said.push(words));
const pictures = async (site: string): Promise<Record<string, string>> => {
  const files = await readdir(join(root, site), { recursive: true });
  const pngs = files.filter((file) => file.endsWith('.png')).sort();
  return Object.fromEntries(
    await Promise.all(
      pngs.map(async (file) => [file, (await readFile(join(root, site, file))).toString('base64')]),
    ),
  ) as Record<string, string>;
};

describe('the step that draws previews', () => {
  it('draws all of a small site, and the next time nothing', async () => {
    await draw('first', contentOf('Hội nghị'));
    expect(Object.keys(await pictures('first'))).toEqual([
      'previews/vi/events/hoi-nghi.png',
      'previews/vi/home.png',
      'previews/vi/years/2023.png',
    ]);
    await draw('second', contentOf('Hội nghị'));
    expect(said).toEqual(['Drew 3 pictures, kept 0.', 'Drew 0 pictures, kept 3.']);
    expect(await pictures('second')).toEqual(await pictures('first'));
  });

  it('gives the same bytes without what was kept', async () => {
    await draw('first', contentOf('Hội nghị'));
    await draw('second', contentOf('Hội nghị'), cache('other'));
    expect(await pictures('second')).toEqual(await pictures('first'));
  });

  it('draws anew only what has changed', async () => {
    await draw('first', contentOf('Hội nghị'));
    await draw('second', contentOf('Hội nghị lần hai'));
    expect(said.at(-1)).toBe('Drew 1 picture, kept 2.');
  });

  it('tells which letters it had to leave out, each time', async () => {
    for (const site of ['first', 'second']) await draw(site, contentOf('Hội nghị 🎉'));
    const told = '  previews/vi/events/hoi-nghi.png lacks 🎉: no typeface here has that.';
    expect(said.filter((words) => words.includes('🎉'))).toEqual([told, told]);
  });

  it('goes on, and says why, where nothing can be kept', async () => {
    await writeFile(join(root, 'no-folder'), '');
    await draw('first', contentOf('Hội nghị'), cache('no-folder/cache'));
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('Pictures cannot be kept for the next build: ENOTDIR');
    expect(Object.keys(await pictures('first'))).toHaveLength(3);
  });

  it('fails with the name of the record that cannot be drawn', async () => {
    const content = contentOf('Hội nghị');
    const broken = {
      ...trial.event('hong'),
      get summary(): never {
        throw new Error('no words');
      },
    };
    const records = { ...content.records, events: [broken] };
    await expect(draw('first', { ...content, records })).rejects.toThrow(
      'event:hong (previews/vi/events/hong.png): no words',
    );
  });
});
