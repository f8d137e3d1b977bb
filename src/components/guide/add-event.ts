/**
 * Where a reader who wants to add an event begins: at the guide, which says what there is to know; in
 * it, and without one, at the form. Null where the site has neither.
 */
export function addEventPage(
  pages: ReadonlySet<string>,
  inGuide = false,
): 'guide' | 'editor' | null {
  if (pages.has('guide') && !inGuide) return 'guide';
  return pages.has('editor') ? 'editor' : null;
}
