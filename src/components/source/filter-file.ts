import { latestFirst } from '#domain/catalogue/publishers.ts';
import { soleSupports } from '#domain/catalogue/single-sourced.ts';
import { asSaid } from '#domain/words/as-said.ts';
import type { SourceFile, SourceLine } from '#drawing/sources/file.ts';
import type { PageContext } from '../frame/site-context.ts';
import { dayInWords, soleInWords, supportsInWords } from './row-words.ts';
import { shelvesOf } from './shelves.ts';

/** What the filter of sources asks for when a reader first uses it. */
export function filterFile({
  catalogue,
  voice,
}: Pick<PageContext, 'catalogue' | 'voice'>): SourceFile {
  const { shelves } = shelvesOf(catalogue);
  const places = new Map(shelves.map(({ name }, place) => [asSaid(name ?? ''), place]));
  const sole = soleSupports(catalogue);
  const lines = latestFirst(catalogue.sources).map((source): SourceLine => {
    const { id, title, publisher, language, kind, readAs } = source;
    const alone = sole.get(id) ?? 0;
    const supports = catalogue.backlinks.count({ kind: 'source', id });
    const words = [
      dayInWords(source, voice),
      supportsInWords(supports, voice),
      soleInWords(alone, voice),
    ];
    return {
      id,
      title,
      language,
      kind,
      publisher: places.get(asSaid(publisher ?? '')) ?? 0,
      reading: readAs ?? 'unknown',
      words: words.filter((each) => each !== null).join(' · '),
      sole: alone > 0,
    };
  });
  return { publishers: shelves.map(({ name }) => name ?? voice.t('source.noPublisher')), lines };
}
