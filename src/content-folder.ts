import { resolve } from 'node:path';

/** Absolute path of the content folder: CONTENT_DIR, else `content` in the project. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  // An empty value is none: it would mean the project itself.
  return resolve(environment['CONTENT_DIR'] || 'content');
}

/** What to say, with the repair, where there is none. */
export function noContentFolder(folder: string): string {
  return `There is no content folder at ${folder} (CONTENT_DIR), or no site.yaml in it. Name another one: CONTENT_DIR=/the/folder. Or begin one: npm run new -- chronicle ${folder}`;
}
