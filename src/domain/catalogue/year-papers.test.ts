import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event, Outcome } from '../records/event.ts';
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
    expect(signed).toEqual([]);
    expect(adopted.map(({ title }) => title)).toEqual([{ vi: 'decision' }, { vi: 'statement' }]);
  });

  it('tell what was only announced apart from what was signed', () => {
    const davos = event('davos', {
      outcomes: [outcome('memorandum', 'announced'), outcome('agreement', 'signed')],
    });
    const { signed, announced } = papers({ events: [davos] });
    expect(signed.map(({ title }) => title)).toEqual([{ vi: 'agreement' }]);
    expect(announced.map(({ title }) => title)).toEqual([{ vi: 'memorandum' }]);
    expect(papers({ events: [davos] }, 2022).announced).toEqual([]);
    const planned = papers({ events: [{ ...davos, status: 'planned' }] });
    expect([planned.signed, planned.announced]).toEqual([[], []]);
  });

  it('say of each whether it was signed, or is only known to hold from then', () => {
    const busan = partner('busan', {
      agreements: [
        agreement('a', [stage('in-force', '2023')]),
        agreement('b', [stage('signed', '2023-02'), stage('in-force', '2023-03')]),
      ],
    });
    const { signed } = papers({ partners: [busan], events: [event('a')] });
    expect(signed.map(({ step }) => step)).toEqual(['in-force', 'signed']);
  });

  describe('that are records of their own', () => {
    const scheme = strategy('scheme', { issued: dateOf('2023-09-26'), number: '4235/QĐ' });
    const at = (id: string, date: string, ...outcomes: Outcome[]) =>
      event(id, { date: dateOf(date), strategies: ['scheme'], outcomes });
    const adopted = (text: string, date?: string) =>
      outcome('plan', 'adopted', { text: { vi: text }, date: date ? dateOf(date) : null });
    const listed = (...events: Event[]) =>
      papers({ strategies: [scheme], events }).adopted.map(({ title }) => title['vi']);

    it('are told once: among those issued, not once more among those adopted', () => {
      expect(listed(at('day', '2023-09-26', adopted('Đề án')))).toEqual([]);
      expect(listed(at('later', '2023-10-11', adopted('Đề án', '2023-09-26')))).toEqual([]);
      expect(listed(at('year', '2023~', adopted('Đề án')))).toEqual([]);
    });

    it('do not hide what was adopted at another time because of them', () => {
      expect(listed(at('decree', '2023-12-18', adopted('Nghị định 323')))).toEqual([
        'Nghị định 323',
      ]);
    });

    it('do not hide what else was adopted on the same day', () => {
      const both = at('day', '2023-09-26', adopted('Đề án 4235/QĐ'), adopted('Quy chế'));
      expect(listed(both)).toEqual(['Quy chế']);
    });

    it('do not hide what an event adopts that does not name them', () => {
      const other = event('other', { date: dateOf('2023-09-26'), outcomes: [adopted('Quy chế')] });
      expect(listed(other)).toEqual(['Quy chế']);
    });
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
