import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { takeLock } from './build-lock.ts';

// A disk on which a file has one name only.
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  linkSync: () => {
    throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
  },
}));

it('is taken, held and given back where no file has a second name', () => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  const release = takeLock(join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist.lock']);
  release();
  expect(readdirSync(root)).toEqual([]);
  rmSync(root, { recursive: true });
});
