import { VOCABULARIES, type Term, type Thing } from './terms.ts';

/** The terms of schema.org stand bare, the others by the prefixes of their vocabularies. */
const { schema, ...OTHERS } = VOCABULARIES;
const CONTEXT = { '@vocab': schema, ...OTHERS };

/** Things as JSON-LD 1.1, in a context of its own that nobody has to fetch; paths are from where the file lies. */
export function jsonLdOf(things: readonly Thing[]): string {
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': things.map(nodeOf) })}\n`;
}

export function nodeOf({ id, types, facts }: Thing): object {
  return {
    ...(id === null ? {} : { '@id': id }),
    '@type': types.map(bare),
    ...Object.fromEntries(facts.map(([property, values]) => [bare(property), values.map(valueOf)])),
  };
}

function bare(term: string): string {
  return term.replace(/^schema:/, '');
}

function valueOf(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('value' in term) return { '@value': term.value, '@type': term.type };
  if (!('words' in term)) return nodeOf(term);
  const language = term.lang === null ? {} : { '@language': term.lang };
  return { '@value': term.words, ...language };
}
