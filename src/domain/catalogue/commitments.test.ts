import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { agreement, event, outcome, partner, records, stage } from './catalogue.test-records.ts';
import { commitmentsAt, commitmentsOf, isPromise } from './commitments.ts';
import type { Records } from './records.ts';

const NOW = Date.UTC(2026, 10, 28);
const due = (written: string) => ({ due: dateOf(written) });
const promise = (given = {}) => outcome('commitment', 'announced', given);

function on(id: string, date: string, given: Partial<Event> = {}) {
  return event(id, { date: dateOf(date), outcomes: [promise()], ...given });
}

function site(readUntil?: string): Records['site'] {
  const { site: plain } = records();
  return { ...plain, readUntil: readUntil ? { events: dateOf(readUntil) } : {} };
}

function statesOf(given: Partial<Records>) {
  return commitmentsOf(records(given), NOW).map(({ id, state }) => `${id} ${state}`);
}

const only = (given: Partial<Records>) => commitmentsOf(records(given), NOW)[0];

describe('isPromise()', () => {
  it('takes what is still to be done, or was then', () => {
    expect(isPromise(promise())).toBe(true);
    expect(isPromise(outcome('plan', 'planned'))).toBe(true);
    expect(isPromise(outcome('memorandum', 'planned'))).toBe(true);
    expect(isPromise(outcome('opening', 'announced'))).toBe(true);
    expect(isPromise(outcome('plan', 'done', due('2027')))).toBe(true);
  });

  it('takes nothing that is there, nor a document told of as being there', () => {
    expect(isPromise(outcome('opening', 'opened'))).toBe(false);
    expect(isPromise(outcome('plan', 'adopted'))).toBe(false);
    expect(isPromise(outcome('memorandum', 'announced'))).toBe(false);
    expect(isPromise(outcome('decision', 'announced'))).toBe(false);
  });
});

describe('commitmentsOf()', () => {
  it('has nothing where nothing was promised', () => {
    expect(commitmentsOf(records({ events: [event('a')] }), NOW)).toEqual([]);
  });

  it('is open until it was due, then overdue', () => {
    const events = [
      on('a', '2023', { outcomes: [promise(due('2025'))] }),
      on('b', '2023', { outcomes: [promise(due('2026'))] }),
      on('c', '2023', { outcomes: [promise(due('2030'))] }),
    ];
    expect(statesOf({ events })).toEqual(['a/0 overdue', 'b/0 open', 'c/0 open']);
  });

  it('is not overdue where sources were not read for the time it was due', () => {
    const events = [on('a', '2023', { outcomes: [promise(due('2025-12'))] })];
    expect(only({ events, site: site('2025-06-30') })).toMatchObject({
      state: 'unknown',
      silence: 'not-read',
    });
    expect(only({ events, site: site('2026-01-01') })?.state).toBe('overdue');
  });

  it('is not known where nobody said by when', () => {
    expect(only({ events: [on('a', '1990')] })).toMatchObject({
      state: 'unknown',
      silence: 'no-due',
      due: null,
    });
  });

  it('stays open where it is due at an open end', () => {
    const events = [on('a', '2023', { outcomes: [promise(due('2024/..'))] })];
    expect(statesOf({ events })).toEqual(['a/0 open']);
  });

  it('is due when its event is to take place, where that is announced only', () => {
    const ahead = on('a', '2027', { status: 'planned', outcomes: [outcome('plan', 'planned')] });
    expect(only({ events: [ahead] })).toMatchObject({ state: 'open', due: { written: '2027' } });
  });

  it('is kept when a source says so, or an event was held at which it was', () => {
    const proved = (fulfilledBy: { event: string | null; source: string | null }) =>
      on('a', '2020', { outcomes: [promise({ ...due('2021'), fulfilledBy })] });
    expect(only({ events: [proved({ event: null, source: 'press' })] })).toMatchObject({
      state: 'kept',
      evidence: { source: 'press' },
      isLate: false,
    });
    const byEvent = proved({ event: 'b', source: null });
    expect(only({ events: [byEvent, event('b', { date: dateOf('2021-05') })] })).toMatchObject({
      state: 'kept',
      evidence: { event: 'b' },
      isLate: false,
    });
    expect(only({ events: [byEvent, event('b', { date: dateOf('2022') })] })?.isLate).toBe(true);
  });

  it('is not kept by an event that is only announced or was cancelled', () => {
    const byEvent = on('a', '2020', {
      outcomes: [promise({ ...due('2030'), fulfilledBy: { event: 'b', source: null } })],
    });
    const planned = event('b', { date: dateOf('2027'), status: 'planned' });
    const cancelled = event('b', { date: dateOf('2021'), status: 'cancelled' });
    expect(statesOf({ events: [byEvent, planned] })).toEqual(['a/0 open']);
    expect(statesOf({ events: [byEvent, cancelled] })).toEqual(['a/0 open']);
  });

  it('is kept when the document it was to become has been signed since', () => {
    const ref = { partner: 'busan', id: 'm' };
    const events = [
      on('a', '2020', { outcomes: [outcome('plan', 'planned', { agreement: ref })] }),
    ];
    const withLife = (...life: ReturnType<typeof stage>[]) => [
      partner('busan', { agreements: [agreement('m', life)] }),
    ];
    expect(statesOf({ events, partners: withLife(stage('proposed', '2020')) })).toEqual([
      'a/0 unknown',
    ]);
    expect(only({ events, partners: withLife(stage('signed', '2022-05')) })).toMatchObject({
      state: 'kept',
      evidence: { agreement: ref },
    });
    expect(statesOf({ events, partners: withLife(stage('signed', '2027')) })).toEqual([
      'a/0 unknown',
    ]);
  });

  it('is kept when its own status says that it was done', () => {
    const done = outcome('plan', 'done', due('2024'));
    expect(only({ events: [on('a', '2023', { outcomes: [done] })] })).toMatchObject({
      state: 'kept',
      evidence: null,
    });
  });

  it('leaves out what was to come of an event that was cancelled', () => {
    expect(statesOf({ events: [on('a', '2020', { status: 'cancelled' })] })).toEqual([]);
  });

  it('puts overdue and open ones first, the others newest first', () => {
    const events = [
      on('old', '1990'),
      on('new', '2024'),
      on('kept', '2025', {
        outcomes: [promise({ fulfilledBy: { event: null, source: 'press' } })],
      }),
      on('later', '2024', { outcomes: [promise(due('2040'))] }),
      on('soon', '2020', { outcomes: [promise(due('2030'))] }),
      on('late', '2020', { outcomes: [promise(due('2021'))] }),
      on('lately', '2020', { outcomes: [promise(due('2025'))] }),
    ];
    expect(statesOf({ events })).toEqual([
      'lately/0 overdue',
      'late/0 overdue',
      'soon/0 open',
      'later/0 open',
      'new/0 unknown',
      'old/0 unknown',
      'kept/0 kept',
    ]);
  });
});

describe('commitmentsAt()', () => {
  const outcomes = [promise(due('2030')), outcome('memorandum', 'signed'), promise(due('2025'))];

  it('has the promises of one event alone, in the order told', () => {
    const told = on('a', '2023', { outcomes });
    const all = records({ events: [told, on('b', '2023')] });
    const at = commitmentsAt(told, all, NOW);
    expect(at.map(({ id, state }) => `${id} ${state}`)).toEqual(['a/0 open', 'a/2 overdue']);
  });

  it('asks nothing of a cancelled event', () => {
    const told = on('a', '2023', { outcomes, status: 'cancelled' });
    expect(commitmentsAt(told, records({ events: [told] }), NOW)).toEqual([]);
  });
});
