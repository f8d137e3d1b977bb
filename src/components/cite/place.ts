/** Stands in a text where an address comes, which only the open page knows where the build does not. */
export const PLACE = '\uE000';

/** The same for the address at which the state of the data stays that a text is made of. */
export const RELEASE_PLACE = '\uE001';

/** The same for what a page is narrowed to, which stands at the end of its title. */
export const VIEW_PLACE = '\uE002';

/** The same for what tells a view of the page from others, which stands at the end of its key. */
export const KEY_PLACE = '\uE003';

const PLACES = {
  [PLACE]: 'address',
  [RELEASE_PLACE]: 'release',
  [VIEW_PLACE]: 'view',
  [KEY_PLACE]: 'key',
} as const;

/** A stretch of a text, or a place in it. */
export type Part =
  { readonly place: (typeof PLACES)[keyof typeof PLACES] } | { readonly said: string };

/** A text and the places in it, one after the other. */
export function partsOf(text: string): Part[] {
  return text
    .split(/([\uE000-\uE003])/)
    .filter((part) => part !== '')
    .map((part) => {
      const place = PLACES[part as keyof typeof PLACES] as
        (typeof PLACES)[keyof typeof PLACES] | undefined;
      return place === undefined ? { said: part } : { place };
    });
}

/** What stands before the place of an address and behind it; all of a text that has none stands before. */
export function aroundPlace(text: string): { readonly before: string; readonly after: string } {
  const [before = '', ...after] = text.split(PLACE);
  return { before, after: after.join('') };
}
