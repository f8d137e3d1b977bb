import type { HandbookName } from '#domain/records/handbook.ts';

/** A page of the handbook, as others lead to it. */
export interface HandbookPage {
  readonly name: HandbookName;
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang?: string | undefined;
}

/** The pages before and after one; undefined at the ends. */
export function besideIn(
  pages: readonly HandbookPage[],
  name: HandbookName,
): { readonly previous: HandbookPage | undefined; readonly next: HandbookPage | undefined } {
  const at = pages.findIndex((page) => page.name === name);
  return { previous: pages[at - 1], next: at < 0 ? undefined : pages[at + 1] };
}
