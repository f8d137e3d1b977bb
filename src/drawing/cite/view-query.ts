import { FOLLOWING_NAMES } from '#listing/following.ts';
import { withoutMarks } from '../search/arrival-address.ts';

/**
 * What an address asks its page to show, "" or beginning with "?": as it stands in a citation, where a
 * backslash, brace or quotation mark of an address typed by hand would end a field of BibTeX or JSON. Words
 * that a search marks on the page, and what a reader chose to follow, are nothing that it shows.
 */
export function viewQuery(address: string): string {
  const params = new URLSearchParams(new URL(withoutMarks(address)).search);
  for (const name of FOLLOWING_NAMES) params.delete(name);
  const asked = params.toString();
  // Commas and colons mean themselves in a query, and read better.
  return asked && `?${asked.replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}
