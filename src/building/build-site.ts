import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from '#hosting/header-rules.ts';
import { formatHeaders } from '#hosting/headers-file.ts';
import { fill } from '#i18n/fill.ts';
import { contentFolder } from '../content-folder.ts';
import { BuildFailure } from './build-failure.ts';
import { takeLock } from './build-lock.ts';
import { checkFolders, realFolders, type Folders } from './check-folders.ts';
import { filesByPage, firstFault } from './first-fault.ts';
import { CONTENTS, printedPath } from './own-names.ts';
import { placeSite, recoverSite } from './place-site.ts';
import type { PostStep } from './post-steps.ts';
import { readContent } from './read-content.ts';
import { renderPages } from './render-pages.ts';
import { runNode } from './run-process.ts';
import { siteAddress, siteUrl } from './site-address.ts';
import { readShape } from './site-shape.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

type Say = (message: string) => void;

/**
 * Builds the whole site: checked content, pages, the `steps` after them, the host's headers. It is
 * made in a workspace of its own and then put at `out`: whatever fails, the site already there stays.
 * Throws a BuildFailure that says what went wrong.
 */
export async function buildSite(out: string, steps: readonly PostStep[], say: Say): Promise<void> {
  const folders = realFolders({ project: '', content: contentFolder(), out });
  checkFolders(folders);
  const release = takeLock(folders.out);
  try {
    await buildLocked(folders, steps, say);
  } finally {
    release();
  }
}

async function buildLocked(folders: Folders, steps: readonly PostStep[], say: Say): Promise<void> {
  const { content, out } = folders;
  passAddress();
  if (await recoverSite(out)) say(`Restored ${printedPath(out)}: the last build was interrupted.`);
  await passContent(say);
  const workspace = await openWorkspace(content);
  try {
    await render(workspace, say);
    await finish(workspace.site, steps, say);
    await placeSite(workspace.site, out);
  } finally {
    await rm(workspace.folder, { recursive: true, force: true });
  }
}

/** Said before anything else: it takes no time, and every page's address depends on it. */
function passAddress(): void {
  try {
    siteUrl();
  } catch (error) {
    throw new BuildFailure(`${(error as Error).message}\nNothing was built.`);
  }
}

async function passContent(say: Say): Promise<void> {
  say('Checking the content …');
  const { code, output } = await runNode(['scripts/check-content.ts']);
  if (code > 1)
    throw new BuildFailure(
      `${output.trimEnd()}\nThe content could not be checked; nothing was built.`,
    );
  if (code !== 0)
    throw new BuildFailure(`${output.trimEnd()}\nThe content has errors; nothing was built.`);
  // What is left are warnings: shown, never in the way.
  if (output.trim() !== '') say(output.trimEnd());
}

async function render(workspace: Workspace, say: Say): Promise<void> {
  const began = performance.now();
  say('Rendering the pages …');
  const { pages, faults } = await renderPages(workspace, contentFolder(), say);
  if (faults.length > 0) {
    const first = firstFault(faults, await contentFiles());
    throw new BuildFailure(`${faults.join('\n')}\n\nRendering failed: ${first}`);
  }
  const words = 'Rendered {pages, plural, one {# page} other {# pages}} in {seconds} s.';
  say(fill(words, { pages, seconds: secondsSince(began) }, 'en'));
}

/** Finds the content file behind a page's address. */
async function contentFiles(): Promise<(path: string) => string | undefined> {
  const folder = contentFolder();
  const files = filesByPage(await readContent(folder), siteAddress().base);
  return (path) => {
    const file = files.get(path);
    return file && join(folder, file);
  };
}

async function finish(site: string, steps: readonly PostStep[], say: Say): Promise<void> {
  for (const { name, run } of steps) {
    say(`${name} …`);
    await run(site).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BuildFailure(`${reason}\n${name} failed.`);
    });
  }
  const rules = headerRules(await readShape(site, siteAddress()));
  await writeFile(join(site, '_headers'), formatHeaders(rules));
  const names = (await readdir(site)).sort();
  await writeFile(join(site, CONTENTS), `${names.join('\n')}\n`);
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
