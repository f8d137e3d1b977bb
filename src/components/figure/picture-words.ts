import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { observationsByTime, type Figure } from '#domain/records/figure.ts';
import type { Source } from '#domain/records/source.ts';
import { unitName } from '#i18n/amounts.ts';
import type { Voice } from '#i18n/voice.ts';

/** What the picture of a figure's chart counts, in a line. */
export function unitInWords({ unit, measure }: Figure, voice: Voice): string {
  return `${voice.t('figure.unit')}: ${voice.text(unitName(unit))} (${voice.t(`measure.${measure}`)})`;
}

/** Every source of the values, in their order: who published it, and when; several of one publisher together. */
export function sourcesInWords(
  figure: Figure,
  known: Pick<Catalogue, 'find'>,
  voice: Voice,
): string {
  const cited = observationsByTime(figure).flatMap((group) =>
    group.flatMap(({ source }) => known.find('source', source.source) ?? []),
  );
  const byPublisher = Map.groupBy(new Set(cited), publisherOf);
  return [...byPublisher]
    .map(([name, sources]) => `${name} (${datesInWords(sources, voice)})`)
    .join('; ');
}

function publisherOf({ publisher, title }: Source): string {
  return publisher ?? title;
}

function datesInWords(sources: readonly Source[], voice: Voice): string {
  const dates = sources.map(({ published }) =>
    published ? voice.shortDate(published) : voice.t('source.publishedUnknown'),
  );
  return [...new Set(dates)].join(', ');
}
