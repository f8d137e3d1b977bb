/** Text as it is written in an attribute, between double quotes, or in an element of HTML. */
export function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
