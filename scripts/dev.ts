import { siteAddress } from '#building/site-address.ts';
import { listenPlace } from '#hosting/listen.ts';

/**
 * The live site for editing: `astro dev` with the flags given. What it cannot begin without is told first, in a sentence;
 * Astro would tell it with the path by which it came there.
 */
try {
  listenPlace();
  siteAddress();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (!process.exitCode) {
  process.argv.splice(2, 0, 'dev');
  await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
}
