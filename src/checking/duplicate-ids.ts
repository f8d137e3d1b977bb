import { atTop, type Problem } from './issue.ts';
import type { PlacedFile } from './place-file.ts';

/** Files of one collection that would be one record: the same name in two folders. */
export function duplicateIdProblems(files: readonly PlacedFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, collection, id }) => {
    // A translation shares the fate of its record, which is told already.
    if (collection === null || collection.endsWith('Texts')) return [];
    const key = `${collection}/${id}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined ? [] : [atTop(file, 'duplicate-id', { id, other })];
  });
}
