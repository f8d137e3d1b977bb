import type { Withdrawal } from '#domain/records/withdrawal.ts';
import type { Data } from '#schemas/collections.ts';
import { entriesOf } from './entries.ts';

/** The published records that were taken back; none when the content names none. */
export async function withdrawals(): Promise<readonly Withdrawal[]> {
  const entry = (await entriesOf('withdrawn')).get('withdrawn');
  return (entry?.data as Data<'withdrawn'> | undefined)?.withdrawn ?? [];
}
