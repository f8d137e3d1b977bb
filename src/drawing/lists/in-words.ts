/** A number as the page's language writes it. */
export function inWords(n: number): string {
  return n.toLocaleString(document.documentElement.lang);
}
