import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { joinRecords, type Catalogue } from './catalogue.ts';
import { event, partner, records } from './catalogue.test-records.ts';
import { foreignCountries } from './countries.ts';
import { eventsOfYear } from './in-time.ts';
import { isContact, visitsAmong } from './visits.ts';

const NOW = Date.UTC(2026, 0, 1);

const on = (id: string, date: string, category: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), category, partners: ['busan'], countries: ['KR'], ...given });

const catalogue = joinRecords(
  records({
    partners: [partner('busan')],
    events: [
      on('journey', '2024-05-02', 'journey'),
      on('guests', '2024-03', 'guests'),
      on('talk', '2024-04', 'conference'),
      on('elsewhere', '2024-06', 'journey', { partners: [], countries: ['JP'] }),
      on('announced', '2024-07', 'guests', { status: 'planned' }),
      on('called-off', '2024-08', 'guests', { status: 'cancelled' }),
      on('ahead', '2026-05', 'guests'),
      on('earlier', '1999', 'guests'),
      on('unfiled', '2024-09', 'no-such-category'),
    ],
  }),
);

const told = (events: readonly Event[], of = catalogue) =>
  visitsAmong(of, events, NOW).map((visit) => `${visit.direction} ${visit.event.id}`);
const withCountry = (code: string, of: Catalogue = catalogue) =>
  foreignCountries(of).get(code)?.events ?? [];

describe('visits of a country', () => {
  it('are those with its localities too, where an event names no country', () => {
    const unnamed = on('unnamed', '2024-05', 'journey', { countries: [] });
    const given = records({ partners: [partner('busan', { country: 'KR' })], events: [unnamed] });
    const joined = joinRecords(given);
    expect(told(withCountry('KR', joined), joined)).toEqual(['out unnamed']);
  });
});

describe('visits', () => {
  it('are what a category says are, with their way, in time order', () => {
    expect(told(catalogue.naming({ kind: 'partner', id: 'busan' }, 'event'))).toEqual([
      'in earlier',
      'in guests',
      'out journey',
    ]);
  });

  it('are told by country, whether or not a partner is named', () => {
    expect(told(withCountry('JP'))).toEqual(['out elsewhere']);
    expect(told(withCountry('FR'))).toEqual([]);
  });

  it('are told by year', () => {
    expect(told(eventsOfYear(catalogue, 2024))).toEqual([
      'in guests',
      'out journey',
      'out elsewhere',
    ]);
    expect(told(eventsOfYear(catalogue, 2001))).toEqual([]);
  });
});

describe('a contact', () => {
  it('is an event of any category that does not say that it only names localities', () => {
    const contacts = ['journey', 'conference', 'no-such-category', 'news'];
    expect(contacts.filter((of) => isContact(catalogue, on('x', '2024', of)))).toEqual([
      'journey',
      'conference',
      'no-such-category',
    ]);
  });
});
