import type { Data } from '#schemas/collections.ts';
import { entriesOf } from './entries.ts';

/** The names the map must show; none when the content names none. */
export async function mapLabels(): Promise<Data<'map'>['labels']> {
  const entry = (await entriesOf('map')).get('map');
  return (entry?.data as Data<'map'> | undefined)?.labels ?? [];
}
