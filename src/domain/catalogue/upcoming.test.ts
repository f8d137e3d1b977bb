import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { joinRecords } from './catalogue.ts';
import { agreement, event, partner, records, strategy } from './catalogue.test-records.ts';
import { upcoming } from './upcoming.ts';

const NOW = Date.UTC(2026, 10, 28);
const ahead = (given: Parameters<typeof records>[0]) => upcoming(joinRecords(records(given)), NOW);
const signed = [{ stage: 'signed', date: dateOf('2022'), source: null }] as const;

describe('what lies ahead', () => {
  it('has events announced, not those that are over or cancelled', () => {
    const events = [
      event('year', { date: dateOf('2026'), status: 'planned' }),
      event('over', { date: dateOf('2026-03'), status: 'planned' }),
      event('off', { date: dateOf('2027'), status: 'cancelled' }),
      event('held', { date: dateOf('2025') }),
    ];
    expect(ahead({ events }).map((one) => one.kind === 'event' && one.event.id)).toEqual(['year']);
  });

  it('has documents that expire within a year, and strategies that end by the next', () => {
    const soon = agreement('soon', signed, { term: dateOf('2022/2026') });
    const later = agreement('later', signed, { term: dateOf('2022/2030') });
    const found = ahead({
      partners: [partner('p', { agreements: [soon, later] })],
      strategies: [
        strategy('ends', { span: dateOf('2021/2026') }),
        strategy('next', { span: dateOf('2021/2027') }),
        strategy('long', { span: dateOf('2021/2030') }),
        strategy('done', { span: dateOf('2021/2025') }),
        strategy('open', { span: dateOf('2021/..') }),
      ],
    });
    const names = found.map((one) =>
      one.kind === 'agreement' ? one.agreement.id : one.kind === 'strategy' && one.strategy.id,
    );
    expect(names).toEqual(['ends', 'soon', 'next']);
  });
});
