import { layout } from '#timeline/picture/layout.ts';
import { pictureOf } from '#timeline/picture/picture.ts';
import { pageDress, svgOf } from '#timeline/picture/picture-svg.ts';
import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { ColumnBeyond } from '#timeline/arranging/frame.ts';
import { columnsOnSheet } from './ahead-on-sheet.ts';
import { readChoices } from './choices.ts';
import { pictureWords } from './picture-words.ts';
import { writePrintHead } from './print-head.ts';
import type { Page } from './reading.ts';
import type { Scenery } from './scenery.ts';
import type { ViewStore } from './store.ts';

/** What an A4 sheet on its side leaves between its margins, CSS pixels; half of it for one drawing of several. */
const SHEET = { width: 1000, height: 430 } as const;
const SMALL = { width: 1000, height: 380 } as const;

/** The most rows that are put on paper: forty sheets of them. */
const PRINTED = 1200;

/** Before printing, the static drawing takes the present window over and the list keeps its rows. */
export function preparePrint(
  root: HTMLElement,
  page: Page,
  store: ViewStore,
  scenery: Scenery,
  measure: () => MeasureText,
): void {
  const choices = readChoices(root, page.data.words.ticks);
  let inFocus: HTMLElement | null = null;
  window.addEventListener('beforeprint', () => {
    // A count's button is no part of the list: it goes, and its row takes the focus back afterwards.
    inFocus = document.activeElement?.closest<HTMLElement>('.tl-item') ?? null;
    root.querySelector('.tl-overview')?.remove();
    const drawing = drawingOf(page, store, measure(), columnsOnSheet(root));
    root.querySelector('.tl-stage')?.insertAdjacentHTML('afterbegin', drawing);
    scenery.showOnPaper(PRINTED);
    writePrintHead(root, page, store.view, scenery.shown().length, choices);
  });
  window.addEventListener('afterprint', () => {
    scenery.leavePaper();
    if (document.activeElement !== document.body) return;
    inFocus?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
}

function drawingOf(
  { data }: Page,
  store: ViewStore,
  measure: MeasureText,
  beyond: readonly ColumnBeyond[],
): string {
  const { chronicle, view, viewport } = store;
  const { compact } = viewport;
  const { width, height } = compact ? SMALL : SHEET;
  const sheet = { width, height, compact, beyond };
  const drawn = layout(chronicle, view, sheet, measure);
  const { write, today, heads } = pictureWords(data.words);
  // A drawing among others on a page has the names alone.
  const words = compact ? { write, today } : { write, today, heads };
  const picture = pictureOf(chronicle, drawn, width, height, words, measure);
  return svgOf(picture, pageDress('tl-print', 'class="tl-overview"'));
}
