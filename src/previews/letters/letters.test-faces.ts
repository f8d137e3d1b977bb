import { readFileSync } from 'node:fs';
import { openFace, type Face } from './face.ts';
import { fontInWoff } from './woff.ts';

/** Bytes of a file of one of the site's typefaces, as the package has it. */
export function woffOf(family: string, script: string, weight: number): Uint8Array {
  const name = `${family}/files/${family}-${script}-${weight}-normal.woff`;
  return readFileSync(new URL(`../../../node_modules/@fontsource/${name}`, import.meta.url));
}

/** A face of the sans-serif, or of the serif, in one script. */
export function testFace(family: 'be-vietnam-pro' | 'source-serif-4', script: string): Face {
  const face = openFace(fontInWoff(woffOf(family, script, 600)));
  if (!face) throw new Error(`${family} ${script} has no outlines`);
  return face;
}
