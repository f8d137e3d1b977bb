import type { Data } from '#schemas/collections.ts';
import { entriesOf } from './entries.ts';

/** The spellings that the content keeps to; none when it names none. */
export async function wordingList(): Promise<Data<'wording'>> {
  const entry = (await entriesOf('wording')).get('wording');
  return (entry?.data as Data<'wording'> | undefined) ?? [];
}
