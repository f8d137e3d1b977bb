const START_TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** The compiler marks what a style sheet of a component is about: the class says it already. */
const OF_COMPILER = 'data-astro-';

/**
 * The kinds of elements that a page of the site consists of, as its compiler writes it: tag, classes, role, names of the
 * other attributes. Two elements of one kind are styled alike and may have the same things wrong with them.
 */
export function partsOfPage(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(START_TAG)) {
    parts.add(partOf(tag, attributes));
  }
  return parts;
}

function partOf(tag: string, attributes: string): string {
  const names: string[] = [];
  const told: Record<string, string> = { class: '', role: '' };
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    if (name.startsWith(OF_COMPILER)) continue;
    const value = values.find(Boolean) ?? '';
    if (Object.hasOwn(told, name)) told[name] = value.trim().split(/\s+/).sort().join('.');
    else names.push(name);
  }
  return `${tag}.${told['class'] ?? ''}[${told['role'] ?? ''}](${names.sort().join(' ')})`;
}

/** A page, and what it consists of. */
export interface PageParts {
  readonly path: string;
  readonly parts: ReadonlySet<string>;
}

/**
 * Pages among which every kind of element of all pages is found so many times, or as often as there is a page with it;
 * pages of many kinds come first, so that they are few.
 */
export function coveringPages(pages: readonly PageParts[], times: number): string[] {
  const seen = new Map<string, number>();
  const byKinds = (a: PageParts, b: PageParts) =>
    b.parts.size - a.parts.size || (a.path < b.path ? -1 : 1);
  return pages
    .toSorted(byKinds)
    .filter(({ parts }) => {
      const isNew = [...parts].some((part) => (seen.get(part) ?? 0) < times);
      if (isNew) for (const part of parts) seen.set(part, (seen.get(part) ?? 0) + 1);
      return isNew;
    })
    .map(({ path }) => path);
}
