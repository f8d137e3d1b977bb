import { getEntry } from 'astro:content';
import type { Data } from '#schemas/collections.ts';

/** The names the map must show. */
export async function mapLabels(): Promise<Data<'map'>['labels']> {
  const entry = await getEntry('map', 'map');
  return (entry?.data as Data<'map'> | undefined)?.labels ?? [];
}
