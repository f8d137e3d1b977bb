import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const copied = files.map(({ parentPath, name }) => join(parentPath, name));
  const sums = copied
    .filter((path) => path !== handed)
    .map((path) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      return `${name} ${checksumOf(readFileSync(path))}\n`;
    })
    .sort();
  return createHash('sha256')
    .update(sums.join(''))
    .update(checksumOf(readFileSync(LOCK)))
    .update(JSON.stringify(address))
    .update(JSON.stringify(moments))
    .digest('hex');
}
