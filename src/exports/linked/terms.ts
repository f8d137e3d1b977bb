/*
 * The records as linked data, before they are written in a format. Terms are schema.org's; what it cannot say of a
 * date is said in those of CIDOC CRM, whose P82a and P82b are the first and the last day a time may mean.
 */

/** The vocabularies, by the prefixes of their terms. */
export const VOCABULARIES = {
  schema: 'https://schema.org/',
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefixed = `${keyof typeof VOCABULARIES}:${string}`;

/** What is said: a thing by its address, words, a value of a type, or a thing without an address. */
export type Term =
  | { readonly iri: string }
  | { readonly words: string; readonly lang: string | null }
  | { readonly value: string; readonly type: Prefixed }
  | Thing;

/** A thing, what it is, and what is said of it. */
export interface Thing {
  /** Its address, or a path where the site knows no host; null for one without an address of its own. */
  readonly id: string | null;
  readonly types: readonly Prefixed[];
  readonly facts: readonly Fact[];
}

export type Fact = readonly [property: Prefixed, values: readonly Term[]];

/** A thing with what is known of it. */
export function thing(id: string | null, type: Prefixed, facts: readonly (Fact | null)[]): Thing {
  const known = facts.filter((fact): fact is Fact => fact !== null && fact[1].length > 0);
  return { id, types: [type], facts: known };
}

/** An address as linked data takes it: signs that no address may have are written by their numbers. */
export function iri(address: string): Term {
  return { iri: plainIri(address) };
}

export function plainIri(address: string): string {
  return address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign));
}

/** Words by language; those of no language have no tag. */
export function words(text: Readonly<Record<string, string>> | null): Term[] {
  return Object.entries(text ?? {}).map(([lang, said]) => {
    return { words: said, lang: lang === 'und' ? null : lang };
  });
}

/** Plain words; none where nothing is known. */
export function said(text: string | null, lang: string | null = null): Term[] {
  return text === null ? [] : [{ words: text, lang }];
}

/** A number as it is written, not as a machine rounds it. */
export function decimal(value: number | null): Term[] {
  return value === null ? [] : [{ value: String(value), type: 'xsd:decimal' }];
}
