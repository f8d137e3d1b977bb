import { describe, expect, it } from 'vitest';
import { event, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { factsBeyond, factsOf } from './overview.ts';

const catalogue = joinRecords(records({ partners: [partner('busan', { country: 'KR' })] }));
const facts = (date: string, partners: string[] = []) =>
  factsOf({ catalogue }, event('e', { date: dateOf(date), category: 'visit', partners }));

describe('what the sentence of the front page asks of an event', () => {
  it('is its category, its year and its countries', () => {
    expect(facts('2015-04', ['busan'])).toBe('visit 2015 KR');
    expect(facts('2015-04')).toBe('visit 2015');
  });

  it('is the known year where its beginning is open: no number would never be asked for', () => {
    expect(facts('../2015')).toBe('visit 2015');
    expect(facts('2015/..')).toBe('visit 2015');
  });
});

describe('the events without a dot', () => {
  const events = [event('past'), event('ahead', { date: dateOf('2027'), category: 'visit' })];
  const stacks = { pitch: 1, rise: 1, tops: [] };
  const beyond = (...drawn: number[]) =>
    factsBeyond(
      { catalogue: joinRecords(records({ events })) },
      { ...stacks, dots: drawn.map((place) => ({ event: place, x: 0, y: 0 })) },
    );

  it('are asked for all the same', () => {
    expect(beyond(0)).toBe('visit 2027');
    expect(beyond(0, 1)).toBe('');
  });
});
