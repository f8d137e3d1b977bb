import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { icsOf } from '#exports/formats/ics.ts';
import { routesOf } from '#i18n/routes.ts';
import { eventCalendarPath } from '#i18n/follow-paths.ts';
import { pageContext } from '../frame/site-context.ts';
import { eventCalendar, isInCalendar } from './event-calendar.ts';

const on = (date: string, given: Parameters<typeof trial.event>[1] = {}) =>
  trial.event('talks', { title: { vi: 'Hội đàm, ký kết' }, date: dateOf(date), ...given });

/** The calendar of an event as another program reads it. */
function read(event: ReturnType<typeof on>, origin: string | null = 'https://a.example') {
  const catalogue = joinRecords(trial.records({ events: [event] }));
  const beside = { pages: [], glossary: [] };
  const context = pageContext(catalogue, 'vi', '/', beside, Date.UTC(2024, 0, 1));
  const { entries, head } = eventCalendar(context, event, origin);
  const [part] = ICAL.Component.fromString(icsOf(entries, head)).getAllSubcomponents();
  const value = (name: string) => part?.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    kind: part?.name,
    days: [value('dtstart'), value('dtend')],
    title: value('summary'),
    text: value('description')?.split('\n'),
    place: value('location'),
    status: value('status'),
    url: value('url'),
  };
}

describe('the calendar of an event', () => {
  it('has its day, its title and the address of its page', () => {
    expect(read(on('2023-04-26'))).toEqual({
      kind: 'vevent',
      days: ['2023-04-26', '2023-04-27'],
      title: 'Hội đàm, ký kết',
      text: expect.arrayContaining(['26.4.2023', 'https://a.example/su-kien/talks/']) as string[],
      place: null,
      status: 'CONFIRMED',
      url: 'https://a.example/su-kien/talks/',
    });
  });

  it('covers all days of a run', () => {
    expect(read(on('2023-04-26/2023-04-28')).days).toEqual(['2023-04-26', '2023-04-29']);
  });

  it('says that what is announced may not come', () => {
    expect(read(on('2030-04-26', { status: 'planned' }))).toMatchObject({ status: 'TENTATIVE' });
  });

  it('has what it is in a line, where, how sure, and how well supported', () => {
    const event = on('2023-04-26', {
      summary: { vi: 'Hai bên\nký kết.' },
      place: { vi: 'Huế' },
      confidence: 'low',
      doubt: { vi: 'Một nguồn.' },
      sources: [],
    });
    expect(read(event)).toMatchObject({
      place: 'Huế',
      text: [
        '26.4.2023',
        'Hai bên ký kết.',
        'Huế',
        'Tin cậy thấp',
        'Điều chưa chắc: Một nguồn.',
        expect.stringContaining('nguồn'),
        'https://a.example/su-kien/talks/',
      ],
    });
  });

  it('names no address where the site knows none', () => {
    expect(read(on('2023-04-26'), null)).toMatchObject({ url: null });
    expect(read(on('2023-04-26'), null).text?.join(' ')).not.toContain('su-kien');
  });
});

describe('isInCalendar()', () => {
  it('is true of days that a source names', () => {
    expect(isInCalendar(on('2023-04-26'))).toBe(true);
    expect(isInCalendar(on('2023-04-26/2023-04-28'))).toBe(true);
  });

  it.each(['2023-04', '2023', '2023-04-26~', '2023-04-26?', '2023-04-26/..', '2020/2023'])(
    'is false of %s: any day would be a false one',
    (date) => {
      expect(isInCalendar(on(date))).toBe(false);
    },
  );

  it('is false of what was called off', () => {
    expect(isInCalendar(on('2023-04-26', { status: 'cancelled' }))).toBe(false);
  });
});

it('the calendar lies beside the page', () => {
  expect(eventCalendarPath(routesOf('en', 'vi'), { id: 'talks' })).toBe('/en/events/talks.ics');
});
