import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordRef } from '#domain/records/kinds.ts';
import { dayIn } from '#domain/dates/day-in-zone.ts';
import { fill } from '#i18n/fill.ts';
import { buildMoment } from '../build-moment.ts';
import { contentFolder } from '../content-folder.ts';
import { BuildFailure } from './build-failure.ts';
import { filesByPage, firstFault } from './first-fault.ts';
import type { BuiltSite, Say } from './post-steps.ts';
import type { ReadContent } from './read-content.ts';
import { openKeptPages } from './kept-pages/kept-pages.ts';
import { renderPages, type Wanted } from './render-pages.ts';
import type { Scope } from './scope.ts';
import { joinShards } from './shards/join-shards.ts';
import { SHARD_NOTE, writtenNote } from './shards/shard-note.ts';
import { programState, siteState } from './shards/site-state.ts';
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
  if (scope.kind === 'whole') {
    await renderStale(workspace, known, scope.anew, say);
    return;
  }
  if (scope.kind === 'few') {
    await render(workspace, known, { only, shard: null, traces: null }, say);
    return;
  }
  const { shard } = scope;
  const state = siteState(workspace, known.moments, known.address);
  await render(workspace, known, { only, shard, traces: null }, say);
  const note = { shard, moment: buildMoment() / 1000, state };
  await writeFile(join(workspace.site, SHARD_NOTE), writtenNote(note));
}

/**
 * Renders the pages of which anything has changed since the last build of the same content folder, or all where that was
 * of another program or day, or where `anew` asks for it, and takes the others as they were.
 */
async function renderStale(
  workspace: Workspace,
  known: Known,
  anew: boolean,
  say: Say,
): Promise<void> {
  const { address, content } = known;
  const day = dayIn(content.records.site.city.timeZone, buildMoment());
  const state = programState(workspace, address, day);
  const kept = openKeptPages(contentFolder(), state, join(workspace.folder, 'traces.json'));
  const whole: Wanted = { only: null, shard: null, traces: null };
  if (kept === null) {
    await render(workspace, known, whole, say);
    return;
  }
  try {
    const { made } = kept.files;
    const isKept = kept.files.kept !== null && !anew;
    await render(
      workspace,
      known,
      { ...whole, traces: isKept ? kept.files : { made, kept: null } },
      say,
    );
    const pages = await kept.bringInto(workspace.site, address.base);
    if (pages === null) {
      say('  All once more: those of the last build do not fit.');
      await rm(workspace.site, { recursive: true, force: true });
      await render(workspace, known, { ...whole, traces: { made, kept: null } }, say);
    } else if (pages > 0)
      say(fill('  {pages, plural, one {# page} other {# pages}} as before', { pages }, 'en'));
    await kept.keep(workspace.site, address.base, say);
  } finally {
    kept.release();
  }
}

async function render(
  workspace: Workspace,
  { content, address }: Known,
  wanted: Wanted,
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
