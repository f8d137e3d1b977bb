import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, in document order, those inside `<template>` included. */
export function elementsOf(html: string): Element[] {
  return [...walk(parse(html))];
}

/** All elements inside one, in document order. */
export function elementsIn(element: Element): Element[] {
  return [...walk(element)].slice(1);
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : [];
  const own = 'childNodes' in node ? node.childNodes : [];
  for (const child of [...own, ...children]) yield* walk(child);
}

/** Value of an attribute; undefined when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** True when one of the words of `rel` is `word`. */
export function hasRel(element: Element, word: string): boolean {
  return (attribute(element, 'rel') ?? '').split(/\s+/).includes(word);
}

/** The words inside an element, runs of blanks as one. */
export function textOf(node: Node): string {
  const words = (each: Node): string =>
    each.nodeName === '#text' && 'value' in each
      ? each.value
      : 'childNodes' in each
        ? each.childNodes.map(words).join('')
        : '';
  return words(node).replace(/\s+/g, ' ').trim();
}
