import type { PictureFrame } from '#geography/network/picture-frame.ts';
import { landPath } from '#geography/network/land.ts';
import { nameByContent, type NamedFile } from '../timeline/data/event-file.ts';

/** Folder of the coasts under the site's base path: what is in it may be cached for good. */
export const LAND_FOLDER = 'assets/map';

/**
 * The coasts of a picture as a file that both languages' pages and the home page show: they are the greater
 * part of a map, and need no words. The page gives their colour.
 */
export function landFile(
  stem: string,
  frame: PictureFrame,
  detail: 'coarse' | 'fine',
): Promise<NamedFile> {
  const path = `<path id="land" d="${landPath(frame, detail)}"/>`;
  return nameByContent(stem, `<svg xmlns="http://www.w3.org/2000/svg">${path}</svg>\n`, 'svg');
}
