import { say, type WordKey } from '#comparing/words/say.ts';
import { git } from './git.ts';

/** The two commits that are compared; `after` is null for the files as they are. */
export interface Commits {
  readonly before: string;
  readonly after: string | null;
}

/** Why there is nothing to compare, in the words of a language. */
export class NothingToCompare extends Error {}

/**
 * What was asked for: one commit beside the files as they are, `a..b`, or `a...b`, from where the two
 * parted; a side that is left out is the files as they are. Throws NothingToCompare.
 */
export async function findCommits(folder: string, asked: string, lang: string): Promise<Commits> {
  const refuse = (key: WordKey, params: Readonly<Record<string, string>>): never => {
    throw new NothingToCompare(say(lang, key, params));
  };
  await refuseOutside(folder, lang);
  const [, base = asked, dots = '', head = ''] = /^(.+?)(\.{2,3})(?!\.)(.*)$/.exec(asked) ?? [];
  const before = await commitOf(folder, base, lang);
  const after = head === '' ? null : await commitOf(folder, head, lang);
  if (dots !== '...') return { before, after };
  const parted = await git(folder, ['merge-base', before, after ?? 'HEAD']);
  if (parted.code !== 0) refuse('noCommonBase', { from: base, to: head || 'HEAD' });
  return { before: parted.output.toString('utf8').trim(), after };
}

async function refuseOutside(folder: string, lang: string): Promise<void> {
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']).catch(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw new NothingToCompare(say(lang, 'gitFailed', { message }));
    },
  );
  if (inside.code === 0) return;
  const dubious = inside.complaint.includes('dubious ownership');
  throw new NothingToCompare(
    dubious
      ? say(lang, 'gitFailed', { message: inside.complaint })
      : say(lang, 'noRepository', { folder }),
  );
}

/** The id of the commit that a name stands for. */
async function commitOf(folder: string, ref: string, lang: string): Promise<string> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const found = await git(folder, asked);
  if (found.code === 0) return found.output.toString('utf8').trim();
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.output.toString('utf8').trim() === 'true';
  throw new NothingToCompare(say(lang, isShallow ? 'shallow' : 'unknownRef', { ref }));
}
