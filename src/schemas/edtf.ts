import { z } from 'astro/zod';
import { BOUNDS } from './bounds.ts';
import { parseDate, type ChronicleDate, type DateFault } from '#domain/dates/edtf-date.ts';

/** Kinds of date problem, put into the Zod issue's `params.kind` so that the checker can word them. */
export type DateIssueKind = `date-${DateFault}` | 'date-not-quoted' | 'too-long';

/** An EDTF text, read into a domain date. */
export const edtf = z
  .unknown()
  .transform((written, context): ChronicleDate => {
    const fault = faultOf(written);
    if (fault === null) {
      const parsed = parseDate(written as string);
      if (parsed.ok) return parsed.date;
      context.addIssue(issue(`date-${parsed.fault}`, written));
      return z.NEVER;
    }
    context.addIssue(issue(fault, written));
    return z.NEVER;
  })
  .describe('EDTF date, levels 0 and 1, in quotes: "2023-04-26", "2017-09", "2017~", "2021/2026"');

function faultOf(written: unknown): DateIssueKind | null {
  if (typeof written === 'string') return written.length > BOUNDS.length.date ? 'too-long' : null;
  return 'date-not-quoted';
}

function issue(kind: DateIssueKind, written: unknown) {
  const value = written instanceof Date ? written.toISOString().slice(0, 10) : String(written);
  const measured = kind === 'too-long' ? { length: value.length, most: BOUNDS.length.date } : {};
  return { code: 'custom' as const, message: kind, params: { kind, value, ...measured } };
}
