import { describe, expect, it } from 'vitest';
import { TICK_WORDS, viewWith } from '../fixtures.ts';
import { NO_FILTERS } from '../view/view.ts';
import { citationOf, citedView, filtersInWords, type ShareWords } from './words.ts';

const words: ShareWords = {
  title: 'Timeline',
  site: 'A Chronicle',
  publisher: 'Its editors',
  dataDate: '21 November 2026',
  dataDay: '2026-11-21',
  calendarHost: 'a.example',
  cite: '{title}, {window}{filters}. {site}, data of {date}. {link}',
  filtered: ' ({filters})',
  importance: ['notable events', 'turning points only'],
  containing: '“{q}”',
  page: '/en/timeline/',
  embed: '/en/embed/timeline/',
  credit: '{site}, {date}: {link}',
  details: '',
  icsDays: '',
  icsNotes: '',
  csvNote: '',
  failed: '',
  icsReasons: { open: '', unsure: '', coarse: '', long: '' },
};
const VERSION = '2026-11-21-0123abcd';
const ticks = TICK_WORDS;
const choices = { partner: new Map([['busan', 'Busan']]) };
const narrowed = viewWith({
  filters: { ...NO_FILTERS, partner: ['busan'] },
  importance: 3,
  q: 'đối ngoại',
});

describe('the filters in words', () => {
  it('name the values, then the importance, then the text', () => {
    expect(filtersInWords(narrowed, choices, words)).toBe(
      'Busan, turning points only, “đối ngoại”',
    );
  });

  it('tell the two steps of importance apart', () => {
    expect(filtersInWords(viewWith({ importance: 2 }), {}, words)).toBe('notable events');
  });

  it('are nothing for a view of everything', () => {
    expect(filtersInWords(viewWith(), choices, words)).toBe('');
  });
});

describe('a view for reference managers', () => {
  it('is called after page, window and filters, as its sentence is', () => {
    const view = citedView(narrowed, 'https://example.org/#a', choices, words, ticks);
    const sentence = citationOf(narrowed, 'https://example.org/#a', choices, words, ticks);
    expect(view).toMatchObject({
      as: 'page',
      publisher: 'Its editors',
      day: '2026-11-21',
      url: 'https://example.org/#a',
    });
    expect(view.title).toContain('Busan, turning points only');
    expect(sentence.startsWith(`${view.title}. `)).toBe(true);
  });

  it('has the version of the data, and where it stays beside the view', () => {
    const released = { ...words, dataVersion: VERSION, release: '/data/releases/chronicle.zip' };
    const link = 'https://a.example/en/timeline/?q=b';
    expect(citedView(narrowed, link, choices, released, ticks)).toMatchObject({
      day: '2026-11-21',
      version: VERSION,
      release: 'https://a.example/data/releases/chronicle.zip',
      url: link,
    });
    const edited = citedView(narrowed, link, choices, { ...words, dataVersion: VERSION }, ticks);
    expect(edited).toMatchObject({ version: VERSION });
    expect(edited).not.toHaveProperty('release');
  });
});

describe('a citation', () => {
  it('has title, window, filters, site, date of the data and link', () => {
    expect(citationOf(narrowed, 'https://a.example/?q=b', choices, words, ticks)).toBe(
      'Timeline, 1975 – 2045 (Busan, turning points only, “đối ngoại”). A Chronicle, ' +
        'data of 21 November 2026. https://a.example/?q=b',
    );
  });

  it('says of a release where it is kept', () => {
    const cite = `${words.cite} Kept at {release}.`;
    const released = { ...words, cite, release: '/data/releases/chronicle.zip' };
    const sentence = citationOf(narrowed, 'https://a.example/?q=b', choices, released, ticks);
    expect(sentence).toContain('Kept at https://a.example/data/releases/chronicle.zip.');
  });

  it('leaves no trace of filters where there are none', () => {
    expect(citationOf(viewWith(), 'x', choices, words, ticks)).toBe(
      'Timeline, 1975 – 2045. A Chronicle, data of 21 November 2026. x',
    );
  });

  it('takes a text with braces for a text', () => {
    const view = viewWith({ q: '{link}' });
    expect(citationOf(view, 'x', {}, words, ticks)).toContain('“{link}”');
  });
});
