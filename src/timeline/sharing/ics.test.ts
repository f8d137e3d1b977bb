import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemWith, randomItems } from '../fixtures.ts';
import { icsOf } from './ics.ts';
import { rowOf } from './row.ts';

const HEAD = { name: 'Timeline', host: 'chronicle.example', dataDate: '2026-11-21' };
const calendar = (own: Parameters<typeof itemWith>[0]) =>
  icsOf(
    [rowOf(itemWith({ title: 'Talks', when: 'in words', ...own }), 'https://a.example/')],
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
      'UID:a@chronicle.example',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20230430',
      'DTEND;VALUE=DATE:20230501',
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

  it.each(['2017-09', '2017', '2017-09-03~', '2022/..'])(
    'says in the title that %s is no exact day',
    (date) => {
      expect(unfolded(calendar({ date }))).toContain('SUMMARY:Talks (in words)');
    },
  );

  it('spreads a month over all its days', () => {
    const lines = unfolded(calendar({ date: '2017-09' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20170901');
    expect(lines).toContain('DTEND;VALUE=DATE:20171001');
  });

  it('keeps to the one day that is known of an open stretch', () => {
    const lines = unfolded(calendar({ date: '2022-03-01/..' }));
    expect(lines).toContain('DTEND;VALUE=DATE:20220302');
  });

  it('leaves out an event without any day', () => {
    expect(calendar({ start: null, end: null })).not.toContain('VEVENT');
  });

  it('calls what is planned tentative', () => {
    expect(calendar({ planned: true })).toContain('STATUS:TENTATIVE');
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

  it('holds every event of a view that has a day', () => {
    const rows = randomItems(100, 3).map((item) => rowOf(item, 'https://a.example/'));
    expect(icsOf(rows, HEAD).match(/BEGIN:VEVENT/g)).toHaveLength(100);
  });
});
