import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mendContent } from './mend-content.ts';

const NOW = Date.UTC(2026, 0, 1);
const EVENT = 'events/2023/hoi-nghi.md';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mend-'));
  await cp('tests/fixtures/valid', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

it('writes the mended files of the paths that were asked for, and only once', async () => {
  const right = await readFile(join(folder, EVENT), 'utf8');
  await writeFile(join(folder, EVENT), `\uFEFF${right.replaceAll('\n', '\r\n')}`);
  expect(await mendContent(folder, NOW, [join(folder, 'sources')])).toEqual([]);
  const mends = (await mendContent(folder, NOW, [join(folder, 'events')])).map(
    (file) => file.mends,
  );
  expect(mends).toEqual([
    [
      { kind: 'byte-order-mark', count: 1 },
      { kind: 'line-endings', count: right.split('\n').length - 1 },
    ],
  ]);
  expect(await readFile(join(folder, EVENT), 'utf8')).toBe(right);
  expect(await mendContent(folder, NOW)).toEqual([]);
});
