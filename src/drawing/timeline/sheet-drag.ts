import { onLost } from '../frame/press.ts';

/** Pixels that a sheet is pulled down before letting go closes it. */
const FAR = 90;
/** A flick as fast as this (pixels a millisecond) closes it however short it was. */
const FAST = 0.6;

/** Lets a sheet be pulled down by its head; a press on a button in the head stays one. */
export function dragDown(sheet: HTMLElement, grip: HTMLElement, close: () => void): void {
  let from: { y: number; at: number } | null = null;
  const move = (by: number): void => {
    sheet.style.transform = by > 0 ? `translateY(${by}px)` : '';
  };
  grip.addEventListener('pointerdown', (event) => {
    const { target } = event;
    if (!sheet.hasAttribute('data-sheet')) return;
    if (target instanceof Element && target.closest('button')) return;
    from = { y: event.clientY, at: event.timeStamp };
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener('pointermove', ({ clientY }) => {
    if (from) move(clientY - from.y);
  });
  const end = ({ clientY, timeStamp, type }: PointerEvent): void => {
    if (!from) return;
    const by = clientY - from.y;
    const pace = by / Math.max(1, timeStamp - from.at);
    from = null;
    move(0);
    if (type === 'pointerup' && (by > FAR || (by > 20 && pace > FAST))) close();
  };
  grip.addEventListener('pointerup', end);
  onLost(grip, end);
}
