import { expect, it } from 'vitest';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { publishedSchemas } from './published.ts';

it('publishes a schema for each collection, and a list of them all', async () => {
  const records = passedRecords(readFiles(await readFolder('tests/fixtures/valid')).records);
  const schemas = publishedSchemas(records);
  expect([...schemas.keys()]).toEqual(['index', ...Object.keys(COLLECTIONS)]);
  expect(schemas.get('index')).toMatchObject({
    schemas: [
      {
        name: 'events',
        schema: 'events.json',
        folder: 'events',
        title: { vi: 'Sự kiện', en: 'Event' },
      },
      ...Object.keys(COLLECTIONS)
        .slice(1)
        .map((name) => ({ name })),
    ],
  });
});
