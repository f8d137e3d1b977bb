import type { AllData } from '../data/collections.ts';
import { filled, type AnyTable } from './fields.ts';
import { eventTable } from './event-table.ts';
import { agreementTable, objectiveTable, observationTable, outcomeTable } from './part-tables.ts';
import { figureTable, partnerTable, sourceTable, strategyTable } from './record-tables.ts';

/** Every table of the data, its cells worked out; one without rows has its heads alone. */
export function allTables(data: AllData, languages: readonly string[]): AnyTable[] {
  return [
    filled(eventTable(data, languages)),
    filled(partnerTable(data, languages)),
    filled(strategyTable(data, languages)),
    filled(figureTable(data, languages)),
    filled(sourceTable(data, languages)),
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
