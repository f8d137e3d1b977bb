import { DatabaseSync } from 'node:sqlite';
import { valueOf } from './cell-values.ts';
import { metadataOf, type PublishedPackage, type PublishedTable } from './published-tables.ts';

const TYPES = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
} as const;

/** Writes all tables into one database at `path`, where there is none yet; what is not known is NULL. */
export function writeSqlite(path: string, { tables, ...about }: PublishedPackage): void {
  const database = new DatabaseSync(path);
  try {
    // Rows may come before those they refer to.
    database.exec('PRAGMA foreign_keys = OFF; BEGIN');
    writeAbout(database, about);
    for (const table of tables) writeTable(database, table);
    database.exec('COMMIT; VACUUM');
  } finally {
    database.close();
  }
}

function writeAbout(database: DatabaseSync, about: Omit<PublishedPackage, 'tables'>): void {
  database.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const add = database.prepare('INSERT INTO meta VALUES (?, ?)');
  for (const [name, value] of metadataOf(about)) add.run(name, value);
}

function writeTable(database: DatabaseSync, table: PublishedTable): void {
  const { name, columns, rows } = table;
  database.exec(definitionOf(table));
  const places = columns.map(() => '?').join(', ');
  const add = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`);
  for (const row of rows) {
    const values = columns.map((column, index) => valueOf(row[index] ?? '', column));
    add.run(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  }
}

function definitionOf({ name, columns, key, refers }: PublishedTable): string {
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...refers.map(
      ({ column, table }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} ("id")`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (${parts.join(', ')}) STRICT`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
