import { describe, expect, it } from 'vitest';
import { entryNow } from './entry-now.ts';

const EVENT = { title: 'Ký kết ở Đà Nẵng', date: '2024-05' };
const now = (entry: object, languages = ['vi', 'en'], content = 'content') =>
  entryNow(
    { collection: 'events', path: '', slug: '', spoken: { vi: EVENT }, ...entry },
    languages,
    content,
  );
const filesOf = (...given: Parameters<typeof now>) => now(...given).files.map(({ file }) => file);

const OF_2023 = { vi: { ...EVENT, date: '2023-05' } };

describe('entryNow()', () => {
  it('is a file where the form will put a new record', () => {
    expect(filesOf({})).toEqual(['events/2024/ky-ket-o-da-nang.md']);
    const person = {
      collection: 'people',
      spoken: { vi: { name: { vi: 'Trần B', en: 'Trần B' } } },
    };
    expect(filesOf(person)).toEqual(['people/tran-b.yaml']);
  });

  it('is the file it was read from, wherever the content lies in the repository', () => {
    const path = 'content/events/2023/ky-ket.md';
    expect(filesOf({ path, spoken: OF_2023 })).toEqual(['events/2023/ky-ket.md']);
    expect(filesOf({ path: 'events/2023/ky-ket.md', spoken: OF_2023 }, ['vi'], '')).toEqual([
      'events/2023/ky-ket.md',
    ]);
  });

  it('is the same for a language written for the first time, whose path begins below the folder', () => {
    expect(filesOf({ path: '2023/ky-ket', spoken: OF_2023 })).toEqual(['events/2023/ky-ket.md']);
  });

  it('has a file for each language it is written in, and takes the place of all of them', () => {
    const path = 'content/events/2023/ky-ket.en.md';
    const { files, replaced } = now({ path, spoken: { ...OF_2023, en: { title: 'Signing' } } });
    expect(files.map(({ file }) => file)).toEqual([
      'events/2023/ky-ket.md',
      'events/2023/ky-ket.en.md',
    ]);
    expect(replaced).toEqual(['events/2023/ky-ket.md', 'events/2023/ky-ket.en.md']);
    expect(files[1]?.text).toBe('---\ntitle: Signing\n---\n');
  });

  it('moves into the folder of its year with all its languages, and leaves none behind', () => {
    const path = 'content/events/2023/ky-ket.md';
    const { files, replaced } = now({ path, spoken: { vi: EVENT, en: { title: 'Signing' } } });
    expect(files.map(({ file }) => file)).toEqual([
      'events/2024/ky-ket.md',
      'events/2024/ky-ket.en.md',
    ]);
    expect(replaced).toEqual(['events/2023/ky-ket.md', 'events/2023/ky-ket.en.md']);
  });
});
