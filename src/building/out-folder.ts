import { resolve } from 'node:path';

/** Absolute path of the built site: OUT_DIR, else `dist` in the project. */
export function outFolder(environment: NodeJS.ProcessEnv = process.env): string {
  // An empty value is none: it would mean the project itself.
  return resolve(environment['OUT_DIR'] || 'dist');
}
