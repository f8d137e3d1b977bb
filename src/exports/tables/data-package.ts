import type { DataHead } from '../data/head.ts';
import type { AnyTable } from './fields.ts';

/** Words for a package's languages: its main one, else English, else any. */
function inMain(words: DataHead['name'], [main = '']: readonly string[]): string {
  return words[main] ?? words['en'] ?? Object.values(words)[0] ?? '';
}

/** A name as the format takes it: letters and digits of ASCII, dots and hyphens; "CC BY 4.0" is "CC-BY-4.0". */
function signOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'licence';
}

/** The tables described for programs, as Frictionless data packages are (version 1). */
export function dataPackage(tables: readonly AnyTable[], head: DataHead, homepage: string | null) {
  const { name, version, date, release, publisher, licence, languages } = head;
  return {
    profile: 'tabular-data-package',
    name: 'chronicle',
    title: inMain(name, languages),
    version,
    created: `${date}T00:00:00Z`,
    release,
    ...(homepage === null ? {} : { homepage }),
    licenses: [{ name: signOf(licence.name), path: licence.url, title: licence.name }],
    contributors: [{ title: inMain(publisher, languages), role: 'publisher' }],
    resources: tables.map((table) => resourceOf(table, tables)),
  };
}

/** What a program may check of each cell of a column. */
function constraintsOf({ always, oneOf }: AnyTable['fields'][number]) {
  const constraints = {
    ...(always ? { required: true } : {}),
    ...(oneOf === undefined ? {} : { enum: oneOf }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function resourceOf(table: AnyTable, tables: readonly AnyTable[]) {
  const { name, says, fields, key, refers } = table;
  const known = Object.entries(refers).filter(([, to]) => tables.some((one) => one.name === to));
  return {
    profile: 'tabular-data-resource',
    name,
    description: says,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: fields.map((field) => ({
        name: field.name,
        type: field.type,
        description: field.says,
        ...constraintsOf(field),
      })),
      primaryKey: key,
      missingValues: [''],
      ...(known.length > 0
        ? {
            foreignKeys: known.map(([field, resource]) => ({
              fields: field,
              reference: { resource, fields: 'id' },
            })),
          }
        : {}),
    },
  };
}
