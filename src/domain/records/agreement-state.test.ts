import { describe, expect, it } from 'vitest';
import { agreement, stage } from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import type { LifeStage } from './partner.ts';
import { agreementState } from './agreement-state.ts';

const signed = stage('signed', '2021-03-01');

function stateOn(day: string, term: string | null, ...life: LifeStage[]) {
  const dated = agreement('m', life, { term: term === null ? null : dateOf(term) });
  return agreementState(dated, Date.parse(day));
}

describe('the state of an agreement', () => {
  it('is in force while its term has more than a year to go', () => {
    expect(stateOn('2024-12-30', '2021/2025', signed)).toBe('in-force');
    expect(stateOn('2026-01-01', '2021/..', signed)).toBe('in-force');
  });

  it('is soon to expire from twelve months before its term ends to its last day', () => {
    expect(stateOn('2025-01-01', '2021/2025', signed)).toBe('expires-soon');
    expect(stateOn('2025-12-31', '2021/2025', signed)).toBe('expires-soon');
    expect(stateOn('2024-12-31', '2021/2025', signed)).toBe('in-force');
  });

  it('counts twelve months by the calendar, in a leap year too', () => {
    expect(stateOn('2024-02-29', '2021/2025-02-28', signed)).toBe('expires-soon');
    expect(stateOn('2024-02-28', '2021/2025-02-28', signed)).toBe('in-force');
  });

  it('is that its term has ended, from the day after on', () => {
    expect(stateOn('2026-01-01', '2021/2025', signed)).toBe('term-ended');
    expect(stateOn('2026-01-01', '2025', signed)).toBe('term-ended');
  });

  it('is renewed where a later step says so, not where a step led to this very term', () => {
    expect(stateOn('2026-01-01', '2021/2025', signed, stage('renewed', '2025-11'))).toBe('renewed');
    expect(stateOn('2026-01-01', '2021/2025', stage('renewed', '2020'))).toBe('term-ended');
    expect(stateOn('2026-01-01', '2021/2025', signed, stage('renewed', '2026-02'))).toBe(
      'term-ended',
    );
  });

  it('is not known without a term, or with one whose end no source tells', () => {
    expect(stateOn('2026-01-01', null, signed)).toBe('term-unknown');
    expect(stateOn('2026-01-01', null)).toBe('term-unknown');
    expect(stateOn('2026-01-01', '2021/', signed)).toBe('term-unknown');
  });

  it('follows its life before its term', () => {
    expect(stateOn('2023-01-01', '2021/2025', signed, stage('expired', '2022'))).toBe('expired');
    expect(stateOn('2023-01-01', '2021/2025', stage('proposed', '2020'))).toBe('proposed');
  });

  it('lies ahead while nothing of it has come to pass', () => {
    expect(stateOn('2020-01-01', '2021/2025', signed)).toBe('ahead');
    expect(stateOn('2021-06-01', '2022/2025', signed)).toBe('ahead');
  });
});
