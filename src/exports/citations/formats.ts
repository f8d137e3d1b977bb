import { bibtexOf, bibtexText } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJsonOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** A format that reference managers read. */
export interface CitationFormat {
  readonly id: 'bibtex' | 'ris' | 'csl';
  /** Its own name, the same in every language. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  write(citation: Citation): string;
  /** More words at the end of a title that it has written, as it writes them there. */
  inTitle(words: string): string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    write: bibtexOf,
    inTitle: bibtexText,
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: risOf,
    inTitle: (words) => words,
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: cslJsonOf,
    inTitle: (words) => JSON.stringify(words).slice(1, -1),
  },
];
