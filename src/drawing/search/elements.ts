import type { Segment } from '#search/excerpt.ts';

type Child = Node | string | null;

/** Makes an element; text is always text, never markup. An attribute that is null is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Pieces of text, the matched ones in `<mark>`. */
export function marked(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked: hit }) =>
    hit ? make('mark', {}, text) : document.createTextNode(text),
  );
}
