import { getEntry } from 'astro:content';

/** The names the map must show. */
export async function mapLabels() {
  return (await getEntry('map', 'map'))?.data.labels ?? [];
}
