import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordRef } from '#domain/records/kinds.ts';
import { fill } from '#i18n/fill.ts';
import { buildMoment } from '../build-moment.ts';
import { contentFolder } from '../content-folder.ts';
import type { Shard } from '../told-shard.ts';
import { BuildFailure } from './build-failure.ts';
import { filesByPage, firstFault } from './first-fault.ts';
import type { BuiltSite, Say } from './post-steps.ts';
import type { ReadContent } from './read-content.ts';
import { renderPages } from './render-pages.ts';
import type { Scope } from './scope.ts';
import { joinShards } from './shards/join-shards.ts';
import { SHARD_NOTE, writtenNote } from './shards/shard-note.ts';
import { siteState } from './shards/site-state.ts';
import type { SiteAddress } from './site-address.ts';
import { systemFaultIn } from './system-fault.ts';
import type { Workspace } from './workspace.ts';

/** What a build knows of its pages before any is made. */
type Known = Pick<BuiltSite, 'address' | 'content' | 'moments'>;

/**
 * Makes the pages of a scope in a workspace: renders them, those of `only` where it is not null, or joins the parts in
 * which they are already. Throws a BuildFailure that says what went wrong.
 */
export async function makePages(
  workspace: Workspace,
  known: Known,
  scope: Scope,
  only: readonly RecordRef[] | null,
  say: Say,
): Promise<void> {
  if (scope.kind === 'joined') {
    const state = siteState(workspace, known.moments, known.address);
    const files = await joinShards(scope.parts, state, workspace.site);
    say(fill('  {files, plural, one {# file} other {# files}}', { files }, 'en'));
    return;
  }
  if (scope.kind !== 'shard') {
    await render(workspace, known, { only, shard: null }, say);
    return;
  }
  const { shard } = scope;
  const state = siteState(workspace, known.moments, known.address);
  await render(workspace, known, { only, shard }, say);
  const note = { shard, moment: buildMoment() / 1000, state };
  await writeFile(join(workspace.site, SHARD_NOTE), writtenNote(note));
}

async function render(
  workspace: Workspace,
  { content, address }: Known,
  wanted: { readonly only: readonly RecordRef[] | null; readonly shard: Shard | null },
  say: Say,
): Promise<void> {
  const given = contentFolder();
  const { pages, faults } = await renderPages(workspace, given, address, wanted, say);
  if (faults.length > 0) {
    const first =
      systemFaultIn(faults.join('\n')) ?? firstFault(faults, fileOfPage(content, address));
    throw new BuildFailure(`${faults.join('\n')}\n\nRendering failed: ${first}`);
  }
  say(fill('  {pages, plural, one {# page} other {# pages}}', { pages }, 'en'));
}

/** Finds the content file behind a page's address. */
function fileOfPage(
  content: ReadContent,
  { base }: SiteAddress,
): (path: string) => string | undefined {
  const files = filesByPage(content, base);
  return (path) => {
    const file = files.get(path);
    return file && join(contentFolder(), file);
  };
}
