import { futureQuery } from '#timeline/view/future-query.ts';

/** The break in the axis is opened and closed with all else of the address as it is. */
export function followFuture(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('[data-future-link]');
    if (link) link.search = futureQuery(location.search, link.dataset['futureLink'] === 'open');
  });
}
