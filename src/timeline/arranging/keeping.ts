import { behindOf, roomBehind } from './cut-names.ts';
import { isInside, type Draft, type NameRule, type Rows } from './drafts.ts';
import type { LabelPlace } from './labels.ts';
import { putBefore } from './turning.ts';
import { breaks } from './widening.ts';

/**
 * While a view is held, names that stand before their marks or on two lines stay so, as long as there is room: what
 * is best is found again at rest. One that has lost its place is not turned back before that.
 */
export function keep(drafts: readonly Draft[], rows: Rows, rule: NameRule): void {
  const places = new Map<string, LabelPlace>();
  for (const { key, label } of rule.held ?? [])
    if (label?.side === 'before' || label?.second) places.set(key, label);
  if (places.size === 0) return;
  for (const draft of drafts) {
    const place = places.get(draft.mark.key);
    if (place && isInside(draft.mark, rule)) keepName(draft, place, rows, rule);
  }
}

function keepName(draft: Draft, place: LabelPlace, rows: Rows, rule: NameRule): void {
  const behind = behindOf(draft);
  if (!behind) return;
  const width = place.end - place.start;
  if (place.side === 'before') putBefore(behind, width, place.second !== undefined, rows, rule);
  else if (width <= roomBehind(behind, rows, rule)) breaks(behind, width, rows, rule);
}
