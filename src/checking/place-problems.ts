import { nearest } from '#domain/rules/nearest.ts';
import { slugOf } from '#domain/words/slug.ts';
import { COLLECTIONS, isTexts, OPEN_FOLDERS, type CollectionName } from '#schemas/collections.ts';
import { translationOf } from '#schemas/assemble.ts';
import { endingOf, nameOf } from '#reading/content-file.ts';
import { folderOf, isAside, type PlacedFile } from '#reading/place-file.ts';
import { asideProblems } from './aside-problems.ts';
import { atTop, type Problem } from './issue.ts';
import { reservation } from './reserved-names.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
const IMAGES = new Set(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif']);
const FOLDERS = [...new Set(Object.values(COLLECTIONS).map(({ folder }) => folder))];
/** Every fault of a file's place and name. */
export function placeProblems({ file, collection, id }: PlacedFile): Problem[] {
  if (isAside(file)) return asideProblems(file);
  const { folder } = folderOf(file);
  if (!FOLDERS.includes(folder as (typeof FOLDERS)[number])) return [strangeFolder(file, folder)];
  if (collection === null) return strangeFile(file, folder);
  return [...nameProblems(file, collection, id), ...depthProblems(file, collection)];
}

function strangeFolder(file: string, folder: string): Problem {
  const near = nearest(folder, FOLDERS);
  const params = { folder, folders: OPEN_FOLDERS.join(', ') };
  if (!near || near === '.') return atTop(file, 'misplaced-file', params);
  const target = `${near}${file.slice(folder.length)}`;
  return atTop(file, 'misplaced-file', { ...params, target }, 'nearest');
}

/** A file no collection takes: its ending is wrong, or at the root its name. */
function strangeFile(file: string, folder: string): Problem[] {
  const ending = endingOf(file);
  if (folder !== '.' && IMAGES.has(ending.toLowerCase())) return [];
  const wanted = endingsOf(folder);
  const bare = ending === '' ? file : file.slice(0, -ending.length - 1);
  const params = { ending, endings: wanted.map((end) => `.${end}`).join(', ') };
  const right = wanted.find((end) => end === ending.toLowerCase() || sameFormat(end, ending));
  if (right && right !== ending) {
    // Some editors put an ending of their own behind the right one: “x.md.txt”.
    const target = bare.endsWith(`.${right}`) ? bare : `${bare}.${right}`;
    return [atTop(file, 'unknown-ending', { ...params, target }, 'nearest')];
  }
  const fixed = fixedFiles(folder);
  if (fixed.length === 0) return [atTop(file, 'unknown-ending', params)];
  const near = nearest(nameOf(file), fixed);
  const known = fixed.join(', ');
  return near
    ? [atTop(file, 'misplaced-file', { known, target: inFolder(folder, near) }, 'rename')]
    : [atTop(file, 'misplaced-file', { known }, 'root')];
}

function sameFormat(wanted: string, ending: string): boolean {
  const formats = [
    ['yaml', 'yml'],
    ['md', 'markdown', 'txt'],
    ['mdx', 'md'],
  ];
  return formats.some(
    ([right, ...others]) => right === wanted && others.includes(ending.toLowerCase()),
  );
}

function endingsOf(folder: string): string[] {
  const patterns = Object.values(COLLECTIONS)
    .filter((collection) => collection.folder === folder)
    .flatMap(({ files }) => [...files]);
  return [...new Set(patterns.map(endingOf))];
}

/** The names of a folder that takes no others; none where files are called what they are about. */
function fixedFiles(folder: string): string[] {
  if (OPEN_FOLDERS.includes(folder)) return [];
  return Object.values(COLLECTIONS).flatMap((each) =>
    each.folder === folder ? [...each.files] : [],
  );
}

function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

function nameProblems(file: string, collection: CollectionName, id: string): Problem[] {
  if (COLLECTIONS[collection].folder === '.') return [];
  const bare = nameOf(id);
  const translated = isTexts(collection) ? translationOf(bare) : null;
  const own = translated?.id ?? bare;
  if (SLUG.test(own) && own.length <= LONGEST_ID) return reservedName(file, collection, own);
  const rest = nameOf(file).slice(own.length);
  const target = `${proposedSlug(own)}${rest}`;
  const params = { name: nameOf(file), target, length: own.length };
  return [atTop(file, 'file-name', params, SLUG.test(own) ? 'long' : undefined)];
}

function reservedName(file: string, collection: CollectionName, own: string): Problem[] {
  // Only a page beside the interface's own could take the address of one of them.
  const isPage = collection === 'pages' && file.split('/').length === 3;
  const variant = reservation(own, isPage);
  if (variant === null) return [];
  const name = nameOf(file);
  return [atTop(file, 'file-name', { name, target: `${own}-2${name.slice(own.length)}` }, variant)];
}

/** A slug of at most 60 characters that ends with a whole word; "record" when nothing is left of the text. */
export function proposedSlug(text: string): string {
  const slug = slugOf(text);
  if (slug.length <= LONGEST_ID) return slug || 'record';
  const cut = slug.slice(0, LONGEST_ID + 1);
  const at = cut.lastIndexOf('-');
  return at > 0 ? cut.slice(0, at) : slug.slice(0, LONGEST_ID);
}

/**
 * Events lie in a folder a year, pages in a folder a language, which may have one of stories; everything
 * else lies directly in its folder.
 */
function depthProblems(file: string, collection: CollectionName): Problem[] {
  const parts = file.split('/');
  const { folder } = COLLECTIONS[collection];
  if (folder === '.') return [];
  const name = parts.at(-1) ?? '';
  const wrong = (target: string) => [atTop(file, 'misplaced-file', { target }, 'depth')];
  if (folder === 'events') {
    const right = parts.length === 3 && /^\d{4}$/.test(parts[1] ?? '');
    return right ? [] : wrong(`events/<year>/${name}`);
  }
  if (folder === 'pages') {
    const isStory = parts.length === 4 && parts[2] === 'stories';
    return parts.length === 3 || isStory ? [] : wrong(`pages/<lang>/${name}`);
  }
  return parts.length === 2 ? [] : wrong(`${folder}/${name}`);
}
