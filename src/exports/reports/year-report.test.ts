import { describe, expect, it } from 'vitest';
import { event, outcome, partner, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { yearPeriod } from '#domain/catalogue/period.ts';
import { reviewOf } from '#domain/catalogue/year-review.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import type { Words } from './report.ts';
import { yearReport } from './year-report.ts';

const NOW = Date.UTC(2026, 10, 28);

describe('the report of a year', () => {
  it('has under each heading of its documents what its page has there', () => {
    const outcomes = [
      outcome('memorandum', 'signed', { text: { vi: 'Bản ký' } }),
      outcome('memorandum', 'announced', { text: { vi: 'Bản nêu' } }),
      outcome('statement', 'adopted', { text: { vi: 'Tuyên bố' } }),
    ];
    const partners = [
      partner('moi', { established: dateOf('2023-05-01') }),
      partner('nhan', {
        established: dateOf('2014'),
        inheritedOn: dateOf('2023-07-01'),
        inheritedFrom: { vi: 'Tỉnh cũ' },
      }),
    ];
    const events = [event('a', { date: dateOf('2023-02-03'), outcomes })];
    const catalogue = joinRecords(records({ events, partners }));
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
    const review = reviewOf(catalogue, yearPeriod(2023), NOW);
    const { blocks } = yearReport(review, { catalogue, voice, now: NOW, origin: null });
    const under = (heading: string): readonly Words[] => {
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
      const list = blocks[at + 1];
      return list?.kind === 'list' ? list.items : [];
    };
    const said = (key: Parameters<typeof voice.t>[0]) =>
      under(voice.t(key)).map(({ text }) => text.replace(/ · \d+ nguồn$/, ''));
    expect(said('year.signed')).toEqual(['3.2.2023: Bản ký']);
    expect(said('year.announced')).toEqual(['3.2.2023: Bản nêu']);
    expect(said('year.adopted')).toEqual(['3.2.2023: Tuyên bố']);
    expect(said('year.ties')).toEqual(['1.5.2023: moi, Hàn Quốc']);
    expect(said('year.inherited')).toEqual(['1.7.2023: nhan, Hàn Quốc · Tiếp nhận từ: Tỉnh cũ']);
  });
});
