import { COLLECTIONS, OPEN_FOLDERS } from '#schemas/collections.ts';
import { endingOf, nameOf } from '#reading/content-file.ts';
import { folderOf } from '#reading/place-file.ts';
import { atTop, type Problem } from './issue.ts';
import { kindOfTemplate } from './template-texts.ts';

const TEXT_ENDINGS = new Set(['md', 'mdx', 'yaml', 'yml']);
const FOLDERS: ReadonlySet<string> = new Set(
  Object.values(COLLECTIONS).map(({ folder }) => folder),
);

/** A record among the templates, or under a name that begins with a full stop: neither is ever shown. */
export function asideProblems(file: string): Problem[] {
  if (!TEXT_ENDINGS.has(endingOf(file).toLowerCase())) return [];
  const name = nameOf(file);
  if (file.startsWith('templates/')) {
    const isKnown = kindOfTemplate(file) !== null || /^readme\./i.test(name);
    return isKnown ? [] : [atTop(file, 'misplaced-file', { folders: folders() }, 'template')];
  }
  const { folder } = folderOf(file);
  const isHidden = file.split('/').some((part) => part.startsWith('.'));
  // What other programs leave beside a file is theirs, and so are their settings at the root.
  const isOthers = name.startsWith('._') || (folder === '.' && !name.endsWith('.md'));
  if (!isHidden || isOthers || !FOLDERS.has(folder)) return [];
  const target = file.replace(/(^|\/)\.+/g, '$1');
  return [atTop(file, 'misplaced-file', { target }, 'hidden')];
}

function folders(): string {
  return OPEN_FOLDERS.join(', ');
}
