import { layout } from '#timeline/picture/layout.ts';
import { pictureOf } from '#timeline/picture/picture.ts';
import type { Picture } from '#timeline/picture/shape.ts';
import { fileDress, svgOf } from '#timeline/picture/picture-svg.ts';
import { framePicture } from '#timeline/sharing/frame-picture.ts';
import { fillPlaces } from '#domain/words/fill-places.ts';
import { filtersInWords, type ShareWords } from '#timeline/sharing/words.ts';
import { windowInWords } from '#timeline/axis/window-in-words.ts';
import { pngOf } from '../canvas-png.ts';
import { columnsOnSheet } from './ahead-on-sheet.ts';
import { readPalette } from './palette.ts';
import { drawPicture } from './picture-canvas.ts';
import { pictureWords } from './picture-words.ts';
import type { ShareHost } from './share-host.ts';
import { NARROW } from './pointer.ts';

/** However narrow the screen, a picture is made to be read on a page. */
const LEAST_WIDTH = 1120;
const LEAST_HEIGHT = 520;

/** The view as a file of its own, in the colours of the present theme. */
export function svgFileOf(host: ShareHost, words: ShareWords, link: string): string {
  const { picture, title } = viewPicture(host, words, link);
  return svgOf(picture, fileDress(title, faceOf(host.root), readPalette(host.root).colour));
}

/** The same as pixels, drawn with the page's own fonts. */
export function pngFileOf(host: ShareHost, words: ShareWords, link: string): Promise<Blob> {
  const { picture } = viewPicture(host, words, link);
  return pngOf(picture, (pen) => {
    drawPicture(pen, picture, faceOf(host.root), readPalette(host.root).colour);
  });
}

function viewPicture(
  host: ShareHost,
  words: ShareWords,
  link: string,
): { picture: Picture; title: string } {
  const { chronicle, view, viewport } = host.store;
  const { words: spoken } = host.page.data;
  const measure = host.measure();
  const wide = !NARROW.matches;
  const width = Math.max(LEAST_WIDTH, wide ? Math.round(viewport.width) : 0);
  const height = Math.max(LEAST_HEIGHT, wide ? Math.round(viewport.height) : 0);
  const sheet = { ...viewport, width, height, unit: 1, beyond: columnsOnSheet(host.root) };
  const drawn = layout(chronicle, view, sheet, measure);
  const picture = pictureOf(chronicle, drawn, width, height, pictureWords(spoken), measure);
  const filters = filtersInWords(view, host.choices, words);
  const window = windowInWords(view, spoken.ticks);
  const title = [words.title, window, filters].filter(Boolean).join(' · ');
  const credit = fillPlaces(words.credit, { site: words.site, date: words.dataDate, link });
  return { picture: framePicture(picture, title, credit, measure), title };
}

function faceOf(root: HTMLElement): string {
  return getComputedStyle(root).fontFamily;
}
