import { describe, expect, it } from 'vitest';
import { event } from '#domain/catalogue/catalogue.test-records.ts';
import type { LocalText } from '#domain/records/text.ts';
import { routesOf } from '#i18n/routes.ts';
import { timelineItems } from './items.ts';

const TITLE = { vi: 'Tiêu đề', en: 'Title' };

function namesIn(lang: string, title: LocalText, short: LocalText | null) {
  const setting = { lang, fallbacks: ['vi'], routes: routesOf(lang, 'vi'), today: 0 };
  const [item] = timelineItems([event('e', { title, short })], setting);
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
