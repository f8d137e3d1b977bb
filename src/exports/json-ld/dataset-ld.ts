import { figureSeriesFile } from '#i18n/data-paths.ts';
import { describedBy } from '#i18n/page-heads/description.ts';
import type { RecordData } from '../data/collections.ts';
import {
  breadcrumbs,
  graph,
  publisherOf,
  thing,
  told,
  type LdGround,
  type Thing,
} from './ld-parts.ts';

/** A figure: what it counts, and its values to take away. */
export function figureLd(one: RecordData<'figure'>, ground: LdGround): Thing {
  const { voice, head, base } = ground;
  const name = voice.text(one.name);
  const days = one.observations.flatMap(({ time }) => [time.earliest, time.latest]);
  const known = days.filter((day) => day !== null).sort();
  return thing('Dataset', {
    name,
    // Catalogues of data sets pass over a description of fewer letters than pages have in theirs.
    description: describedBy([
      `${name}: ${voice.text(one.definition)}`,
      `${voice.text(head.name)}.`,
      voice.t('data.intro'),
    ]),
    variableMeasured: thing('PropertyValue', { name, unitText: voice.text(one.unit) }),
    temporalCoverage: known.length > 0 ? `${known[0] ?? ''}/${known.at(-1) ?? ''}` : null,
    license: head.licence.url,
    creator: publisherOf(ground),
    version: head.version,
    distribution: [
      download('text/csv', told(`${base}${figureSeriesFile(one.id)}`, ground)),
      download('application/json', one.self),
    ],
  });
}

/** The page about the data: all of it as one data set. */
export function dataLd(files: readonly string[], ground: LdGround): object {
  const { voice, head, base } = ground;
  const { t, routes } = voice;
  const name = voice.text(head.name);
  const about = thing('Dataset', {
    name,
    description: `${name}. ${t('data.intro')}`,
    url: told(routes.page('data'), ground),
    license: head.licence.url,
    creator: publisherOf(ground),
    version: head.version,
    dateModified: head.date,
    inLanguage: head.languages,
    isAccessibleForFree: true,
    distribution: files.map((path) => download(typeOf(path), told(`${base}${path}`, ground))),
  });
  const steps = [
    { name, path: routes.page('home') },
    { name: t('data.title'), path: routes.page('data') },
  ];
  return graph([about, breadcrumbs(steps, ground)]);
}

function download(encodingFormat: string, contentUrl: string): Thing {
  return thing('DataDownload', { encodingFormat, contentUrl });
}

function typeOf(path: string): string {
  if (path.endsWith('.csv')) return 'text/csv';
  return path.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
}
