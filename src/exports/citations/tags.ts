import { inOneLine, type Citation } from './citation.ts';

/**
 * Name and content of the `citation_*` tags that scholarly search engines and reference managers read. None calls the
 * site a journal: they would take a page for an article of one.
 */
export function citationTags(citation: Citation): readonly (readonly [string, string])[] {
  const { title, language, publisher, day, url } = citation;
  return [
    ['citation_title', inOneLine(title)],
    ['citation_author', inOneLine(publisher)],
    ['citation_publisher', inOneLine(publisher)],
    ['citation_online_date', day.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', url],
  ];
}

/** The `title` of a COinS span (OpenURL, Z39.88-2004, Dublin Core), by which a page is taken over in one press. */
export function coinsOf(citation: Citation): string {
  const { as, title, language, site, publisher, day, url } = citation;
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
  ]).toString();
}
