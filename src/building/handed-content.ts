import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Reading } from '#reading/read-files.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { RecordMoments } from './record-moments.ts';

/** Tells the process that renders the pages where the content lies that the build has read. */
export const HANDED = 'HANDED_CONTENT';

/** A file of a collection, read and passed by its schema. */
export interface HandedEntry {
  readonly id: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly data: Record<string, unknown>;
  /** The text below the front matter; empty for YAML files. */
  readonly body: string;
}

type Handed = Readonly<Partial<Record<CollectionName, readonly HandedEntry[]>>> & {
  readonly moments: RecordMoments;
};

/** Writes what was read to a file, for another process of the same build. */
export async function handOn(
  { records }: Reading,
  moments: RecordMoments,
  file: string,
): Promise<void> {
  const passed = records.filter(({ read }) => read.value !== null);
  const byCollection = Object.groupBy(
    passed.map(({ placed, read }) => ({
      collection: placed.collection,
      id: placed.id,
      file: placed.file,
      data: read.value as Record<string, unknown>,
      body: read.body?.text ?? '',
    })),
    ({ collection }) => collection,
  );
  // Not JSON: a date without an end reaches to infinity.
  await writeFile(file, serialize({ ...byCollection, moments } satisfies Handed));
}

let handed: Handed | undefined;

/** The files of a collection as they were handed on; null in a process that reads for itself. */
export function handedEntries(
  name: CollectionName,
  environment: NodeJS.ProcessEnv = process.env,
): readonly HandedEntry[] | null {
  const all = readHanded(environment);
  return all && (all[name] ?? []);
}

/** When records first came, as it was handed on; null in a process that asks for itself. */
export function handedMoments(environment: NodeJS.ProcessEnv = process.env): RecordMoments | null {
  return readHanded(environment)?.moments ?? null;
}

function readHanded(environment: NodeJS.ProcessEnv): Handed | null {
  const file = environment[HANDED];
  if (!file) return null;
  handed ??= deserialize(readFileSync(file)) as Handed;
  return handed;
}
