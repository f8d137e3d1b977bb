import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith, randomItems } from '../fixtures.ts';
import { countDays } from './calendar-days.ts';
import { icsOf } from './ics.ts';
import { rowOf } from './row.ts';

const HEAD = { name: 'Timeline', host: 'chronicle.example', dataDate: '2026-11-21' };
const WORDS = { planned: 'planned', unconfirmed: 'announced only' };
const calendar = (own: Parameters<typeof itemWith>[0]) =>
  icsOf(
    [rowOf(itemWith({ title: 'Talks', when: 'in words', ...own }), 'https://a.example/', WORDS)],
    HEAD,
  );
/** The calendar's lines with the folded ones joined again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('has an all-day event for an exact date, ending where the next day begins', () => {
    expect(unfolded(calendar({ date: '2023-04-30' }))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//chronicle.example//timeline//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Timeline',
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

  it('covers a run of known days', () => {
    const lines = unfolded(calendar({ date: '2023-07-28/2023-08-02' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20230728');
    expect(lines).toContain('DTEND;VALUE=DATE:20230803');
  });

  it.each([
    ...['2023-05/..', '2017-09', '2017', '2017-09-03~', '2017-09-03?', '2022-03-01/..'],
    ...['../2022-03-01', '2022-03-01/', '2022-03-01/2022-04', '2021/2026', '201X'],
    ...['2021-01-01/2026-12-31', '2023-01-01/2023-02-01'],
  ])('puts %s on no day: a note with the date in words', (date) => {
    const lines = unfolded(calendar({ date }));
    expect(lines).toContain('BEGIN:VJOURNAL');
    expect(lines).toContain('SUMMARY:Talks (in words)');
    expect(lines.some((line) => /^DT(START|END)|^BEGIN:VEVENT/.test(line))).toBe(false);
  });

  it('keeps an event without any day as a note', () => {
    expect(calendar({ start: null, end: null })).toContain('VJOURNAL');
  });

  it('calls what is planned tentative', () => {
    expect(calendar({ date: '2030-01-01', planned: true })).toContain('STATUS:TENTATIVE');
    expect(calendar({ date: '2030', planned: true })).toContain('STATUS:DRAFT');
  });

  it('says in the title that no source confirms what was announced', () => {
    const lines = unfolded(calendar({ date: '2019-05-08', planned: true, unconfirmed: true }));
    expect(lines).toContain('SUMMARY:Talks (announced only)');
    expect(lines).toContain('DESCRIPTION:in words\\nannounced only\\nhttps://a.example/a/');
  });

  it('escapes commas, semicolons, backslashes and line breaks', () => {
    expect(calendar({ title: 'a, b; c\\d\ne' })).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne');
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

  it('holds every event of a view once, as an event or as a note', () => {
    const rows = randomItems(100, 3).map((item) => rowOf(item, 'https://a.example/', WORDS));
    const text = icsOf(rows, HEAD);
    const counts = countDays(rows);
    expect(text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(counts.days);
    expect(text.match(/BEGIN:VJOURNAL/g) ?? []).toHaveLength(100 - counts.days);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(100);
    expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(100);
  });
});
