import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fewAtOnce } from '../../at-once.ts';
import { previewStyle, scriptlessName, scriptlessStyle } from '../preview/preview-style.ts';
import { namesIn } from '../names-in.ts';
import { drawingsIn } from '../preview/drawings-in.ts';
import { PACK_STYLE, type PackedSite } from './packed-page.ts';

/** What the pages of the pack look like: its files, and what pages need to know of them. */
export interface Looks extends Pick<PackedSite, 'scriptless' | 'drawings'> {
  /** Style sheets, the typefaces they name, and pictures, by their names in the pack. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The looks of the site built in `folder` for the path `base`. */
export async function looksOf(folder: string, base: string): Promise<Looks> {
  const read = (file: string) => readFile(join(folder, file));
  const readAll = async (names: readonly string[]) =>
    fewAtOnce(names, async (name) => [name, await read(name)] as const);
  const sheets = await readAll(await namesIn(folder, ['assets/**/*.css']));
  const styles = sheets.flatMap(([file, css]) => twoStyles(file, String(css), base));
  const all = styles.map(([, css]) => css).join('');
  const fonts = (await namesIn(folder, ['assets/**/*.woff2'])).filter((font) =>
    all.includes(font.slice(font.lastIndexOf('/') + 1)),
  );
  const pictures = await namesIn(folder, ['assets/**/*.{webp,png,jpg,jpeg,gif,avif,svg}']);
  return {
    files: new Map([
      ...styles.map(([file, css]) => [file, Buffer.from(css)] as const),
      ...(await readAll([...fonts, ...pictures])),
      [PACK_STYLE, await readFile(join(import.meta.dirname, 'pack.css'))],
    ]),
    scriptless: new Map(sheets.map(([file]) => [file, scriptlessName(file)])),
    drawings: await drawingsIn(folder),
  };
}

/** A sheet, and the one that takes its place on pages whose scripts do not run. */
function twoStyles(file: string, css: string, base: string): (readonly [string, string])[] {
  const packed = previewStyle(css, { file, base });
  return [
    [file, packed],
    [scriptlessName(file), scriptlessStyle(packed) ?? packed],
  ];
}
