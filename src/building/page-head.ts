import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the head of a page tells search engines. */
export interface PageHead {
  /** Its own address; null where it asks not to be listed or is another's copy. */
  readonly listed: string | null;
  /** The same page in each language it is really in, itself included, by language; with `x-default`. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** Reads the head of a page; `address` is where the page itself is. */
export function readHead(html: string, address: string): PageHead {
  const end = html.indexOf('</head>');
  const elements = [...elementsIn(parse(end < 0 ? html : html.slice(0, end)))];
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const canonical = links.find((link) => valueOf(link, 'rel') === 'canonical');
  const isListed = canonical && valueOf(canonical, 'href') === address && !elements.some(forbids);
  const alternates = links.flatMap((link) => {
    const [lang, url] = [valueOf(link, 'hreflang'), valueOf(link, 'href')];
    return lang !== undefined && url !== undefined ? [{ lang, url }] : [];
  });
  return { listed: isListed ? address : null, alternates };
}

function forbids(element: Element): boolean {
  const isRobots = element.tagName === 'meta' && valueOf(element, 'name') === 'robots';
  return isRobots && (valueOf(element, 'content') ?? '').includes('noindex');
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
