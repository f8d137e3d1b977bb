import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openFace, type Face } from '#previews/letters/face.ts';

/** Where systems keep fonts. */
const FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  'C:/Windows/Fonts',
];
/** Families that are made to go with others come first, upright ones of usual weight before the rest. */
const PREFERRED = [/NotoSans.*-Regular\./, /NotoSans/, /-Regular\.|DejaVuSans\./];
const UNFIT = /italic|oblique|emoji|mono|condensed|narrow/i;

/**
 * Finds letters in the system's fonts, of which none is opened before one is asked for. The first time a
 * letter is missing all of them may be: some milliseconds a file.
 */
export function systemFaces(
  folders: readonly string[] = FOLDERS,
): (codePoint: number) => Face | null {
  let files: string[] | null = null;
  const opened: Face[] = [];
  return (codePoint) => {
    const known = opened.find((face) => face.has(codePoint));
    if (known) return known;
    files ??= fontFiles(folders);
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const face = faceIn(file);
      if (face) opened.push(face);
      if (face?.has(codePoint)) return face;
    }
    return null;
  };
}

function fontFiles(folders: readonly string[]): string[] {
  const rank = (file: string) => {
    const at = PREFERRED.findIndex((pattern) => pattern.test(file));
    return at < 0 ? PREFERRED.length : at;
  };
  return folders
    .flatMap((folder) =>
      globSync('**/*.{ttf,otf,ttc}', { cwd: folder }).map((file) => join(folder, file)),
    )
    .filter((file) => !UNFIT.test(file))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A file that cannot be read or is none is passed over: others may have the letter. */
function faceIn(file: string): Face | null {
  try {
    return openFace(readFileSync(file));
  } catch {
    return null;
  }
}
