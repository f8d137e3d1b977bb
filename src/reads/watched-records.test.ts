import { beforeAll, describe, expect, it } from 'vitest';
import { joinRecords, type Catalogue } from '#domain/catalogue/catalogue.ts';
import { event, partner, person, records } from '#domain/catalogue/catalogue.test-records.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { recordsOf } from '#domain/catalogue/records.ts';
import { beginNoting, collecting } from './reads.ts';
import { watchedCatalogue } from './watched-records.ts';

const RECORDS = records({
  events: [event('visit', { partners: ['busan'], people: ['mayor'] }), event('early')],
  partners: [partner('busan')],
  people: [person('mayor')],
});
const { catalogue, fieldOf } = watchedCatalogue(RECORDS);

beforeAll(beginNoting);

function noted(read: (from: Catalogue) => unknown): string[] {
  const [, { questions }] = collecting(() => read(catalogue));
  return [...questions].sort();
}

describe('watchedCatalogue()', () => {
  it('has what the joined catalogue has', () => {
    const joined = joinRecords(RECORDS);
    for (const kind of RECORD_KINDS)
      expect(JSON.stringify(recordsOf(catalogue, kind))).toBe(
        JSON.stringify(recordsOf(joined, kind)),
      );
    const busan = { kind: 'partner', id: 'busan' } as const;
    expect(catalogue.naming(busan, 'event').map(({ id }) => id)).toEqual(['visit']);
    expect(catalogue.backlinks.count(busan)).toBe(joined.backlinks.count(busan));
    expect([catalogue.years, catalogue.site, catalogue.taxonomy]).toEqual([
      joined.years,
      joined.site,
      joined.taxonomy,
    ]);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(joined).sort());
  });

  it('notes of a record the fields that are read, and its name where it is found', () => {
    expect(noted((from) => from.find('event', 'visit')?.title)).toEqual([
      'field event:visit title',
      'has event:visit',
    ]);
    expect(noted((from) => from.find('event', 'none'))).toEqual(['has event:none']);
  });

  it('notes a record as a whole where all its fields are gone through', () => {
    const whole = 'field event:visit *';
    const ways = [
      (record: object) => Object.keys(record),
      (record: object) => ({ ...record }),
      (record: object) => JSON.stringify(record),
    ];
    for (const way of ways)
      expect(noted((from) => way(from.find('event', 'visit') ?? {}))).toContain(whole);
    expect(noted((from) => 'place' in (from.find('event', 'visit') ?? {}))).toContain(
      'field event:visit place',
    );
  });

  it('notes of a list that it was gone through, and of its records only what is read', () => {
    expect(noted(({ events }) => events.length)).toEqual(['list events']);
    expect(noted(({ events }) => events.map(({ date }) => date))).toEqual([
      'field event:early date',
      'field event:visit date',
      'list events',
    ]);
  });

  it('notes of links back what they answer alone', () => {
    const target = { kind: 'person', id: 'mayor' } as const;
    expect(noted((from) => from.naming(target, 'event'))).toEqual(['naming person:mayor event']);
    expect(noted(({ backlinks }) => backlinks.count(target))).toEqual(['timesNamed person:mayor']);
  });

  it('tells what a field holds, or a whole record', () => {
    expect(fieldOf('event:visit', 'partners')).toEqual(['busan']);
    expect(fieldOf('event:visit', '*')).toBe(RECORDS.events[0]);
    expect(fieldOf('event:none', 'title')).toBeUndefined();
  });
});
