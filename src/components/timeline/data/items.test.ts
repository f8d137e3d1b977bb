import { describe, expect, it } from 'vitest';
import { event, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { LocalText } from '#domain/records/text.ts';
import { routesOf } from '#i18n/routes.ts';
import { voiceOf } from '#i18n/voice.ts';
import { timelineItems, timelineSetting, type TimelineSetting } from './items.ts';

const TITLE = { vi: 'Tiêu đề', en: 'Title' };

const plain = (lang: string): TimelineSetting => ({
  lang,
  fallbacks: ['vi'],
  routes: routesOf(lang, 'vi'),
  today: 0,
  readUntil: undefined,
  countriesOf: ({ countries }) => countries,
});

function namesIn(lang: string, title: LocalText, short: LocalText | null) {
  const [item] = timelineItems([event('e', { title, short })], plain(lang));
  return [item?.title, item?.short];
}

describe('the names of an event in a timeline', () => {
  it('are its title, and beside it its short name in the page’s language', () => {
    expect(namesIn('en', TITLE, { vi: 'Ngắn', en: 'Short' })).toEqual(['Title', 'Short']);
    expect(namesIn('en', TITLE, { und: 'MoU' })).toEqual(['Title', 'MoU']);
  });

  it('are no short name in another language, for the title can be read', () => {
    expect(namesIn('en', TITLE, { vi: 'Ngắn' })).toEqual(['Title', '']);
    expect(namesIn('en', TITLE, null)).toEqual(['Title', '']);
  });
});

describe('the language of an event’s title', () => {
  it('is named where it is not that of the page', () => {
    const langIn = (lang: string, title: LocalText) =>
      timelineItems([event('e', { title })], plain(lang))[0]?.titleLang;
    expect(langIn('en', { vi: 'Tiêu đề' })).toBe('vi');
    expect(langIn('en', TITLE)).toBeUndefined();
    expect(langIn('en', { und: 'MoU' })).toBeUndefined();
  });
});

describe('the countries of an event in a timeline', () => {
  it('are those of its partners where it names none, as on their own pages', () => {
    const given = records({ partners: [partner('busan', { country: 'KR' })] });
    const catalogue = joinRecords(given);
    const setting = timelineSetting({
      catalogue,
      now: 0,
      voice: voiceOf(catalogue.site, catalogue.taxonomy, 'vi'),
    });
    const [item] = timelineItems([event('e', { partners: ['busan'] })], setting);
    expect(item?.countries).toEqual(['KR']);
  });
});

describe('the state of an event in a timeline', () => {
  const stateIn = (date: string) => {
    const setting = {
      ...plain('vi'),
      today: Date.UTC(2026, 10, 28),
      readUntil: dateOf('2026-03-14'),
    };
    const [item] = timelineItems([event('e', { date: dateOf(date), status: 'planned' })], setting);
    return [item?.planned, item?.unconfirmed, item?.notUpdated];
  };

  it('is that of its page: ahead, not confirmed, or not updated', () => {
    expect(stateIn('2027')).toEqual([true, false, false]);
    expect(stateIn('2026-03-14')).toEqual([true, true, false]);
    expect(stateIn('2026-03-15')).toEqual([true, false, true]);
  });
});
