import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

const ATOM = 'http://www.w3.org/2005/Atom';

/** An entry of an Atom feed. */
interface FeedEntry {
  readonly id: string;
  /** HTML. */
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  /** HTML; null where the entry has none. */
  readonly summary: string | null;
}

/** An Atom feed, read as strictly as its format asks; throws where it is none. */
export interface ReadFeed {
  readonly id: string;
  readonly updated: string;
  readonly author: string;
  readonly links: Readonly<Record<string, string>>;
  readonly entries: readonly FeedEntry[];
}

export function readFeed(text: string): ReadFeed {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const feed = parser.parseFromString(text, 'application/xml').documentElement;
  if (feed?.namespaceURI !== ATOM || feed.localName !== 'feed') throw new Error('not an Atom feed');
  const links = childrenOf(feed, 'link').map((link) => [
    link.getAttribute('rel') ?? 'alternate',
    link.getAttribute('href') ?? '',
  ]);
  return {
    id: textOf(feed, 'id'),
    updated: textOf(feed, 'updated'),
    author: childrenOf(feed, 'author').map((author) => textOf(author, 'name'))[0] ?? '',
    links: Object.fromEntries(links) as Record<string, string>,
    entries: childrenOf(feed, 'entry').map(readEntry),
  };
}

function readEntry(entry: Element): FeedEntry {
  const [link] = childrenOf(entry, 'link');
  return {
    id: textOf(entry, 'id'),
    title: textOf(entry, 'title'),
    updated: textOf(entry, 'updated'),
    link: link?.getAttribute('href') ?? '',
    summary: childrenOf(entry, 'summary')[0]?.textContent ?? null,
  };
}

function childrenOf(parent: Element, name: string): Element[] {
  const all = Array.from(parent.getElementsByTagNameNS(ATOM, name));
  return all.filter((element) => element.parentNode === parent);
}

/** What an element must say once; throws where it does not. */
function textOf(parent: Element, name: string): string {
  const [only, more] = childrenOf(parent, name);
  if (!only || more) throw new Error(`not one <${name}> in <${parent.localName ?? ''}>`);
  return only.textContent ?? '';
}
