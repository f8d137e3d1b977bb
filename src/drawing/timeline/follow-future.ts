import { futureQuery } from '#timeline/view/future-query.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import type { Motion } from './motion.ts';
import { keepSteps, type Unfoldable } from './unfold.ts';

/**
 * The break in the axis is opened and closed with all else of the address as it is: on the page, as a step of its
 * history. Who opens the link in another tab gets the same address.
 */
export function followFuture(timeline: Unfoldable & { readonly motion: Motion }): void {
  const { root, motion } = timeline;
  keepSteps(timeline);
  root.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('[data-future-link]');
    if (!link) return;
    const to = link.dataset['futureLink'];
    link.search = futureQuery(location.search, to === 'open');
    link.hash = location.hash;
    if (opensElsewhere(event)) return;
    event.preventDefault();
    motion.stop();
    goTo(link.href);
    // The pressed one goes out of sight with what it has closed; its counterpart is there with the next drawing.
    requestAnimationFrame(() => {
      root
        .querySelector<HTMLElement>(`[data-future-link]:not([data-future-link="${to}"])`)
        ?.focus();
    });
  });
}

/** A new step, which the view follows as it follows those that a reader comes back to. */
function goTo(address: string): void {
  // In a frame a step would be one of the page around it, whose Back button is not ours.
  if (window.parent === window) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
