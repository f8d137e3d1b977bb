import { attachPage } from './page.ts';

/* On the search page the reader's intent is plain, so everything is fetched at once. */
const host = document.querySelector<HTMLElement>('[data-search-page]');
if (host) void attachPage(host);
