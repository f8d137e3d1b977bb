import type { MarkField } from './mark-field.ts';
import type { Mark } from './mark.ts';

/** The mark nearest to a place along the axis; the earlier of two equally near. */
export function nearestTo(marks: readonly Mark[], at: number): Mark | null {
  return marks.reduce<Mark | null>(
    (best, mark) => (best && Math.abs(best.at - at) <= Math.abs(mark.at - at) ? best : mark),
    null,
  );
}

/** The mark or count that stands for the event with this id. */
export function markOfEvent(
  marks: readonly Mark[],
  items: readonly { readonly id: string }[],
  id: string,
): Mark | null {
  return marks.find((mark) => mark.items.some((index) => items[index]?.id === id)) ?? null;
}

/** The mark or count that stands for the event with this id, in the window or far from it. */
export function markStandingFor(
  {
    field,
    items,
  }: { readonly field: MarkField; readonly items: readonly { readonly id: string }[] },
  id: string,
): Mark | null {
  const index = items.findIndex((item) => item.id === id);
  return index < 0 ? null : field.markOf(index);
}
