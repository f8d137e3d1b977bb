import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { eventsFollowed, followedIn } from '#domain/catalogue/followed.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { eventsChosen, type FollowedFacet } from '#listing/following.ts';
import { calendarEntries } from '../event/event-calendar.ts';
import { pageContext } from '../frame/site-context.ts';
import { followedFile } from './followed-file.ts';

const on = (id: string, date: string, given: Parameters<typeof made.event>[1] = {}) =>
  made.event(id, { title: { vi: id }, date: dateOf(date), ...given });
const catalogue = joinRecords(
  made.records({
    partners: [made.partner('busan', {}), made.partner('lyon', {})],
    events: [
      on('talks', '2023-04-26', { partners: ['busan'] }),
      on('both', '2023-05', { partners: ['busan', 'lyon'] }),
      on('off', '2023-06-01', { partners: ['busan'], status: 'cancelled' }),
      on('ahead', '2025-03-01', { partners: ['lyon'], status: 'planned' }),
      on('past', '2020-03-01', { status: 'planned' }),
    ],
  }),
);
const beside = { pages: [], glossary: [] };
const context = pageContext(catalogue, 'vi', '/', beside, Date.UTC(2024, 0, 1));
const file = followedFile(context, 'https://a.example');

describe('the file that calendars are made of', () => {
  it('has for each single value the very entries of the calendar that is ready', () => {
    for (const followed of followedIn(catalogue)) {
      const chosen = new Map<FollowedFacet, string>(
        followed.facet === 'all' ? [] : [[followed.facet, followed.id]],
      );
      const found = eventsChosen(file.events, { chosen, upcoming: false });
      const ready = calendarEntries(context, eventsFollowed(catalogue, followed), null);
      expect(found.map(({ entry }) => ({ ...entry, url: null }))).toEqual(ready);
    }
  });

  it('has no event that was called off, and tells what is to come', () => {
    const ids = file.events.map(({ entry }) => entry.id);
    expect(ids).not.toContain('off');
    const ahead = file.events.filter(({ upcoming }) => upcoming);
    expect(ahead.map(({ entry }) => entry.id)).toEqual(['ahead']);
  });

  it('is of the site, with ways to the pages of its events', () => {
    expect(file.head.host).toBe('a.example');
    expect(file.events.find(({ entry }) => entry.id === 'talks')?.path).toBe('/su-kien/talks/');
  });
});
