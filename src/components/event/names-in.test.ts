import { describe, expect, it } from 'vitest';
import { event, partner, person, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { namesIn } from './names-in.ts';

describe('the names by which an event is looked for', () => {
  it('are those of its places, its people and all its countries, and of no one unknown', () => {
    const meeting = event('meeting', {
      partners: ['busan', 'gone'],
      people: ['ms-kim'],
      countries: ['KR', 'JP', 'FR', 'LA'],
    });
    const catalogue = joinRecords(
      records({
        events: [meeting],
        partners: [partner('busan', { name: { und: 'Busan' } })],
        people: [person('ms-kim', { name: { und: 'Kim' } })],
      }),
    );
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
    expect(namesIn(meeting, catalogue, voice)).toBe(
      'Busan · Kim · Hàn Quốc · Nhật Bản · Pháp · Lào',
    );
  });
});
