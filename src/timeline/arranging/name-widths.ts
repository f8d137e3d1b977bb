import type { MeasureText } from './labels.ts';

/** Pixels that a whole name takes on one line, and on two; Infinity for one word, which has no second line. */
export interface NameWidths {
  readonly whole: number;
  readonly half: number;
}

/** Measured once for a face of letters. */
const known = new WeakMap<MeasureText, Map<string, NameWidths>>();
const MOST_KNOWN = 5000;

export function widthsOfName(name: string, measure: MeasureText): NameWidths {
  const own = known.get(measure) ?? new Map<string, NameWidths>();
  known.set(measure, own);
  const found = own.get(name) ?? measured(name, measure);
  if (own.size > MOST_KNOWN) own.clear();
  own.set(name, found);
  return found;
}

function measured(name: string, measure: MeasureText): NameWidths {
  const width = (text: string) => Math.ceil(measure(text)) + 2;
  const words = name.split(/\s+/).filter(Boolean);
  let half: number | null = null;
  return {
    whole: width(name),
    // Most names have room on one line: where to break them is not tried before somebody asks.
    get half() {
      return (half ??= halfOf(words, width));
    },
  };
}

function halfOf(words: readonly string[], width: (text: string) => number): number {
  const halves = words.slice(1).map((_, at) => {
    const [first, second] = [words.slice(0, at + 1), words.slice(at + 1)];
    return Math.max(width(first.join(' ')), width(second.join(' ')));
  });
  return Math.min(Infinity, ...halves);
}
