import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isAlive } from './alive.ts';
import { BuildFailure } from './build-failure.ts';
import { makeFolder } from './make-folder.ts';

/** All that rendering reads and writes, for one build alone. */
export interface Workspace {
  readonly folder: string;
  /** The content as it was when the build began. */
  readonly content: string;
  /** Where what the build has read of it is handed to the process that renders. */
  readonly handed: string;
  /** Where the pages go. */
  readonly site: string;
}

const FOLDER = '.cache/builds';
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what rendering needs into a folder of its own. Astro keeps notes on the content beside its
 * configuration, so two builds in one folder read each other's; and it reads addresses where it is
 * given paths, so a folder named "a#b" or "100%" would be cut short. The copies have plain names. Throws a BuildFailure
 * where a part of the project is missing.
 */
export async function openWorkspace(content: string): Promise<Workspace> {
  const missing = PROJECT.find((name) => !existsSync(name));
  if (missing !== undefined) throw new BuildFailure(partMissing(missing));
  await removeAbandoned();
  const folder = resolve(FOLDER, `${process.pid}-${randomBytes(4).toString('hex')}`);
  const inside = (name: string): string => join(folder, name);
  const workspace = {
    folder,
    content: inside('content'),
    handed: inside('content.read'),
    site: inside('site'),
  };
  makeFolder(folder);
  const copied = await Promise.allSettled([
    ...PROJECT.map((name) =>
      cp(name, join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.test.ts'),
      }),
    ),
    cp(content, workspace.content, { recursive: true, dereference: true, filter: isContent }),
  ]);
  const failed = copied.find((one) => one.status === 'rejected');
  if (failed) {
    // A disk that is full is not to stay so.
    await removeFolder(folder);
    throw failed.reason;
  }
  return workspace;

  // Below the content folder; its own name may begin with a dot.
  function isContent(path: string): boolean {
    return path === content || !/^\.|^node_modules$/.test(basename(path));
  }
}

/** Removes a workspace; what still writes into it as its build was killed ends soon. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function partMissing(name: string): string {
  return `The project is not whole: ${name} is missing. Restore it (git checkout -- ${name}), then run the same command again.\nNothing was built.`;
}

/** The text with the workspace's paths replaced by those the reader knows. */
export function outsidePaths(text: string, { folder, content }: Workspace, given: string): string {
  return text.replaceAll(content, given).replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

/** Removes the workspaces of builds that were killed. */
async function removeAbandoned(): Promise<void> {
  const names = await readdir(FOLDER).catch(() => []);
  const abandoned = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
  await Promise.all(abandoned.map((name) => removeFolder(join(FOLDER, name))));
}
