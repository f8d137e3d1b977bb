import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFace, type Face } from '#previews/letters/face.ts';
import { typefaceOf } from '#previews/letters/typeface.ts';
import { fontInWoff } from '#previews/letters/woff.ts';
import type { FaceName, Typefaces } from '#previews/picture/pen.ts';
import { systemFaces } from './system-faces.ts';

/** The packages' files are split by script: all of them together are the typeface. */
const SANS = { family: 'be-vietnam-pro', scripts: ['latin', 'vietnamese', 'latin-ext'] };
const SERIF = {
  family: 'source-serif-4',
  scripts: ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
};

/** The weights of the pages; what one family lacks, the other may have. */
const FILES: Readonly<Record<FaceName, readonly string[]>> = {
  heading: [...files(SERIF, 600), ...files(SANS, 600)],
  text: [...files(SANS, 400), ...files(SERIF, 400)],
  strong: [...files(SANS, 600), ...files(SERIF, 600)],
};

/** The typefaces of the pages, and for letters that these lack those of the system. */
export function siteTypefaces(): Typefaces {
  const more = systemFaces();
  const opened = new Map<string, Face>();
  const typeface = (name: FaceName) =>
    typefaceOf(
      FILES[name].map((file) => {
        const face = opened.get(file) ?? faceIn(file);
        opened.set(file, face);
        return face;
      }),
      more,
    );
  return { heading: typeface('heading'), text: typeface('text'), strong: typeface('strong') };
}

function files(
  { family, scripts }: { readonly family: string; readonly scripts: readonly string[] },
  weight: number,
): string[] {
  return scripts.map(
    (script) => `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`,
  );
}

function faceIn(file: string): Face {
  const face = openFace(fontInWoff(readFileSync(fileURLToPath(import.meta.resolve(file)))));
  if (!face) throw new Error(`${file} has no outlines`);
  return face;
}
