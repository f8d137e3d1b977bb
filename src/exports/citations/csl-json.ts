import {
  inOneLine,
  releaseNote,
  versionOf,
  writtenKey,
  type Citation,
  type CitedAs,
} from './citation.ts';

const TYPES: Readonly<Record<CitedAs, string>> = { page: 'webpage', dataset: 'dataset' };

/** An item as the Citation Style Language describes it (schema 1.0). */
export function cslItemOf(citation: Citation) {
  const { as, title, language, site, publisher, day, url } = citation;
  const note = releaseNote(citation);
  return {
    id: writtenKey(citation),
    type: TYPES[as],
    title: inOneLine(title),
    author: [{ literal: inOneLine(publisher) }],
    'container-title': inOneLine(site),
    publisher: inOneLine(publisher),
    issued: { 'date-parts': [day.split('-').map(Number)] },
    version: versionOf(citation),
    language,
    URL: url,
    ...(note === null ? {} : { note }),
  };
}

/** The citation as CSL-JSON: a list of one item, as reference managers take it. */
export function cslJsonOf(citation: Citation): string {
  return JSON.stringify([cslItemOf(citation)], null, 2);
}
