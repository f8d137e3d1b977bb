import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SiteAddress } from '../site-address.ts';
import { programState } from './site-state.ts';

const ADDRESS: SiteAddress = { site: null, base: '/', languages: ['vi'], asked: null };
let folder = '';
const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const state = (address = ADDRESS, day = '2026-12-01') => {
  const inside = (name: string) => join(folder, name);
  const rooms = { content: inside('content'), handed: inside('handed'), site: inside('site') };
  return programState({ folder, ...rooms }, address, day);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  for (const name of ['src', 'content']) mkdirSync(join(folder, name));
  put('src/page.ts', 'one');
  put('content/event.md', 'one');
  put('content/picture.webp', 'one');
  put('handed', 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('stays the same when what pages note themselves has changed', () => {
  const before = state();
  put('content/event.md', 'two');
  put('content/other.yaml', 'new');
  put('handed', 'two');
  expect(state()).toBe(before);
});

it('is another for another program, picture, address or day', () => {
  const states = [state(), state({ ...ADDRESS, base: '/sub/' }), state(ADDRESS, '2026-12-02')];
  for (const name of ['content/picture.webp', 'src/page.ts', 'src/content.md']) {
    put(name, 'two');
    states.push(state());
  }
  expect(new Set(states).size).toBe(states.length);
});
