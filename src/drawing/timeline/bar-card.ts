import { onKeyPress } from '../key-presses.ts';

/** Strategies of which something is told because the pointer or the keyboard's focus is on them. */
const TOLD = '.tl-bar[data-place]:is(:hover, :focus-within):not([data-dismissed])';

/** Escape takes away what is told of a strategy, wherever pointer and focus are; it comes back with the next look. */
export function dismissible(stage: HTMLElement): void {
  onKeyPress(document, (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) dismissCards(stage);
  });
  const renew = ({ target }: Event): void => {
    const bar = target instanceof Element ? target.closest('.tl-bar[data-dismissed]') : null;
    // In the next frame it is known where pointer and focus have gone.
    if (bar)
      requestAnimationFrame(() => {
        if (!bar.matches(':hover, :focus-within')) bar.removeAttribute('data-dismissed');
      });
  };
  stage.addEventListener('pointerout', renew);
  stage.addEventListener('focusout', renew);
}

/** True where something was told that is told no longer. */
export function dismissCards(stage: HTMLElement): boolean {
  const told = [...stage.querySelectorAll(TOLD)].filter((bar) => bar.querySelector('.tl-when'));
  for (const bar of told) bar.setAttribute('data-dismissed', '');
  return told.length > 0;
}
