/**
 * A site built without knowing where it will be served writes paths where an address is wanted: to cite a
 * page, to report one. The open page knows its own address.
 */
const address = location.origin + location.pathname;

for (const shown of document.querySelectorAll<HTMLElement>('[data-own-address]')) {
  // Another page of the site is named by its path.
  shown.textContent = new URL(shown.dataset['ownAddress'] ?? '', address).href;
}
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address-field]')) {
  const to = new URL(link.href);
  to.searchParams.set(link.dataset['addressField'] ?? '', address);
  link.href = to.href;
}
