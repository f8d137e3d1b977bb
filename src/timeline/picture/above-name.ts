import type { MeasureText } from '../arranging/labels.ts';
import type { Mark } from '../arranging/mark.ts';
import { AFTER_YEAR, yearsWidth } from '../arranging/stacked-levels.ts';
import { drawnName } from '../items/item.ts';
import { yearsOf } from '../items/years.ts';
import { cutAtWord } from '../arranging/cut-text.ts';
import type { Layout } from './layout.ts';
import { labelBox, type Box } from './place.ts';

/** A name above a stack: its years, and the words behind them. */
export interface AboveName {
  readonly box: Box;
  readonly years: string;
  readonly words: string;
  /** Where the years end, and where the words begin. */
  readonly end: number;
  readonly at: number;
}

/** The name above a mark's stack, whole but for one that is wider than any may be; null where it has none. */
export function aboveName(drawn: Layout, mark: Mark, measure: MeasureText): AboveName | null {
  const item = drawn.items[mark.items[0]];
  const box = mark.label?.side === 'above' && item ? labelBox(drawn, mark) : null;
  if (!box || !item) return null;
  const years = yearsOf(item);
  const before = yearsWidth(years, measure);
  const words = cutAtWord(drawnName(item), box.width - before, measure);
  const at = box.x + before;
  return { box, years, words, end: at - AFTER_YEAR, at };
}
