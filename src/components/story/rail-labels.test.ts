import { expect, it } from 'vitest';
import { readStep } from '#domain/records/story.ts';
import { translator } from '#i18n/translate.ts';
import { railLabels } from './rail-labels.ts';

const labelsOf = (lang: string, ...whens: (string | null)[]) =>
  railLabels(
    whens.map((when, index) => ({
      number: index + 1,
      step: readStep({ title: 'a', ...(when === null ? {} : { when }) }),
    })),
    { t: translator(lang), lang },
  );

it('a step is called by its year, or by its number where it has no time', () => {
  expect(labelsOf('en', '1977', '1994-05-14/1995-11-03', null)).toEqual(['1977', '1994', '3']);
});

it('steps of one year are told apart by their months, as far as they have one', () => {
  const whens = ['2025', '2025-04-29', '2025-07/2025-10-30'];
  expect(labelsOf('en', ...whens)).toEqual(['2025', 'Apr 2025', 'Jul 2025']);
  expect(labelsOf('vi', ...whens)).toEqual(['2025', '4.2025', '7.2025']);
});

it('steps that go to and fro in time are called by their numbers', () => {
  expect(labelsOf('vi', '2022', '2025', null, '2024')).toEqual(['1', '2', '3', '4']);
  expect(labelsOf('vi', '../1990', '1980')).toEqual(['1990', '1980']);
});
