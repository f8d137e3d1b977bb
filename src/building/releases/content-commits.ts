import type { ContentHistory } from '#domain/catalogue/releases.ts';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { git } from '../git.ts';

/** What the published records are made of: a picture or a template changed makes no other data. */
const RECORD_FILES = [
  ...RECORD_KINDS.map((kind) => KINDS[kind].collection),
  'site.yaml',
  'taxonomy.yaml',
  'withdrawn.yaml',
];

/** The commits of a content folder that changed its records; none where there is no Git, or the clone lacks older ones. */
export async function contentHistory(folder: string): Promise<ContentHistory> {
  const unknown = { commits: [], isEdited: true };
  const shallow = await answer(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.trim() !== 'false') return unknown;
  const log = await answer(folder, [
    'log',
    '--first-parent',
    '--format=%H %ct',
    '--',
    ...RECORD_FILES,
  ]);
  const state = await answer(folder, [
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    ...RECORD_FILES,
  ]);
  if (log === null || state === null) return unknown;
  const commits = log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', seconds = ''] = line.split(' ');
      return { id, seconds: Number(seconds) };
    });
  return { commits, isEdited: state.trim() !== '' };
}

/** What Git prints; null where there is no Git, or the folder is none of its own. */
async function answer(folder: string, args: readonly string[]): Promise<string | null> {
  const asked = await git(folder, args).catch(() => null);
  return asked?.code === 0 ? asked.output.toString('utf8') : null;
}
