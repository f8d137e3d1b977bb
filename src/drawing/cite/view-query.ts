import { withoutMarks } from '../search/arrival-address.ts';

/**
 * What an address asks its page to show, "" or beginning with "?": as it stands in a citation, where a
 * backslash, brace or quotation mark of an address typed by hand would end a field of BibTeX or JSON. Words
 * that a search marks on the page are nothing that it shows.
 */
export function viewQuery(address: string): string {
  const asked = new URLSearchParams(new URL(withoutMarks(address)).search).toString();
  // A comma means itself in a query, and reads better.
  return asked && `?${asked.replaceAll('%2C', ',')}`;
}
