import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { takeLock } from './build-lock.ts';
import { recoverSite } from './place-site.ts';

/**
 * Brings the last site back after a build was killed while it exchanged folders; true when it had
 * to. A build that runs just now does so itself.
 */
export async function restoreSite(out: string): Promise<boolean> {
  if (!existsSync(dirname(out))) return false;
  try {
    const release = takeLock(out);
    return await recoverSite(out).finally(release);
  } catch (error) {
    if (error instanceof BuildFailure) return false;
    throw error;
  }
}
