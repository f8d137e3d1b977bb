import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from '#hosting/header-rules.ts';
import { formatHeaders } from '#hosting/headers-file.ts';
import { contentFolder } from '../content-folder.ts';
import { filesByPage, firstFault } from './first-fault.ts';
import type { PostStep } from './post-steps.ts';
import { readContent } from './read-content.ts';
import { renderPages } from './render-pages.ts';
import { runNode } from './run-process.ts';
import { siteAddress } from './site-address.ts';
import { readShape } from './site-shape.ts';
import { asideOf, swapFolders } from './swap.ts';

type Say = (message: string) => void;

/** A build that must stop; its message is for the person who started it. */
export class BuildFailure extends Error {}

/**
 * Builds the whole site: checked content, pages, the `steps` after them, the host's headers. It is
 * made aside and then put at `out`: whatever fails, the site already there stays.
 * Throws a BuildFailure that says what went wrong.
 */
export async function buildSite(out: string, steps: readonly PostStep[], say: Say): Promise<void> {
  const aside = asideOf(out);
  await rm(aside, { recursive: true, force: true });
  try {
    await passContent(say);
    await render(aside, say);
    await finish(aside, steps, say);
    await swapFolders(aside, out);
  } finally {
    await rm(aside, { recursive: true, force: true });
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

async function render(aside: string, say: Say): Promise<void> {
  const began = performance.now();
  say('Rendering the pages …');
  const { pages, faults } = await renderPages(aside, say);
  if (faults.length > 0) {
    const first = firstFault(faults, await contentFiles());
    throw new BuildFailure(`${faults.join('\n')}\n\nRendering failed: ${first}`);
  }
  say(`Rendered ${pages} pages in ${secondsSince(began)} s.`);
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

async function finish(aside: string, steps: readonly PostStep[], say: Say): Promise<void> {
  for (const { name, run } of steps) {
    say(`${name} …`);
    await run(aside).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BuildFailure(`${reason}\n${name} failed.`);
    });
  }
  const rules = headerRules(await readShape(aside, siteAddress()));
  await writeFile(join(aside, '_headers'), formatHeaders(rules));
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
