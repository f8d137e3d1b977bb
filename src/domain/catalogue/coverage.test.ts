import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import type { Records } from './records.ts';
import { joinRecords } from './catalogue.ts';
import { coverageOf } from './coverage.ts';

let records: Records;
beforeAll(async () => {
  ({ records } = await readContent('tests/fixtures/valid'));
});

const measured = (changed: Partial<Records> = {}) =>
  coverageOf(joinRecords({ ...records, ...changed }));

describe('coverageOf', () => {
  it('counts the records of each kind', () => {
    expect(measured().records.event).toBe(records.events.length);
    expect(measured().records.source).toBe(records.sources.length);
  });

  it('counts the events of each year', () => {
    const sum = measured().years.reduce((total, { events }) => total + events, 0);
    expect(sum).toBe(records.events.length);
  });

  it('tells events with two sources from those with one', () => {
    const events = records.events.map((event) => ({
      ...event,
      sources: event.sources.slice(0, 1),
    }));
    expect(measured({ events }).wellSourced).toEqual({ part: 0, of: events.length });
  });

  it('counts records without any source', () => {
    const before = measured().unsourced.part;
    const [first, ...rest] = records.events;
    const events = first ? [{ ...first, sources: [] }, ...rest] : [];
    expect(measured({ events }).unsourced.part).toBe(before + 1);
  });

  it('does not take places that are no partners for partners', () => {
    const relations = records.taxonomy.relations.map((term) => ({ ...term, partner: false }));
    const taxonomy = { ...records.taxonomy, relations };
    const { undatedPartners, records: counts, mentionedPlaces } = measured({ taxonomy });
    expect(undatedPartners.of).toBe(0);
    expect(counts.partner).toBe(0);
    expect(mentionedPlaces).toBe(records.partners.length);
  });

  it('never counts a tie before it was formed', () => {
    for (const { dated, atMost } of measured().partnersOverTime) {
      expect(dated).toBeLessThanOrEqual(atMost);
      expect(atMost).toBeLessThanOrEqual(records.partners.length);
    }
  });

  it('sees a missing translation', () => {
    const [language] = measured().translations;
    const code = language?.language ?? '';
    const events = records.events.map((event) => ({ ...event, title: { vi: 'Chỉ tiếng Việt' } }));
    const after = measured({ events }).translations.find((one) => one.language === code);
    expect(after?.share.part).toBe((language?.share.part ?? 0) - events.length);
  });
});
