import { load } from 'js-yaml';
import { describe, expect, it, vi } from 'vitest';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkOne, checkReading } from './check-files.ts';

vi.mock('js-yaml', async (original) => {
  const actual = await original<{ load: typeof load }>();
  return { ...actual, load: vi.fn(actual.load) };
});

const NOW = Date.UTC(2026, 0, 1);
const EVENT = 'events/2023/hoi-nghi.md';
const reading = readFiles(await readFolder('tests/fixtures/valid'));
const text = reading.files.find(({ file }) => file === EVENT)?.text ?? '';
const places = async (changed: string, file = EVENT) =>
  (await checkOne({ file, text: changed }, reading, NOW)).map(({ kind, field, line, column }) => [
    kind,
    field,
    line,
    column,
  ]);

describe('checkOne()', () => {
  it('tells what is wrong with a field at its path and place, by its schema and by other records', async () => {
    expect(await places(text)).toEqual([]);
    const date = text.split('\n').findIndex((line) => line.startsWith('date:')) + 1;
    expect(await places(text.replace(/^date: .*$/m, 'date: "26/4/2023"'))).toEqual([
      ['date-not-edtf', ['date'], date, 7],
    ]);
    const last = text.indexOf('\n---', 4);
    const figures = `${text.slice(0, last)}\nfigures: [nowhere]${text.slice(last)}`;
    expect(await places(figures)).toEqual([
      ['unknown-reference', ['figures', 0], text.slice(0, last).split('\n').length + 1, 11],
    ]);
  });

  it('takes a file that is not there yet, among all that are', async () => {
    const copy = 'events/2023/hoi-nghi-khac.md';
    expect((await places(text, copy)).map(([kind]) => kind)).toEqual(['missing-translation']);
  });

  it('reads that file alone, and leaves the reading it was given as it was', async () => {
    const before = await checkReading(reading, NOW);
    vi.mocked(load).mockClear();
    await places(text.replace(/^date: .*$/m, 'date: "26/4/2023"'));
    expect(vi.mocked(load)).toHaveBeenCalledTimes(1);
    expect(await checkReading(reading, NOW)).toEqual(before);
  });
});
