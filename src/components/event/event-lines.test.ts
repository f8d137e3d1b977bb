import { describe, expect, it } from 'vitest';
import { event, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { eventLines, facetAttributes } from './event-lines.ts';

describe('an event that names no country', () => {
  it('is found by those of its localities, as its row shows them', () => {
    const meeting = event('meeting', { partners: ['busan'], countries: [] });
    const partners = [partner('busan', { name: { und: 'Busan' }, country: 'KR' })];
    const catalogue = joinRecords(records({ events: [meeting], partners }));
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
    expect(facetAttributes({ catalogue }, meeting)).toMatchObject({ 'data-country': 'KR' });
    const [line] = eventLines({ catalogue, voice, now: Date.UTC(2026, 0, 1) }).lines;
    expect(line?.values).toMatchObject({ country: ['KR'] });
    expect(line?.note).toContain('Hàn Quốc');
    expect(line?.more).toBe('Busan · Hàn Quốc');
  });
});
