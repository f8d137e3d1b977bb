/** True while the main button, the finger or the pen is down: a release outside of the window is told to nobody. */
export function isHeld({ buttons }: Pick<PointerEvent, 'buttons'>): boolean {
  return (buttons & 1) === 1;
}

/** Calls back when a press that `element` holds ends without a release: the browser has taken the pointer away. */
export function onLost(element: HTMLElement, lost: (event: PointerEvent) => void): void {
  element.addEventListener('pointercancel', lost);
  element.addEventListener('lostpointercapture', (event) => {
    // A finger's is first held by what it has come down on, which loses it when `element` takes hold.
    if (event.target === element) lost(event);
  });
}
