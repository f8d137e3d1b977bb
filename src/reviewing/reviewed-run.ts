import { allPages, type Forge } from './forge.ts';

/** A run of the content check over a pull request. */
export interface ReviewedRun {
  readonly id: number;
  readonly number: number;
  readonly commit: string;
  readonly passed: boolean;
  /** Whether the branch is of the repository itself, so that its preview may have an address. */
  readonly own: boolean;
  /** Files beside the content that the proposal changes: with them it may have changed its own check. */
  readonly beside: readonly string[];
}

interface Run {
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly conclusion: string | null;
  readonly head_repository: {
    readonly full_name: string;
    readonly owner: { readonly login: string };
  } | null;
}

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
}

/**
 * The pull request a run was for, as the forge itself says; what the run left behind is not asked. Null
 * when there is none any more: it was closed, or has a newer commit, whose own run will speak.
 */
export async function reviewedRun(
  forge: Forge,
  id: number,
  contentPath: string,
): Promise<ReviewedRun | null> {
  const run = (await forge.ask('GET', `actions/runs/${id}`)) as Run;
  if (run.event !== 'pull_request' || !run.head_repository) return null;
  const { full_name: home, owner } = run.head_repository;
  const head = encodeURIComponent(`${owner.login}:${run.head_branch}`);
  const pulls = (await forge.ask('GET', `pulls?state=open&head=${head}`)) as Pull[];
  const pull = pulls.find((one) => one.head.sha === run.head_sha);
  if (!pull) return null;
  return {
    id,
    number: pull.number,
    commit: run.head_sha,
    passed: run.conclusion === 'success',
    own: home === forge.repository,
    beside: await changedBeside(forge, pull.number, contentPath),
  };
}

interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

/** The changed files that are no content, those that were moved by either name. */
async function changedBeside(forge: Forge, number: number, contentPath: string): Promise<string[]> {
  const files = (await allPages(forge, `pulls/${number}/files`, 30)) as ChangedFile[];
  const names = files.flatMap(({ filename, previous_filename: earlier }) => [
    filename,
    ...(earlier === undefined ? [] : [earlier]),
  ]);
  return contentPath === '' ? [] : names.filter((name) => !name.startsWith(`${contentPath}/`));
}
