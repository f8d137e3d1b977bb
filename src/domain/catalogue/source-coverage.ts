import type { Reading, Source } from '../records/source.ts';
import type { Catalogue } from './catalogue.ts';
import { share, type Share } from './share.ts';

/** How far a reader can check the chronicle by its sources. */
export interface SourceCoverage {
  /** Events with a source in the site's first language. */
  readonly inMainLanguage: Share;
  /** Events with a source whose title is the one printed over it. */
  readonly printedTitle: Share;
  /** The sources, by how much of each was read; `unknown` where nobody has said. */
  readonly readings: Readonly<Record<Reading | 'unknown', number>>;
  /** Sources whose title is the one printed over them. */
  readonly printedSources: Share;
  /** Sources with a public copy that stays. */
  readonly archivedSources: Share;
}

/** Measures what the sources let a reader check. */
export function sourceCoverage(catalogue: Catalogue): SourceCoverage {
  const { sources, site } = catalogue;
  const main = primary(site.languages[0]?.code ?? '');
  return {
    inMainLanguage: eventsWith(catalogue, ({ language }) => primary(language) === main),
    printedTitle: eventsWith(catalogue, isPrinted),
    readings: readingsOf(sources),
    printedSources: share(sources, isPrinted),
    archivedSources: share(sources, ({ archived }) => archived !== null),
  };
}

function eventsWith(catalogue: Catalogue, is: (source: Source) => boolean): Share {
  const wanted = new Set(catalogue.sources.filter(is).map(({ id }) => id));
  return share(catalogue.events, ({ sources }) => sources.some(({ source }) => wanted.has(source)));
}

/** The language of a tag without its script and region: a text in "pt-BR" is one in "pt". */
function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function isPrinted({ titleIs }: Source): boolean {
  return titleIs === 'printed';
}

function readingsOf(sources: readonly Source[]): SourceCoverage['readings'] {
  const count = (wanted: Reading | null) =>
    sources.filter(({ readAs }) => readAs === wanted).length;
  return {
    whole: count('whole'),
    part: count('part'),
    excerpt: count('excerpt'),
    title: count('title'),
    unknown: count(null),
  };
}
