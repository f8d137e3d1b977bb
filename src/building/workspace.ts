import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isAlive } from './alive.ts';

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
 * given paths, so a folder named "a#b" or "100%" would be cut short. The copies have plain names.
 */
export async function openWorkspace(content: string): Promise<Workspace> {
  await removeAbandoned();
  const folder = resolve(FOLDER, `${process.pid}-${randomBytes(4).toString('hex')}`);
  const inside = (name: string): string => join(folder, name);
  const workspace = {
    folder,
    content: inside('content'),
    handed: inside('content.read'),
    site: inside('site'),
  };
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...PROJECT.map((name) =>
      cp(name, join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.test.ts'),
      }),
    ),
    cp(content, workspace.content, { recursive: true, dereference: true, filter: isContent }),
  ]);
  return workspace;

  // Below the content folder; its own name may begin with a dot.
  function isContent(path: string): boolean {
    return path === content || !/^\.|^node_modules$/.test(basename(path));
  }
}

/** The text with the workspace's paths replaced by those the reader knows. */
export function outsidePaths(text: string, { folder, content }: Workspace, given: string): string {
  return text.replaceAll(content, given).replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

/** Removes the workspaces of builds that were killed. */
async function removeAbandoned(): Promise<void> {
  const names = await readdir(FOLDER).catch(() => []);
  const abandoned = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
  await Promise.all(
    abandoned.map((name) => rm(join(FOLDER, name), { recursive: true, force: true })),
  );
}
