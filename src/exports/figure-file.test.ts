import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { figureFile } from './figure-file.ts';

const range = { value: null, min: 8, max: 10, qualifier: 'range' } as const;
const figure = {
  ...trial.figure('visits', [
    trial.observation('2024', 400, { qualifier: 'more-than', note: { vi: '=1+1' } }),
    trial.observation('2023', 0, range),
    trial.observation('2022/..', 5, { estimate: 'forecast', timeKind: 'period' }),
  ]),
  breaks: [{ date: dateOf('2024-01-01'), note: { vi: 'đổi cách đếm' } }],
};
const known = joinRecords(trial.records({ figures: [figure] }));

describe('figureFile', () => {
  const file = figureFile(figure, known, { version: 'v1', date: '2026-01-01' });

  it('has every value in numbers and in the words of each language of the site', () => {
    expect(file.count).toBe(3);
    const languages = known.site.languages.map(({ code }) => code);
    for (const { words } of file.observations) expect(Object.keys(words)).toEqual(languages);
    expect(file.observations[2]?.words['vi']?.value).toContain('400');
  });

  it('says which data it is of, and the same of each value as the table', () => {
    expect(file).toMatchObject({ version: 'v1', date: '2026-01-01' });
    expect(file.observations.map(({ exactness }) => exactness)).toEqual([
      'forecast',
      'range',
      'more-than',
    ]);
  });

  it('has the breaks and the sources that its values cite', () => {
    expect(file.breaks).toMatchObject([{ date: '2024-01-01', from: '2024-01-01' }]);
    expect(file.sources.map(({ id }) => id)).toEqual(['press']);
  });
});
