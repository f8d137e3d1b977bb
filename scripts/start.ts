// Builds the site, then serves it. When the build fails there is nothing honest to serve.
import { listenPlace } from '#hosting/listen.ts';

try {
  // A port that cannot be is said now, not after the build.
  listenPlace();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (!process.exitCode) await import('./build.ts');
if (!process.exitCode) await import('./preview.ts');
