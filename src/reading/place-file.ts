import { COLLECTIONS, entryId, isFileOf, type CollectionName } from '#schemas/collections.ts';

/** What a path says about the file: which collection it belongs to, under which id. */
export interface PlacedFile {
  readonly file: string;
  /** Null for files that are no content, such as a licence, and for those in a wrong place. */
  readonly collection: CollectionName | null;
  /** Empty without a collection. */
  readonly id: string;
}

/** Lists the addresses that readers know: `event:ky-ban-ghi-nho`, a line for each record. */
export const PUBLISHED_LIST = 'published.txt';

const ASIDE = new Set(['LICENSE', 'README.md', 'CODEOWNERS', PUBLISHED_LIST]);
const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Sorts a path of the content folder into its collection. */
export function placeFile(file: string): PlacedFile {
  const { folder, inside } = folderOf(file);
  const collection = isAside(file)
    ? undefined
    : NAMES.find((name) => COLLECTIONS[name].folder === folder && isFileOf(name, inside));
  if (!collection) return { file, collection: null, id: '' };
  return { file, collection, id: entryId(collection, inside) };
}

/** The first folder of a path ("." for a file at the root), and the path below it. */
export function folderOf(file: string): { readonly folder: string; readonly inside: string } {
  const at = file.indexOf('/');
  return at < 0
    ? { folder: '.', inside: file }
    : { folder: file.slice(0, at), inside: file.slice(at + 1) };
}

/** Templates, licences, lists and hidden files are not content. */
export function isAside(file: string): boolean {
  return (
    ASIDE.has(file) ||
    file.startsWith('templates/') ||
    file.split('/').some((part) => part.startsWith('.'))
  );
}
