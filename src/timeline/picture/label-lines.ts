import { drawnName } from '../items/item.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Mark } from '../arranging/mark.ts';
import { longestLine, writtenName } from '../arranging/written-name.ts';
import type { Layout } from './layout.ts';
import type { Box } from './place.ts';

/** What is written of a mark's name in a row, line by line; `box` is the name's. */
export function labelLines(
  { items, frame }: Pick<Layout, 'items' | 'frame'>,
  { items: [lead], label }: Mark,
  { width }: Box,
  measure: MeasureText,
): readonly string[] {
  const name = drawnName(items[lead]);
  if (name === '') return [];
  const room = { width, most: label?.second ? 2 : 1, longest: longestLine(frame.labels) } as const;
  return writtenName(name, room, measure);
}
