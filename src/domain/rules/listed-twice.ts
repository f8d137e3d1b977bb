import type { Event } from '../records/event.ts';
import type { Finding, Rule } from './rule.ts';

const LISTS = [
  'pillars',
  'partners',
  'countries',
  'people',
  'organisations',
  'strategies',
  'figures',
] as const satisfies readonly (keyof Event)[];

/** A list names each id once. */
export const listedTwice: Rule = (records) => {
  const { events, partners, strategies, people, organisations } = records;
  const cited = [...events, ...partners, ...strategies, ...people, ...organisations];
  return [
    ...events.flatMap((event) => LISTS.flatMap((list) => repeated(event.file, list, event[list]))),
    ...strategies.flatMap(({ file, issuers }) => repeated(file, 'issuers', issuers)),
    ...repeated('site.yaml', 'keyFigures', records.site.keyFigures),
    ...cited.flatMap(({ file, sources }) => {
      // The same source may support a record in two places, each with its own locator.
      const keys = sources.map((source) => JSON.stringify([source.source, source.locator]));
      return repeated(file, 'sources', keys).map((finding) => ({
        ...finding,
        params: { ...finding.params, id: sources[Number(finding.field[1])]?.source ?? '' },
      }));
    }),
  ];
};

function repeated(file: string, list: string, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ kind: 'listed-twice' as const, file, field: [list, index], params: { id, list } }],
  );
}
