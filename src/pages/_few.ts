import { oncePerObject } from '../made-once.ts';
import { toldRecords } from '../told-records.ts';
import { isOfShard, toldShard } from '../told-shard.ts';
import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { touchedBy } from '#domain/catalogue/touched.ts';
import type { Routes } from '#i18n/routes.ts';
import { touchedPages } from '../components/frame/touched-pages.ts';

/** True for a build that is of a few records alone: it has their pages, and no data of the whole. */
export function isOfFew(): boolean {
  return toldRecords() !== null;
}

/** Every route asks, and to find out goes through all references. */
const touchedIn = oncePerObject((catalogue: Catalogue) =>
  touchedBy(catalogue, toldRecords() ?? []),
);

/** Whether this process makes a file: where several share the work, each makes its part. */
export function isBuiltHere(path: string): boolean {
  return isOfShard(path, toldShard());
}

/** Says of an address in a language whether this process makes it: of all its part, or those on which its few records show. */
export function builtPages(catalogue: Catalogue, routes: ReadonlyMap<string, Routes>) {
  const only = toldRecords();
  if (only === null) return (_lang: string, path: string) => isBuiltHere(path);
  const touched = touchedIn(catalogue);
  const isTouched = new Map(
    [...routes].map(([lang, each]) => [lang, touchedPages(each, only, touched)] as const),
  );
  return (lang: string, path: string) => isTouched.get(lang)?.(path) ?? false;
}
