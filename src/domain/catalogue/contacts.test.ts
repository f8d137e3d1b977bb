import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { joinRecords } from './catalogue.ts';
import { event, partner, records } from './catalogue.test-records.ts';
import { lastContact } from './contacts.ts';

const NOW = Date.UTC(2026, 0, 1);

function lastOf(...events: Event[]) {
  const catalogue = joinRecords(records({ events, partners: [partner('busan')] }));
  return lastContact(catalogue, 'busan', NOW)?.id ?? null;
}

const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), partners: ['busan'], ...given });

describe('the last contact with a partner', () => {
  it('is the newest event held with it, in whatever order they are written', () => {
    expect(lastOf(on('b', '2024-05'), on('c', '2025-02-01'), on('a', '1999'))).toBe('c');
  });

  it('is no event that was only announced, cancelled, or is still to come', () => {
    const later = [
      on('planned', '2025-03', { status: 'planned' }),
      on('cancelled', '2025-04', { status: 'cancelled' }),
      on('ahead', '2026-05'),
    ];
    expect(lastOf(on('held', '2024'), ...later)).toBe('held');
    expect(lastOf(...later)).toBeNull();
  });

  it('is no event that only names it, such as news of it', () => {
    expect(lastOf(on('held', '2024'), on('named', '2025', { category: 'news' }))).toBe('held');
    expect(lastOf(on('named', '2025', { category: 'news' }))).toBeNull();
  });

  it('is no event with another, and none where there is no event', () => {
    expect(lastOf(on('other', '2025', { partners: [] }))).toBeNull();
    expect(lastOf()).toBeNull();
  });
});
