import { midnight } from '#domain/dates/calendar.ts';
import type { FindingParams } from '#domain/rules/rule.ts';
import type { FieldFault } from '../field-fault.ts';
import { proposeDate } from '#i18n/reading-dates/propose-date.ts';

/** Adds to a fault of a date the text that would be right, when one can be told. */
export function withDateProposal(fault: FieldFault): FieldFault {
  if (!fault.kind.startsWith('date-')) return fault;
  const value = String(fault.params['value'] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  const nearest = fault.kind === 'date-not-quoted' ? value : proposeDate(value);
  const params: FindingParams = { ...fault.params, value };
  if (nearest !== null) return { ...fault, variant: 'nearest', params: { ...params, nearest } };
  const days = fault.kind === 'date-no-such-day' ? daysIn(value) : null;
  return days
    ? { ...fault, variant: 'days', params: { ...params, ...days } }
    : { ...fault, params };
}

/** How many days the month of a written day has. */
function daysIn(value: string): { month: string; days: number } | null {
  const [, year, month] = /(\d{4})-(0[1-9]|1[0-2])-\d{2}/.exec(value) ?? [];
  if (!year || !month) return null;
  const days = new Date(midnight(Number(year), Number(month), 0)).getUTCDate();
  return { month: `${Number(month)}/${year}`, days };
}
