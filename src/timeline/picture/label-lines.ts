import { drawnName } from '../items/item.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Mark } from '../arranging/mark.ts';
import { cutAtWord, wrapText } from './cut-text.ts';
import type { Layout } from './layout.ts';
import type { Box } from './place.ts';

/** Names that had to be cut or broken, by what measures them: in every frame they are the same. */
const known = new WeakMap<MeasureText, Map<string, readonly string[]>>();
const MOST_KNOWN = 2000;

/** What is written of a mark's name in a row, line by line; `box` is the name's. */
export function labelLines(
  { items }: Pick<Layout, 'items'>,
  { items: [lead], label }: Mark,
  box: Box,
  measure: MeasureText,
): readonly string[] {
  const name = drawnName(items[lead]);
  if (name === '') return [];
  const most = label?.second ? 2 : 1;
  // Widths come from sums of places: a hair less is no less.
  const width = box.width + 0.5;
  return measure(name) <= width ? [name] : broken(name, width, most, measure);
}

function broken(name: string, width: number, most: number, measure: MeasureText) {
  const own = known.get(measure) ?? new Map<string, readonly string[]>();
  known.set(measure, own);
  const key = `${width.toFixed(1)} ${most} ${name}`;
  const lines = own.get(key) ?? wrapText(name, width, most, measure, cutAtWord);
  if (own.size > MOST_KNOWN) own.clear();
  own.set(key, lines);
  return lines;
}
