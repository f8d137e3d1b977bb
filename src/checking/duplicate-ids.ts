import { isTexts } from '#schemas/collections.ts';
import { atTop, type Problem } from './issue.ts';
import type { PlacedFile } from '#reading/place-file.ts';
import { pageOfAddress } from './reserved-names.ts';

/** Files of one collection that would be one page: the same name in two folders, or one address. */
export function duplicateIdProblems(files: readonly PlacedFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, collection, id }) => {
    // A translation shares the fate of its record, which is told already.
    if (collection === null || isTexts(collection)) return [];
    const key = `${collection}/${collection === 'pages' ? addressOf(id) : id}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    if (other === undefined) return [];
    const variant = collection === 'pages' ? 'page' : undefined;
    return [atTop(file, 'duplicate-id', { id, other }, variant)];
  });
}

/** `vi/gioi-thieu` → `vi/about`: the interface may have that very address for a page of another name. */
function addressOf(id: string): string {
  const [language = '', ...name] = id.split('/');
  return `${language}/${pageOfAddress(name.join('/'))}`;
}
