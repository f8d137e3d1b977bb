import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from '#exports/formats/read-csv.ts';

/** A column of a table, as the data package describes it. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
}

/** A table as it was published, its cells as they were before they were made safe for spreadsheets. */
export interface PublishedTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Columns that hold the id of a row of another table. */
  readonly refers: readonly { readonly column: string; readonly table: string }[];
  /** Empty where nothing is known. */
  readonly rows: readonly (readonly string[])[];
}

/** The data package of a built site. */
export interface PublishedPackage {
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly licence: { readonly name: string; readonly path: string };
  readonly tables: readonly PublishedTable[];
}

/** What says of a file that stands alone which data it is, by name. */
export function metadataOf({
  title,
  version,
  created,
  licence,
}: Omit<PublishedPackage, 'tables'>): readonly (readonly [string, string])[] {
  return [
    ['title', title],
    ['version', version],
    ['date', created.slice(0, 10)],
    ['licence', `${licence.name}, ${licence.path}`],
  ];
}

interface Described {
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly [{ readonly title: string; readonly path: string }];
  readonly resources: readonly {
    readonly name: string;
    readonly description: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly Column[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

/** Reads the tables of a built site back, as any reader of them would. */
export async function publishedTables(site: string): Promise<PublishedPackage> {
  const read = (name: string) => readFile(join(site, 'data', name), 'utf8');
  const described = JSON.parse(await read('datapackage.json')) as Described;
  const { title, version, created, licenses, resources } = described;
  const [{ title: name, path }] = licenses;
  const tables = resources.map(async ({ schema, ...one }): Promise<PublishedTable> => {
    const [, ...rows] = readCsv(await read(one.path));
    return {
      name: one.name,
      description: one.description,
      columns: schema.fields,
      key: schema.primaryKey,
      refers: (schema.foreignKeys ?? []).map(({ fields, reference }) => {
        return { column: fields, table: reference.resource };
      }),
      rows,
    };
  });
  return { title, version, created, licence: { name, path }, tables: await Promise.all(tables) };
}
