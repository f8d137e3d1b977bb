import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
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
  { folder, site, handed }: Workspace,
  moments: RecordMoments,
  address: SiteAddress,
): string {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const copied = paths.filter((path) => path !== site && path !== handed);
  const sums = copied
    .flatMap(filesAt)
    .map(
      (path) =>
        `${relative(folder, path).replaceAll('\\', '/')} ${checksumOf(readFileSync(path))}\n`,
    )
    .sort();
  return createHash('sha256')
    .update(sums.join(''))
    .update(checksumOf(readFileSync(LOCK)))
    .update(JSON.stringify(address))
    .update(JSON.stringify(moments))
    .digest('hex');
}

function filesAt(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
