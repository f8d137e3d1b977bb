import { allPages, type Forge } from './forge.ts';

interface Written {
  readonly id: number;
  readonly number?: number;
  readonly body: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly pull_request?: object;
}

/** Who writes for workflows. Somebody else's text with our mark in it is not ours to change. */
const OURSELVES = 'github-actions[bot]';

/** Writes the comment that begins with `marker` under a pull request, or changes it where it is there. */
export async function keepOneComment(
  forge: Forge,
  number: number,
  marker: string,
  body: string,
): Promise<'written' | 'changed'> {
  const comments = await allPages(forge, `issues/${number}/comments`);
  const own = comments.find((one) => isOwn(one, marker)) as Written | undefined;
  if (own) await forge.ask('PATCH', `issues/comments/${own.id}`, { body });
  else await forge.ask('POST', `issues/${number}/comments`, { body });
  return own ? 'changed' : 'written';
}

export interface KeptIssue {
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  /** Whether there is anything to do: an issue is opened for that alone. */
  readonly open: boolean;
}

/** Keeps one issue true: opens it when there is something to do, changes it, closes it when all is done. */
export async function keepOneIssue(
  forge: Forge,
  { marker, title, body, open }: KeptIssue,
): Promise<'written' | 'changed' | 'closed' | 'nothing'> {
  const issues = await allPages(forge, 'issues?state=open&creator=github-actions%5Bbot%5D');
  const own = issues.find((one) => isOwn(one, marker) && !(one as Written).pull_request) as
    Written | undefined;
  if (own) {
    const state = open ? 'open' : 'closed';
    await forge.ask('PATCH', `issues/${own.number}`, { title, body, state });
    return open ? 'changed' : 'closed';
  }
  if (!open) return 'nothing';
  await forge.ask('POST', 'issues', { title, body });
  return 'written';
}

function isOwn(one: unknown, marker: string): boolean {
  const { body, user } = one as Written;
  return user?.type === 'Bot' && user.login === OURSELVES && (body ?? '').startsWith(marker);
}
