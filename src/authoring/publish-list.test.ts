import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '#building/check-content.ts';
import { publishList, unlistedRecords } from './publish-list.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-list-'));
  cpSync('tests/fixtures/valid', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () => readFileSync(join(folder, 'published.txt'), 'utf8');

it('adds the records there are to those that were, translations apart, and says how many', async () => {
  expect(await publishList(folder)).toBe(5);
  expect(list()).toBe(`event:hoi-nghi
event:ky-ban-ghi-nho
figure:so-dia-phuong
organisation:so-ngoai-vu
partner:busan
partner:incheon
person:nguyen-van-a
source:bao-moi
strategy:chien-luoc
`);
  expect(await publishList(folder)).toBe(0);
  expect(await checkContent(folder, { now: Date.UTC(2026, 0, 1) })).toEqual([]);
});

it('begins a list that says what it is for', async () => {
  rmSync(join(folder, 'published.txt'));
  expect(await publishList(folder)).toBe(7);
  expect(list()).toMatch(/^# .*\n# .*\n# .*\nevent:hoi-nghi\n/);
});

it('tells which records the list lacks, and writes nothing', async () => {
  const before = list();
  const unlisted = await unlistedRecords(folder);
  expect(unlisted).toHaveLength(5);
  expect(unlisted).toContain('person:nguyen-van-a');
  expect(list()).toBe(before);
  await publishList(folder);
  expect(await unlistedRecords(folder)).toEqual([]);
});
