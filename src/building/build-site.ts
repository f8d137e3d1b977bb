import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from '#hosting/header-rules.ts';
import { formatHeaders } from '#hosting/headers-file.ts';
import { formatRedirects } from '#hosting/redirects-file.ts';
import { messageLanguage } from '#checking/message-language.ts';
import { REPORTERS } from '#checking/reporters/reporters.ts';
import { readFiles, type Reading } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { contentFolder } from '../content-folder.ts';
import { BuildFailure } from './build-failure.ts';
import { takeLock } from './build-lock.ts';
import { issuesIn } from './check-content.ts';
import { checkFolders, realFolders, type Folders } from './check-folders.ts';
import { handOn } from './handed-content.ts';
import { CONTENTS, printedPath } from './own-names.ts';
import { placeSite, recoverSite } from './place-site.ts';
import type { BuiltSite, PostStep, Say } from './post-steps.ts';
import type { Progress } from './progress.ts';
import { onlyRecords } from './only-records.ts';
import { makePages } from './make-pages.ts';
import { catalogueIn, contentIn } from './read-content.ts';
import { recordMoments } from './record-moments.ts';
import type { Scope } from './scope.ts';
import { addressOf, siteUrl } from './site-address.ts';
import { redirectsOf } from './redirects.ts';
import { sealSite, SUMS } from './seal-site.ts';
import { shapeOf } from './site-shape.ts';
import { systemFault, systemFaultIn } from './system-fault.ts';
import { openWorkspace, removeFolder } from './workspace.ts';

/**
 * Builds a site: checked content, pages, the `steps` after them, the host's headers. It is made in a workspace of its
 * own and then put at `out`: whatever fails, the site already there stays. The `scope` says which pages it renders.
 * Throws a BuildFailure that says what went wrong.
 */
export async function buildSite(
  out: string,
  steps: readonly PostStep[],
  progress: Progress,
  scope: Scope,
): Promise<void> {
  const folders = realFolders({ project: '', content: contentFolder(), out });
  checkFolders(folders);
  const release = takeLock(folders.out);
  try {
    await buildLocked(folders, steps, progress, scope);
  } finally {
    release();
  }
}

async function buildLocked(
  folders: Folders,
  steps: readonly PostStep[],
  progress: Progress,
  scope: Scope,
): Promise<void> {
  const { content, out } = folders;
  passAddress();
  if (await recoverSite(out))
    progress.say(`Restored ${printedPath(out)}: the last build was interrupted.`);
  const { say } = progress;
  const reading = await progress.stage('Reading the content', readOnce);
  await progress.stage('Checking the content', () => passContent(reading, say));
  const workspace = await progress.stage('Copying what is to be rendered', () =>
    openWorkspace(content),
  );
  try {
    const read = contentIn(reading);
    const address = addressOf(read.records.site);
    const alone =
      scope.kind === 'few' ? onlyRecords(scope.names, catalogueIn(read), content) : null;
    const moments = await progress.stage('Asking Git about the content', async () => {
      const found = await recordMoments(content);
      await handOn(reading, found, workspace.handed);
      return found;
    });
    const told = { content: read, address, moments };
    await progress.stage(
      scope.kind === 'joined' ? 'Joining the parts' : 'Rendering the pages',
      () => makePages(workspace, told, scope, alone, say),
    );
    const site = { folder: workspace.site, reading, ...told };
    await finish(site, steps, progress);
    await progress.stage('Putting the site in its place', () => placeSite(workspace.site, out));
  } finally {
    await removeFolder(workspace.folder);
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

/** The one reading of a build: the check, the pages and the search all begin with it. */
async function readOnce(): Promise<Reading> {
  try {
    return readFiles(await readFolder(contentFolder()));
  } catch (error) {
    throw new BuildFailure(
      `${systemFault(error) ?? (error as Error).message}\nThe content could not be read; nothing was built.`,
    );
  }
}

async function passContent(reading: Reading, say: Say): Promise<void> {
  const lang = messageLanguage(reading.files);
  const issues = await issuesIn(reading, contentFolder(), { lang });
  const told = REPORTERS.text(issues, lang).trimEnd();
  if (issues.some(({ severity }) => severity === 'error'))
    throw new BuildFailure(`${told}\nThe content has errors; nothing was built.`);
  // What is left are warnings: shown, never in the way.
  if (told !== '') say(told);
}

async function finish(
  site: BuiltSite,
  steps: readonly PostStep[],
  progress: Progress,
): Promise<void> {
  const { folder, content, address } = site;
  for (const { name, run } of steps) {
    await progress.stage(name, () =>
      run(site, progress.say).catch((error: unknown) => {
        const said = error instanceof Error ? error.message : String(error);
        const reason = systemFault(error) ?? systemFaultIn(said) ?? said;
        throw new BuildFailure(`${reason}\n${name} failed.`);
      }),
    );
  }
  const rules = headerRules(shapeOf(address));
  await writeFile(join(folder, '_headers'), formatHeaders(rules));
  const redirects = formatRedirects(redirectsOf(content.records, address));
  if (redirects !== '') await writeFile(join(folder, '_redirects'), redirects);
  const names = [...(await readdir(folder)), SUMS].sort();
  await writeFile(join(folder, CONTENTS), `${names.join('\n')}\n`);
  await progress.stage('Writing the checksums', () => {
    sealSite(folder);
  });
}
