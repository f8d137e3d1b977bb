import type { Mark } from '#timeline/arranging/arrange.ts';
import type { ViewStore } from './store.ts';

/** Where something was pressed. */
interface Pressed {
  readonly stage: HTMLElement;
  readonly store: ViewStore;
}

/**
 * The mark that a press means; `own` is the one whose element was hit. The targets of a finger overlap where marks are
 * dense: the nearest one is meant, whichever is on top.
 */
export async function markMeant(
  { stage, store }: Pressed,
  event: MouseEvent,
  own: Mark | null,
): Promise<Mark | null> {
  const touch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (own && !touch) return own;
  const { left, top } = stage.getBoundingClientRect();
  const point = { x: event.clientX - left, y: event.clientY - top };
  try {
    // It has come with the first look at the drawing, or comes now.
    const { markAt, REACH } = await import('#timeline/picture/hit.ts');
    return markAt(store.layout(), point, REACH[touch ? 'touch' : 'mouse']) ?? own;
  } catch {
    // The network is gone: what is meant is what lies on top.
    return own;
  }
}
