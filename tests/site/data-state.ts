import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './built-site.ts';

/** The state of the data as the published files have it, apart from any page that says it. */
export interface DataState {
  /** `2026-11-21-0123abcd` */
  readonly version: string;
  /** The day it is of, ISO 8601. */
  readonly day: string;
  /** Path or address at which it stays; null where it is no release. */
  readonly release: string | null;
}

export function dataState(): DataState {
  const file = readFileSync(join(FOLDER, 'data/datapackage.json'), 'utf8');
  const { version, created, release } = JSON.parse(file) as {
    version: string;
    created: string;
    release?: string | null;
  };
  return { version, day: created.slice(0, 10), release: release ?? null };
}
