const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes. */
export function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}
