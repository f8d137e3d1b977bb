// Runs at the end of every `npm ci` and `npm install`: npm leaves out a package for this system in
// silence when its bytes do not agree with the lock file's checksum. Here that is a failure.
import { fileURLToPath } from 'node:url';
import { missingPackages, thisSystem } from '../src/workshop/packages.mjs';

const missing = missingPackages(fileURLToPath(new URL('..', import.meta.url)), thisSystem()) ?? [];
if (missing.length > 0) {
  console.error(
    `Not installed, though the lock file asks for it: ${missing.join(', ')}.\n` +
      'Either its bytes do not agree with the checksum in package-lock.json, or the registry could not be reached. Run: npm ci',
  );
  process.exitCode = 1;
}
