import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsOf, type CalendarEntry } from './ics.ts';

const HEAD = {
  name: 'Timeline',
  product: 'timeline',
  host: 'chronicle.example',
  dataDate: '2026-11-21',
};
const entryWith = (own: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'a',
  title: 'Talks',
  lines: ['in words', 'https://a.example/a/'],
  url: 'https://a.example/a/',
  days: { first: '2023-04-30', last: '2023-04-30' },
  certain: true,
  ...own,
});
const calendar = (own: Partial<CalendarEntry> = {}) => icsOf([entryWith(own)], HEAD);
/** The calendar's lines with the folded ones joined again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('says the version of the data, where the site told it', () => {
    const head = {
      name: 'Timeline',
      product: 'timeline',
      host: 'a.example',
      dataDate: '2026-11-21',
    };
    expect(icsOf([], { ...head, dataVersion: '2026-11-21-0123abcd' })).toContain(
      'X-DATA-VERSION:2026-11-21-0123abcd\r\n',
    );
    expect(icsOf([], head)).not.toContain('X-DATA-VERSION');
  });

  it('has an all-day event for an exact date, ending where the next day begins', () => {
    expect(unfolded(calendar())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//chronicle.example//timeline//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Timeline',
      'X-DATA-DATE;VALUE=DATE:20261121',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20230430',
      'DTEND;VALUE=DATE:20230501',
      'UID:a@chronicle.example',
      'DTSTAMP:20261121T000000Z',
      'SUMMARY:Talks',
      'DESCRIPTION:in words\\nhttps://a.example/a/',
      'URL:https://a.example/a/',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no address where none is known', () => {
    const lines = unfolded(calendar({ url: null }));
    expect(lines.filter((line) => line.startsWith('URL'))).toEqual([]);
  });

  it('covers a run of known days', () => {
    const lines = unfolded(calendar({ days: { first: '2023-07-28', last: '2023-08-02' } }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20230728');
    expect(lines).toContain('DTEND;VALUE=DATE:20230803');
  });

  it('ends a year where the next one begins', () => {
    const lines = unfolded(calendar({ days: { first: '2023-12-31', last: '2023-12-31' } }));
    expect(lines).toContain('DTEND;VALUE=DATE:20240101');
  });

  it('has a note without any date for an entry without days', () => {
    const lines = unfolded(calendar({ days: null }));
    expect(lines).toContain('BEGIN:VJOURNAL');
    expect(lines).toContain('STATUS:FINAL');
    expect(lines.some((line) => /^DT(START|END)|^BEGIN:VEVENT/.test(line))).toBe(false);
  });

  it('calls what may not come tentative', () => {
    expect(calendar({ certain: false })).toContain('STATUS:TENTATIVE');
    expect(calendar({ certain: false, days: null })).toContain('STATUS:DRAFT');
  });

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    expect(calendar({ title: 'a, b; c\\d\ne' })).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
    expect(icsOf([], { ...HEAD, name: 'a, b' })).toContain('X-WR-CALNAME:a\\, b\r\n');
  });

  it('folds a line at its 76th byte', () => {
    const title = 'a'.repeat(67);
    expect(calendar({ title })).toContain(`\r\nSUMMARY:${title}\r\n`);
    expect(calendar({ title: `${title}b` })).toContain(`\r\nSUMMARY:${title}\r\n b\r\n`);
  });

  it('has no line of more than 75 bytes, and loses no letter by it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđấộ🌏 ]{0,200}$/u), (title) => {
        const text = calendar({ title });
        const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
        expect(unfolded(text)).toContain(`SUMMARY:${title}`);
      }),
    );
  });
});

describe('a calendar that another program reads', () => {
  const LINE = fc.stringMatching(/^[a-zđấộ🌏,;:\\" '-]{0,120}$/u);
  const days = fc
    .tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 30 }))
    .map(([first, more]) => ({ first: dayAt(first), last: dayAt(first + more) }));
  const entries = fc.array(
    fc.record({ title: LINE, lines: fc.array(LINE), days: fc.option(days), certain: fc.boolean() }),
  );

  it('has every word, day and doubt that was put into it', () => {
    fc.assert(
      fc.property(entries, (own) => {
        const written = own.map((entry, index) => entryWith({ ...entry, id: `e${String(index)}` }));
        const root = ICAL.Component.fromString(icsOf(written, HEAD));
        expect(root.getAllSubcomponents().map(readBack)).toEqual(written.map(expected));
      }),
    );
  });

  function dayAt(number: number): string {
    return new Date(number * 86_400_000).toISOString().slice(0, 10);
  }

  function readBack(part: ICAL.Component) {
    const read = (name: string) => part.getFirstPropertyValue(name);
    const said = (name: string) => read(name)?.toString() ?? null;
    const begins = read('dtstart');
    return {
      kind: part.name,
      uid: said('uid'),
      title: said('summary'),
      text: said('description'),
      url: said('url'),
      status: said('status'),
      wholeDays: begins instanceof ICAL.Time ? begins.isDate : null,
      begins: said('dtstart'),
      ends: said('dtend'),
    };
  }

  function expected({ id, title, lines, url, days, certain }: CalendarEntry) {
    const dayAfter = (day: string) => dayAt(Date.parse(day) / 86_400_000 + 1);
    return {
      kind: days ? 'vevent' : 'vjournal',
      uid: `${id}@chronicle.example`,
      title,
      text: lines.join('\n'),
      url,
      status: days ? (certain ? 'CONFIRMED' : 'TENTATIVE') : certain ? 'FINAL' : 'DRAFT',
      wholeDays: days ? true : null,
      begins: days ? days.first : null,
      ends: days ? dayAfter(days.last) : null,
    };
  }
});
