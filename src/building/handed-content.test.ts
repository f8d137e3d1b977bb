import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles, type Reading } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { HANDED, handedEntries, handedMoments, handOn } from './handed-content.ts';

const MOMENTS = {
  depth: 'whole',
  seconds: { 'partner:busan': 1_700_000_000 },
  history: { commits: [{ id: 'a', seconds: 1_700_000_000 }], isEdited: false },
} as const;

describe('content handed on to the process that renders', () => {
  let folder = '';
  let reading: Reading;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handed-'));
    reading = readFiles(await readFolder('tests/fixtures/valid'));
    await handOn(reading, MOMENTS, join(folder, 'content.read'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is what the schemas made of the files, dates without an end included', () => {
    const entries = handedEntries('partners', { [HANDED]: join(folder, 'content.read') });
    const read = reading.records.filter(({ placed }) => placed.collection === 'partners');
    expect(entries?.length).toBe(read.length);
    expect(entries?.map(({ id, file, data, body }) => ({ id, file, data, body }))).toEqual(
      read.map(({ placed: { id, file }, read: { value, body } }) => {
        return { id, file, data: value, body: body?.text };
      }),
    );
  });

  it('brings along when records first came', () => {
    expect(handedMoments({ [HANDED]: join(folder, 'content.read') })).toEqual(MOMENTS);
    expect(handedMoments({})).toBeNull();
  });

  it('is nothing where nobody has read it', () => {
    expect(handedEntries('partners', {})).toBeNull();
  });
});
