import type { RecordKind } from '../records/record.ts';
import type { Records } from './records.ts';

/** One record naming another, and the field it does so in. */
export interface Reference {
  readonly from: {
    readonly kind: RecordKind;
    readonly id: string;
    readonly file: string;
  };
  readonly to: { readonly kind: RecordKind; readonly id: string };
  /** Path of the field in the author's file, such as `sources.0.id`. */
  readonly field: readonly (string | number)[];
}

interface Holder {
  readonly id: string;
  readonly file: string;
}

/** Every reference of every record, in file order; targets may or may not exist. */
export function referencesOf(records: Records): Reference[] {
  return [
    ...records.events.flatMap((event) => [
      ...list(event, 'event', 'partner', 'partners', event.partners),
      ...list(event, 'event', 'person', 'people', event.people),
      ...list(event, 'event', 'organisation', 'organisations', event.organisations),
      ...list(event, 'event', 'strategy', 'strategies', event.strategies),
      ...list(event, 'event', 'figure', 'figures', event.figures),
      ...citations(event, 'event', event.sources),
    ]),
    ...records.partners.flatMap((partner) => [
      ...citations(partner, 'partner', partner.sources),
      ...partner.agreements.flatMap((agreement, a) =>
        agreement.life.flatMap((stage, s) =>
          one(partner, 'partner', 'source', ['agreements', a, 'life', s, 'source'], stage.source),
        ),
      ),
    ]),
    ...records.strategies.flatMap((strategy) => [
      ...citations(strategy, 'strategy', strategy.sources),
      ...list(strategy, 'strategy', 'organisation', 'issuers', strategy.issuers),
      ...strategy.relations.flatMap((relation, index) =>
        one(strategy, 'strategy', 'strategy', ['relations', index, 'to'], relation.to),
      ),
      ...strategy.statuses.flatMap((status, index) =>
        one(strategy, 'strategy', 'source', ['statuses', index, 'source'], status.source),
      ),
      ...strategy.objectives.flatMap((objective, index) => [
        ...one(strategy, 'strategy', 'figure', ['objectives', index, 'figure'], objective.figure),
        ...one(
          strategy,
          'strategy',
          'source',
          ['objectives', index, 'source'],
          objective.source?.source ?? null,
        ),
      ]),
    ]),
    ...records.figures.flatMap((figure) =>
      figure.observations.flatMap((observation, index) =>
        one(
          figure,
          'figure',
          'source',
          ['observations', index, 'source'],
          observation.source.source,
        ),
      ),
    ),
    ...records.people.flatMap((person) => [
      ...citations(person, 'person', person.sources),
      ...person.roles.flatMap((role, index) =>
        one(person, 'person', 'source', ['roles', index, 'source'], role.source),
      ),
    ]),
    ...records.organisations.flatMap((organisation) =>
      citations(organisation, 'organisation', organisation.sources),
    ),
  ];
}

function list(
  from: Holder,
  fromKind: RecordKind,
  kind: RecordKind,
  field: string,
  ids: readonly string[],
): Reference[] {
  return ids.flatMap((id, index) => one(from, fromKind, kind, [field, index], id));
}

function citations(
  from: Holder,
  fromKind: RecordKind,
  cited: readonly { readonly source: string }[],
): Reference[] {
  return cited.flatMap((citation, index) =>
    one(from, fromKind, 'source', ['sources', index, 'id'], citation.source),
  );
}

function one(
  { id, file }: Holder,
  fromKind: RecordKind,
  kind: RecordKind,
  field: readonly (string | number)[],
  target: string | null,
): Reference[] {
  if (target === null) return [];
  return [{ from: { kind: fromKind, id, file }, to: { kind, id: target }, field }];
}
