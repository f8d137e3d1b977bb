import { load } from 'js-yaml';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { readAgain, readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { issuesIn } from './check-content.ts';
import { contentIn } from './read-content.ts';
import { searchDocuments } from './search-documents.ts';

vi.mock('js-yaml', async (original) => {
  const actual = await original<{ load: typeof load }>();
  return { ...actual, load: vi.fn(actual.load) };
});

const FOLDER = 'tests/fixtures/valid';
const NOW = Date.UTC(2026, 0, 1);

describe('what a build does with the content', () => {
  const passed = (Object.keys(COLLECTIONS) as CollectionName[]).map((name) =>
    vi.spyOn(COLLECTIONS[name].schema, 'safeParse'),
  );
  beforeEach(() => {
    vi.mocked(load).mockClear();
    for (const spy of passed) spy.mockClear();
  });

  it('parses each file once and holds it to its schema once, however many use it', async () => {
    const reading = readFiles(await readFolder(FOLDER));
    const { length } = reading.records;
    const content = contentIn(reading);
    expect(await issuesIn(reading, FOLDER, { now: NOW })).toEqual([]);
    expect(searchDocuments(content, '/', NOW).length).toBeGreaterThan(length);
    expect(vi.mocked(load).mock.calls.length).toBe(length);
    expect(passed.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(length);
  });

  it('reads of another state of the content only what is otherwise', async () => {
    const files = await readFolder(FOLDER);
    const present = readFiles(files);
    vi.mocked(load).mockClear();
    const past = files
      .filter(({ file }) => file !== 'people/nguyen-van-a.yaml')
      .map((one) =>
        one.file === 'site.yaml' ? { ...one, text: `${one.text ?? ''}\n# x\n` } : one,
      );
    expect(readAgain(past, present).records.length).toBe(present.records.length - 1);
    expect(vi.mocked(load).mock.calls.length).toBe(1);
    expect(readAgain(files, present)).toEqual(present);
  });
});
