import { cutText, wholeWords, wrapText } from './cut-text.ts';
import type { LabelStyle, MeasureText } from './labels.ts';

/** The longest line of a name, in shares of what a name has without asking. */
const LONGEST = 2;

/** Pixels of the longest line that a name may have. */
export function longestLine({ maxWidth }: LabelStyle): number {
  return LONGEST * maxWidth;
}

/** Room for a name: pixels along the axis, and how many lines. */
interface NameRoom {
  readonly width: number;
  readonly most: 1 | 2;
  /** A word that is longer than the longest line may be cut inside. */
  readonly longest: number;
}

/** Names that had to be cut or broken, by what measures them: in every frame they are the same. */
const known = new WeakMap<MeasureText, Map<string, readonly string[]>>();
const MOST_KNOWN = 2000;

/** What is written of a name, line by line; nothing where not one whole word has room. */
export function writtenName(name: string, room: NameRoom, measure: MeasureText): readonly string[] {
  // Widths come from sums of places: a hair less is no less.
  const width = room.width + 0.5;
  if (measure(name) <= width) return [name];
  const own = known.get(measure) ?? new Map<string, readonly string[]>();
  known.set(measure, own);
  const key = `${width.toFixed(1)} ${room.most} ${name}`;
  const lines = own.get(key) ?? broken(name, { ...room, width }, measure);
  if (own.size > MOST_KNOWN) own.clear();
  own.set(key, lines);
  return lines;
}

function broken(name: string, { width, most, longest }: NameRoom, measure: MeasureText): string[] {
  const [first = '', second = ''] = wrapText(name, width, most, measure, (line) => line);
  const end = second && measure(first) <= width ? wholeWords(second, width, measure) : null;
  if (end !== null) return [first, end];
  const words = wholeWords(name, width, measure);
  if (words !== null) return [words];
  const [word = ''] = name.split(/\s+/).filter(Boolean);
  return measure(word) > longest ? [cutText(name, width, measure)] : [];
}
