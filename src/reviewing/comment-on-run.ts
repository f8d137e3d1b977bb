import { COMMENT_MARKER, commentText, type CommentPlace } from './comment-text.ts';
import type { Forge } from './forge.ts';
import { keepOneComment } from './keep-one.ts';
import { reviewedRun } from './reviewed-run.ts';
import { runFiles, type Unpack } from './run-files.ts';

/** Says under a pull request what its run found; gives a line about what was done. */
export async function commentOnRun(
  forge: Forge,
  id: number,
  place: CommentPlace,
  unpack: Unpack,
): Promise<string> {
  const run = await reviewedRun(forge, id, place.contentPath);
  if (!run) return `Run ${id} belongs to no open pull request any more: nothing to say.`;
  const files = await runFiles(forge, id, unpack);
  const body = commentText(run, files, place);
  const done = await keepOneComment(forge, run.number, COMMENT_MARKER, body);
  return `The comment under pull request ${run.number} is ${done}.`;
}
