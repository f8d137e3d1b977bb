import { describe, expect, it } from 'vitest';
import { withDateProposal } from './date-problems.ts';
import type { FieldFault } from '../field-fault.ts';

/** What is told of a day that no calendar has. */
const told = (value: string, kind: FieldFault['kind'] = 'date-no-such-day') =>
  withDateProposal({ kind, field: ['date'], on: 'value', params: { value } });

describe('A day that is in no calendar', () => {
  it.each([
    ['2023-02-30', '2/2023', 28],
    ['2024-02-30', '2/2024', 29],
    ['2023-06-31', '6/2023', 30],
    ['2023-11-31', '11/2023', 30],
    ['2023-10-32', '10/2023', 31],
    ['2023-12-32', '12/2023', 31],
  ])('%s is told with the days that its month has', (value, month, days) => {
    expect(told(value)).toMatchObject({ variant: 'days', params: { month, days } });
  });

  it('of a month that is none is told without', () => {
    expect(told('2023-00-31')).not.toHaveProperty('variant');
    expect(told('2023-13-32')).not.toHaveProperty('variant');
  });
});

it('an unquoted date is proposed as it stands, without the other kind of quotes', () => {
  expect(told("'2023-04-26'", 'date-not-quoted')).toMatchObject({
    variant: 'nearest',
    params: { value: '2023-04-26', nearest: '2023-04-26' },
  });
});

it('a fault that is no date’s stays as it is', () => {
  const fault: FieldFault = { kind: 'too-long', field: [], on: 'value', params: { value: '2023' } };
  expect(withDateProposal(fault)).toBe(fault);
});
