import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Event } from '../records/event.ts';
import { joinRecords } from './catalogue.ts';
import { event, records } from './catalogue.test-records.ts';
import { companionsIn, heldWith } from './met-with.ts';

const NOW = Date.UTC(2026, 0, 1);
const on = (date: string, people: string[], given: Partial<Event> = {}) =>
  event(`e-${date}`, { date: dateOf(date), people, ...given });
const heldBy = (id: string, ...events: Event[]) =>
  heldWith(joinRecords(records({ events })), 'person', id, NOW);

describe('the events held with someone', () => {
  it('come newest first, without those cancelled or only announced', () => {
    const events = heldBy(
      'an',
      on('2001', ['an']),
      on('2020', ['an', 'binh']),
      on('2021', ['binh']),
      on('2022', ['an'], { status: 'cancelled' }),
      on('2027', ['an'], { status: 'planned' }),
    );
    expect(events.map(({ id }) => id)).toEqual(['e-2020', 'e-2001']);
  });
});

describe('those named together', () => {
  const names = (...events: Event[]) =>
    companionsIn(heldBy('an', ...events), 'person', 'an').map(({ id }) => id);

  it('are the others of the same events, most events first, then the newest', () => {
    expect(
      names(
        on('2001', ['an', 'old', 'often']),
        on('2010', ['an', 'often']),
        on('2020', ['new', 'an']),
      ),
    ).toEqual(['often', 'new', 'old']);
  });

  it('are named once for each event, and none is alone', () => {
    expect(names(on('2001', ['an', 'binh', 'binh']))).toEqual(['binh']);
    expect(names(on('2001', ['an']))).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('are bodies or places as well', () => {
    const events = [on('2001', ['an'], { organisations: ['office'], partners: ['busan'] })];
    expect(companionsIn(events, 'organisation').map(({ id }) => id)).toEqual(['office']);
    expect(companionsIn(events, 'partner').map(({ id }) => id)).toEqual(['busan']);
  });
});
