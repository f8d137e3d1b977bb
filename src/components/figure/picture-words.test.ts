import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { sourcesInWords, unitInWords } from './picture-words.ts';

const cite = (source: string) => ({ source: { source, locator: null } });
const figure = {
  ...trial.figure('visits', [
    trial.observation('2024', 3, cite('late')),
    trial.observation('2021', 1, cite('early')),
    trial.observation('2022', 2, cite('early')),
    trial.observation('2023', 2, cite('other')),
  ]),
  unit: { vi: 'one day | days' },
};
const catalogue = joinRecords(
  trial.records({
    figures: [figure],
    sources: [
      trial.source('late', { publisher: 'Gazette', published: dateOf('2025-02-01') }),
      trial.source('early', { publisher: 'Gazette', published: dateOf('2022-01-03') }),
      trial.source('other', { publisher: null, title: 'A report', published: null }),
    ],
  }),
);
const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'en');

describe('sourcesInWords', () => {
  it('names each publisher once, with the days of what it published, oldest value first', () => {
    const [first, second] = sourcesInWords(figure, catalogue, voice).split('; ');
    const dates = ['2022-01-03', '2025-02-01'].map((day) => voice.shortDate(dateOf(day)));
    expect(first).toBe(`Gazette (${dates.join(', ')})`);
    expect(second).toBe(`A report (${voice.t('source.publishedUnknown')})`);
  });

  it('is empty for a figure whose sources are not there', () => {
    expect(sourcesInWords(trial.figure('bare'), catalogue, voice)).toBe('');
  });
});

describe('unitInWords', () => {
  it('names the unit in its plural and what kind of number it is', () => {
    const words = unitInWords(figure, voice);
    expect(words).toContain('days');
    expect(words).not.toContain('|');
    expect(words).toContain(voice.t(`measure.${figure.measure}`));
  });
});
