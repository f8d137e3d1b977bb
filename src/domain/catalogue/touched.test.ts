import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { writtenRef } from '../records/kinds.ts';
import { event, partner, person, records } from './catalogue.test-records.ts';
import { joinRecords } from './catalogue.ts';
import { touchedBy } from './touched.ts';

const on = (id: string, date: string, given = {}) => event(id, { date: dateOf(date), ...given });
const catalogue = joinRecords(
  records({
    partners: [partner('busan', { country: 'KR' }), partner('osaka', { country: 'JP' })],
    people: [person('mayor')],
    events: [
      on('first', '1999-05-01'),
      on('second', '2003-12-30/2004-01-02', { partners: ['busan'], people: ['mayor'] }),
      on('third', '2010-05-01', { partners: ['busan'] }),
      on('fourth', '2011-05-01', { partners: ['osaka'] }),
    ],
  }),
);
const touching = (kind: 'event' | 'partner' | 'person', id: string) => {
  const { records: found, ...rest } = touchedBy(catalogue, [{ kind, id }]);
  return { ...rest, records: found.map(writtenRef).filter((ref) => !ref.startsWith('source:')) };
};

describe('what a change shows on', () => {
  it('is of an event what it names, its neighbours in time, its years and its countries', () => {
    const { records: found, ...rest } = touching('event', 'second');
    expect(found.toSorted()).toEqual([
      'event:first',
      'event:second',
      'event:third',
      'partner:busan',
      'person:mayor',
    ]);
    expect(rest).toEqual({ years: [2003, 2004], decades: [2000], countries: ['KR'] });
  });

  it('is of a partner all that names it, and its country', () => {
    const { records: found, countries, years } = touching('partner', 'busan');
    expect(found.toSorted()).toEqual(['event:second', 'event:third', 'partner:busan']);
    expect([countries, years]).toEqual([['KR'], []]);
  });

  it('is only the record itself where nothing else has to do with it', () => {
    expect(touchedBy(catalogue, [{ kind: 'person', id: 'unheard-of' }]).records).toEqual([
      { kind: 'person', id: 'unheard-of' },
    ]);
  });
});
