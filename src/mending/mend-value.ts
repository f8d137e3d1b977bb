import { parseDate } from '#domain/dates/edtf-date.ts';
import type { Problem } from '#checking/issue.ts';
import type { ReadRecord } from '#reading/read-record.ts';
import type { MendKind } from './mend-text.ts';

/** A stretch of a file's text and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly kind: MendKind;
}

/** The edit that mends a problem beyond doubt; null where an author must decide. */
export function editFor(problem: Problem, read: ReadRecord, text: string): Edit | null {
  const at = offsetOf(text, problem);
  if (problem.field === undefined || problem.field.length === 0) {
    return problem.variant === 'renamed' ? renamedLink(problem, text, at) : null;
  }
  const typed = read.document?.typed(problem.field) ?? null;
  if (typed === null || typed.includes('\n') || !text.startsWith(typed, at)) return null;
  const by = valueFor(problem, typed);
  return by === null ? null : { from: at, to: at + typed.length, ...by };
}

function valueFor(
  { kind, variant, params }: Problem,
  typed: string,
): Pick<Edit, 'by' | 'kind'> | null {
  const isPlain = /^[^\s"'#\\|>&*!%@`[\]{}][^"#\\]*$/.test(typed);
  if (kind === 'date-not-quoted') {
    return isPlain && parseDate(typed).ok ? { by: `"${typed}"`, kind: 'quotes' } : null;
  }
  if (kind === 'needs-quotes') return isPlain ? { by: `"${typed}"`, kind: 'quotes' } : null;
  const nearest = String(params['nearest'] ?? '');
  if (kind.startsWith('date-') && variant === 'nearest') {
    const written = String(params['value'] ?? '');
    return sameDigits(written, nearest) ? { by: `"${nearest}"`, kind: 'date-signs' } : null;
  }
  if (kind === 'unknown-reference' && variant === 'renamed') {
    return { by: typed.replace(String(params['id']), () => nearest), kind: 'renamed' };
  }
  return null;
}

/** True when only the signs between the digits differ: no word was read, and no order turned. */
function sameDigits(written: string, proposed: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return !/\p{L}/u.test(written) && parseDate(proposed).ok && digits(written) === digits(proposed);
}

/** A link in a body to a record that has another id now: `[Busan](partner:pusan)`. */
function renamedLink({ params }: Problem, text: string, at: number): Edit | null {
  const { to, id, nearest } = params;
  const link = `(${to}:${id})`;
  const from = text.indexOf(link, at);
  const isHere = from >= 0 && !text.slice(at, from).includes('\n');
  return isHere
    ? { from, to: from + link.length, by: `(${to}:${nearest})`, kind: 'renamed' }
    : null;
}

function offsetOf(text: string, { line, column }: Pick<Problem, 'line' | 'column'>): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
