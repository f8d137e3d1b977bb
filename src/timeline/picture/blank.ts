import type { Layout } from './layout.ts';

/** True when no mark of a drawing lies in its window; the name of one before it may still reach in. */
export function isBlank({ visible, offset, frame }: Layout): boolean {
  const end = frame.start + frame.length;
  const lies = (mark: Layout['visible'][number]) =>
    mark.end + offset >= frame.start && mark.start + offset <= end;
  return !visible.some(lies);
}
