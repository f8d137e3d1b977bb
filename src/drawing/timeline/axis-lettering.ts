import type { MeasureText } from '#timeline/arranging/labels.ts';
import type { Palette } from './palette.ts';
import type { AxisText } from './texts.ts';

/** How the style sheet writes one kind of text. */
interface Hand {
  readonly font: string;
  readonly colour: string;
  /** From the upper edge of a line to what letters stand on, pixels. */
  readonly drop: number;
}

/**
 * Writes the texts of the axis with a pen, where their elements would stand: of a view that moves, elements would be
 * styled, laid out and painted one by one in every frame.
 */
export class AxisLettering {
  /** Elements in it have the letters and the colours of the axis. */
  readonly #holder: HTMLElement;
  readonly #hands = new Map<string, Hand>();
  #madeFor: readonly [Palette, MeasureText] | null = null;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  /** Reads how such texts are written, which has styles settled; other colours or letters than before are read anew. */
  prepare(
    pen: CanvasRenderingContext2D,
    texts: readonly Pick<AxisText, 'kind'>[],
    palette: Palette,
    measure: MeasureText,
  ): void {
    if (this.#madeFor?.[0] !== palette || this.#madeFor[1] !== measure) this.#hands.clear();
    this.#madeFor = [palette, measure];
    for (const { kind } of texts) {
      if (!this.#hands.has(kind)) this.#hands.set(kind, handOf(this.#holder, kind, pen));
    }
  }

  /** Writes texts in their places. */
  write(
    pen: CanvasRenderingContext2D,
    texts: readonly AxisText[],
    palette: Palette,
    measure: MeasureText,
  ): void {
    this.prepare(pen, texts, palette, measure);
    let font = '';
    for (const { kind, text, x, y } of texts) {
      const hand = this.#hands.get(kind);
      if (!hand) continue;
      // The pen says its font in other words than it was told, and to tell it takes long.
      if (font !== hand.font) pen.font = font = hand.font;
      pen.fillStyle = hand.colour;
      pen.fillText(text, x, y + hand.drop);
    }
  }
}

function handOf(holder: HTMLElement, kind: string, pen: CanvasRenderingContext2D): Hand {
  const probe = document.createElement('span');
  probe.className = kind;
  holder.append(probe);
  const { fontWeight, fontSize, fontFamily, lineHeight, color: colour } = getComputedStyle(probe);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const line = parseFloat(lineHeight);
  probe.remove();
  pen.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('0');
  return { font, colour, drop: (line - above - below) / 2 + above };
}
