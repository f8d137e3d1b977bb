import type { AllData } from '../data/collections.ts';
import { agreementTable } from './agreement-table.ts';
import { eventTable } from './event-table.ts';
import { filled, type AnyTable } from './fields.ts';
import { objectiveTable } from './objective-table.ts';
import { observationTable } from './observation-table.ts';
import { organisationTable } from './organisation-table.ts';
import { outcomeTable } from './outcome-table.ts';
import { personTable } from './person-table.ts';
import { figureTable, partnerTable, sourceTable } from './record-tables.ts';
import { strategyTable } from './strategy-table.ts';

/** Every table of the data, its cells worked out; one without rows has its heads alone. */
export function allTables(data: AllData, languages: readonly string[]): AnyTable[] {
  return [
    filled(eventTable(data, languages)),
    filled(partnerTable(data, languages)),
    filled(strategyTable(data, languages)),
    filled(figureTable(data, languages)),
    filled(sourceTable(data, languages)),
    filled(personTable(data, languages)),
    filled(organisationTable(data, languages)),
    filled(outcomeTable(data, languages)),
    filled(agreementTable(data, languages)),
    filled(objectiveTable(data, languages)),
    filled(observationTable(data, languages)),
  ];
}

/** Path of a table below the site's root. */
export function tableFile({ name }: Pick<AnyTable, 'name'>, ending: string): string {
  return `data/${name}.${ending}`;
}
