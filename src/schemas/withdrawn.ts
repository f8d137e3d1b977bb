import { z } from 'astro/zod';
import { readRef } from '#domain/records/kinds.ts';
import type { Withdrawal } from '#domain/records/withdrawal.ts';
import { BOUNDS } from './bounds.ts';
import { edtf } from './edtf.ts';
import { localText, localTitle } from './words.ts';

/** A record as it is named outside a field of its own kind: `event:ky-ban-ghi-nho`. */
export const recordRef = z
  .string()
  .max(BOUNDS.length.name)
  .transform((written, context) => {
    const ref = readRef(written);
    if (ref) return ref;
    context.addIssue({ code: 'custom', message: 'not-a-record' });
    return z.NEVER;
  })
  .describe('Kind and id of a record: event:ky-ban-ghi-nho');

const withdrawal = z
  .strictObject({
    id: recordRef.describe('The record taken back, as kind:id'),
    title: localTitle.optional().describe('What it was called'),
    date: edtf.describe('Day it was taken back'),
    note: localText.describe('Why it was taken back, for readers'),
    instead: recordRef.optional().describe('The record to read in its place, as kind:id'),
  })
  .transform(({ id, title, date, note, instead }): Withdrawal => ({
    record: id,
    title: title ?? null,
    date,
    note,
    instead: instead ?? null,
  }));

/** `content/withdrawn.yaml`: published records that were taken back. */
export const withdrawnSchema = z.strictObject({
  withdrawn: z
    .array(withdrawal)
    .max(BOUNDS.count.withdrawn)
    .default([])
    .describe('Records taken back; the address of each says so'),
});
