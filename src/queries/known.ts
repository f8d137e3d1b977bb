import { relative, resolve } from 'node:path';
import { KNOWN_COLLECTIONS } from '#schemas/collections.ts';
import { contentFolder } from '../content-folder.ts';
import { entriesOf } from './entries.ts';

/** Every published record and what all of them stand on, as their schemas made them; no texts below. */
export async function publishedFiles(): Promise<{ file: string; data: unknown }[]> {
  const lists = await Promise.all(KNOWN_COLLECTIONS.map((name) => entriesOf(name)));
  return lists.flatMap((entries) =>
    [...entries.values()].map(({ filePath, data }) => ({
      file: relative(contentFolder(), resolve(filePath ?? '')).replaceAll('\\', '/'),
      data,
    })),
  );
}
