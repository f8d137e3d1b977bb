import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Records } from './records.ts';
import {
  agreement,
  event,
  outcome,
  partner,
  records,
  stage,
  strategy,
} from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { yearPeriod } from './period.ts';
import { reviewOf } from './year-review.ts';

const papers = (given: Partial<Records>, year = 2023) =>
  reviewOf(joinRecords(records(given)), yearPeriod(year), Date.UTC(2026, 10, 28)).papers;
describe('the documents of a year', () => {
  it('are those signed in it, whether a partner’s record or an event tells, in time order', () => {
    const busan = partner('busan', {
      agreements: [
        agreement('old', [stage('signed', '1995'), stage('renewed', '2023-05')]),
        agreement('new', [stage('signed', '2023-09-01')]),
      ],
    });
    const fair = event('fair', {
      date: dateOf('2023-02-01'),
      outcomes: [outcome('memorandum', 'signed')],
    });
    const { signed, carriedOn } = papers({ partners: [busan], events: [fair] });
    expect(signed.map(({ event: at, partner: of }) => at ?? of)).toEqual(['fair', 'busan']);
    expect(carriedOn.map(({ step, date }) => [step, date.written])).toEqual([
      ['renewed', '2023-05'],
    ]);
  });

  it('tell a resolution that nobody else signed among what was adopted', () => {
    const decided = event('decided', {
      outcomes: [
        outcome('decision', 'adopted'),
        outcome('statement', 'adopted'),
        outcome('donation', 'handed-over'),
      ],
    });
    const { signed, adopted } = papers({ events: [decided] });
    expect([signed.length, adopted.length]).toEqual([1, 1]);
  });

  it('have the strategies issued, and those that are over: as a source says, or by their own span', () => {
    const over = (at: string) => [
      { at: dateOf(at), state: 'replaced' as const, text: { und: 'x' }, source: null },
    ];
    const strategies = [
      strategy('issued', { issued: dateOf('2023-06-01') }),
      strategy('replaced', { statuses: over('2023-03'), span: dateOf('2020/2025') }),
      strategy('ran-out', { span: dateOf('2018/2023') }),
      strategy('open', { span: dateOf('2018/..') }),
      strategy('one-year', { span: dateOf('2023/2023') }),
    ];
    const { issued, ended } = papers({ strategies, events: [event('a')] });
    expect(issued.map(({ id }) => id)).toEqual(['issued']);
    expect(ended.map((one) => one.strategy.id).sort()).toEqual(['ran-out', 'replaced']);
  });
});
