import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checksumOf } from '../archive/checksums.ts';
import type { RecordMoments } from '../record-moments.ts';
import type { SiteAddress } from '../site-address.ts';
import type { Workspace } from '../workspace.ts';

const LOCK = 'package-lock.json';

/**
 * Checksum of all that pages are made of: a workspace's copies of the project and the content, the versions of the
 * packages, what Git tells, and the address; before anything is rendered, which keeps notes there. Machines that find the
 * same make the same pages.
 */
export function siteState(
  { folder, handed }: Workspace,
  moments: RecordMoments,
  address: SiteAddress,
): string {
  return createHash('sha256')
    .update(sumsOf(folder, (path) => path !== handed))
    .update(lockSum())
    .update(JSON.stringify(address))
    .update(JSON.stringify(moments))
    .digest('hex');
}

/** What the collections are read of: what a page reads of them it notes itself. */
const COLLECTED = /\.(?:md|mdx|yaml|txt)$/;

/**
 * Checksum of all that pages are made of beside the collections and what Git tells of them: the program, the packages and
 * the Node that runs them, the pictures, the address, and the day it is.
 */
export function programState(
  { folder, handed, content }: Workspace,
  address: SiteAddress,
  day: string,
): string {
  const isCollected = (path: string) => path.startsWith(`${content}${sep}`) && COLLECTED.test(path);
  return createHash('sha256')
    .update(sumsOf(folder, (path) => path !== handed && !isCollected(path)))
    .update(lockSum())
    .update(JSON.stringify([address, day, process.versions]))
    .digest('hex');
}

/** A copy of the project that is not its repository may lack the list of packages: then what package.json says counts alone. */
function lockSum(): string {
  return existsSync(LOCK) ? checksumOf(readFileSync(LOCK)) : '';
}

/** The checksums of the files of a folder, by their names in it. */
function sumsOf(folder: string, isMeant: (path: string) => boolean): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(isMeant)
    .map((path) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      return `${name} ${checksumOf(readFileSync(path))}\n`;
    })
    .sort()
    .join('');
}
