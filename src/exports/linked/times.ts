import type { RecordData } from '../data/collections.ts';
import { thing, type Fact, type Term } from './terms.ts';

type DateData = RecordData<'event'>['date'];

/** A date as its source states it. */
export function edtf(date: DateData | null): Term[] {
  return date === null ? [] : [{ value: date.edtf, type: 'edtf:EDTF' }];
}

/**
 * When something was: as its source states it, with the first and the last day that may mean. A date that is about
 * or doubtful has no such days: P82a and P82b assert bounds, and how wide "about" is nobody knows.
 */
export function timeSpan(date: DateData | null): Fact | null {
  if (date === null) return null;
  const isExact = date.certainty === 'exact';
  const span = thing(null, 'crm:E52_Time-Span', [
    ['rdf:value', edtf(date)],
    ['crm:P82a_begin_of_the_begin', isExact ? dayOf(date.earliest) : []],
    ['crm:P82b_end_of_the_end', isExact ? dayOf(date.latest) : []],
  ]);
  return ['crm:P4_has_time-span', [span]];
}

/** A day as XML Schema has it, which knows no sign before years of four digits; none where an end is open. */
function dayOf(day: string | null): Term[] {
  if (day === null) return [];
  const value = day.replace(/^\+0*(?=\d{4,}-)/, '').replace(/^-0*(?=\d{4,}-)/, '-');
  return [{ value, type: 'xsd:date' }];
}

const PLAIN = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day where both are exact: schema.org knows no others. */
export function exactDays({ edtf: written }: DateData): Fact[] {
  const [start = '', end = ''] = written.split('/');
  const day = (value: string): Term[] => (PLAIN.test(value) ? [{ value, type: 'xsd:date' }] : []);
  return [
    ['schema:startDate', day(start)],
    ['schema:endDate', day(end)],
  ];
}
