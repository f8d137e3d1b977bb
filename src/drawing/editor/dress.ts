/** The attributes by which the site's style sheets know an element, by what it is and what it is in. */
export type Looks = ReadonlyMap<string, readonly string[]>;

/** Names of the attributes that the build gives each component's elements. */
const SCOPE = 'data-astro-cid-';

/** The looks of a published page. Null when there is none: a preview without them is plain, not wrong. */
export async function loadPattern(address: string): Promise<Looks | null> {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return looksOf(page.querySelectorAll('main, main *'));
}

function looksOf(elements: Iterable<Element>): Looks {
  const looks = new Map<string, readonly string[]>();
  for (const element of elements) {
    const scopes = element.getAttributeNames().filter((name) => name.startsWith(SCOPE));
    for (const name of namesOf(element)) if (!looks.has(name)) looks.set(name, scopes);
  }
  return looks;
}

/** Gives every element below `root` the looks that one of its kind has in the pattern. */
export function dressed(root: Element, looks: Looks | null): void {
  if (!looks) return;
  for (const element of root.querySelectorAll('*')) {
    const name = namesOf(element).find((each) => looks.has(each));
    for (const scope of (name && looks.get(name)) ?? []) element.setAttribute(scope, '');
  }
}

/** What an element is among others: with what it is in first, then alone. */
function namesOf(element: Element): string[] {
  const own = nameOf(element);
  const parent = element.parentElement;
  return parent ? [`${nameOf(parent)} > ${own}`, own] : [own];
}

function nameOf({ localName, classList }: Element): string {
  return [localName, ...[...classList].sort()].join('.');
}
