import { readRef, writtenRef, type RecordRef } from '#domain/records/kinds.ts';

/** Tells the process that renders the pages which records alone matter: `event:a,partner:b`. */
const ONLY = 'ONLY_RECORDS';

/** What tells another process of a build that it is of these records alone; null for all. */
export function tellRecords(only: readonly RecordRef[] | null): Readonly<Record<string, string>> {
  return { [ONLY]: only?.map(writtenRef).join(',') ?? '' };
}

/** The records that a build is of alone, as it was told; null where it is of all. */
export function toldRecords(environment: NodeJS.ProcessEnv = process.env): RecordRef[] | null {
  const told = environment[ONLY];
  return told ? told.split(',').flatMap((written) => readRef(written) ?? []) : null;
}
