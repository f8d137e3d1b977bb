/** What a picture of a chart says by itself, as nothing of the page goes with it. */
export interface SheetWords {
  readonly title: string;
  readonly unit: string;
  /** What is to be known of the values and of the signs, a paragraph each. */
  readonly notes: readonly string[];
  /** The sources, the site and its address. */
  readonly credit: readonly string[];
}

/** A line of words; `ink` is the name of its colour in the style sheet. */
export interface SheetLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly ink: 'ink' | 'ink-soft';
}

/** A chart with words above and below it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly chart: { readonly x: number; readonly y: number };
  readonly lines: readonly SheetLine[];
}

/** Width in pixels of a text in letters of `size` pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

export const SHEET_MARGIN = 20;
const LEADING = 1.4;
const GAP = 8;
/** Who opens the picture may have wider letters than who made it. */
const SPARE = 0.92;

type Look = Omit<SheetLine, 'text' | 'y'>;
const TITLE: Look = { size: 18, weight: 600, ink: 'ink' };
const UNIT: Look = { size: 13, weight: 400, ink: 'ink-soft' };
const NOTE: Look = { size: 12, weight: 400, ink: 'ink' };
const CREDIT: Look = { size: 12, weight: 400, ink: 'ink-soft' };

/** Places the words around a chart of that size; long ones take as many lines as they need. */
export function layoutSheet(
  words: SheetWords,
  chart: { readonly width: number; readonly height: number },
  measure: Measure,
): Sheet {
  const set = setter(chart.width * SPARE, measure);
  const head = set(SHEET_MARGIN - GAP, [
    [words.title, TITLE],
    [words.unit, UNIT],
  ]);
  const top = head.end + GAP;
  const foot = set(top + chart.height, [
    ...words.notes.map((text) => [text, NOTE] as const),
    ...words.credit.map((text) => [text, CREDIT] as const),
  ]);
  return {
    width: chart.width + 2 * SHEET_MARGIN,
    height: Math.ceil(foot.end + SHEET_MARGIN),
    chart: { x: SHEET_MARGIN, y: top },
    lines: [...head.lines, ...foot.lines],
  };
}

/** Sets paragraphs below one another from a height on, with a gap before each; empty ones are left out. */
function setter(width: number, measure: Measure) {
  return (from: number, paragraphs: readonly (readonly [text: string, look: Look])[]) => {
    const lines: SheetLine[] = [];
    let end = from;
    for (const [text, look] of paragraphs) {
      const { size, weight } = look;
      const parts = linesOf(text, width, (part) => measure(part, size, weight));
      if (parts.length > 0) end += GAP;
      for (const part of parts) {
        end += size * LEADING;
        lines.push({ ...look, text: part, y: Math.round(end - size * 0.3) });
      }
    }
    return { lines, end };
  };
}

/** The text broken between words; of a word that is wider alone, nothing is lost. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
