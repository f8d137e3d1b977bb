import { resolve } from 'node:path';

/** Absolute path of the content folder: CONTENT_DIR, else `content` in the project. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  // An empty value is none: it would mean the project itself.
  return resolve(environment['CONTENT_DIR'] || 'content');
}
