import { describe, expect, it } from 'vitest';
import { calendarFilePath, feedPath, upcomingPath } from './follow-paths.ts';
import { routesOf } from './routes.ts';

const main = routesOf('vi', 'vi', '/base/');
const other = routesOf('en', 'vi');

describe('The addresses of feeds and calendars', () => {
  it('are short for everything', () => {
    expect(feedPath(main, { facet: 'all' }, 'xml')).toBe('/base/feed.xml');
    expect(feedPath(other, { facet: 'all' }, 'json')).toBe('/en/feed.json');
    expect(calendarFilePath(main, { facet: 'all' })).toBe('/base/calendar.ics');
    expect(upcomingPath(other)).toBe('/en/calendar/upcoming.ics');
  });

  it('name what is chosen, countries in small letters', () => {
    const busan = { facet: 'partner', id: 'busan' } as const;
    expect(feedPath(main, busan, 'xml')).toBe('/base/feeds/partner/busan.xml');
    const japan = { facet: 'country', id: 'JP' } as const;
    expect(calendarFilePath(other, japan)).toBe('/en/calendar/country/jp.ics');
  });
});
