import { inOneLine, type Citation } from './citation.ts';

/**
 * Name and content of the `citation_*` tags that scholarly search engines and reference managers read. None calls the
 * site a journal: they would take a page for an article of one. They know no version: PRISM has a term for that
 * (`versionIdentifier`, Basic Metadata 3.0), which stands beside them where the version of the data is known.
 */
export function citationTags(citation: Citation): readonly (readonly [string, string])[] {
  const { title, language, publisher, day, url, version } = citation;
  return [
    ['citation_title', inOneLine(title)],
    ['citation_author', inOneLine(publisher)],
    ['citation_publisher', inOneLine(publisher)],
    ['citation_online_date', day.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', url],
    ...(version === undefined ? [] : [['prism.versionIdentifier', version] as const]),
  ];
}

/** What a COinS span says of a page, said of what the page shows: its title with `words` behind it, its address with `query`. */
export function coinsOfView(coins: string, words: string, query: string): string {
  const said = new URLSearchParams(coins);
  for (const [name, more] of [
    ['rft.title', words],
    ['rft.identifier', query],
  ] as const)
    said.set(name, `${said.get(name) ?? ''}${more}`);
  return said.toString();
}

/**
 * The `title` of a COinS span (OpenURL, Z39.88-2004, Dublin Core), by which a page is taken over in one press. Dublin
 * Core has no version among its fifteen elements: a dataset's stands in its description, and where it stays is a relation.
 */
export function coinsOf(citation: Citation): string {
  const { as, title, language, site, publisher, day, url, version, release } = citation;
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', as === 'dataset' ? 'dataset' : 'webpage'],
    ['rft.title', inOneLine(title)],
    ['rft.source', inOneLine(site)],
    ['rft.creator', inOneLine(publisher)],
    ['rft.publisher', inOneLine(publisher)],
    ['rft.date', day],
    ['rft.language', language],
    ['rft.identifier', url],
    ...(version === undefined ? [] : [['rft.description', `Version ${version}`]]),
    ...(release === undefined ? [] : [['rft.relation', release]]),
  ]).toString();
}
