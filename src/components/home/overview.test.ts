import { describe, expect, it } from 'vitest';
import { event, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { factsOf } from './overview.ts';

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
