import { expect, it } from 'vitest';
import { readStep } from '#domain/records/story.ts';
import { shortDate } from '#i18n/dates.ts';
import { railLabels } from './rail-labels.ts';

const voice = { shortDate: (date: Parameters<typeof shortDate>[0]) => shortDate(date, 'en') };
const labelsOf = (...whens: (string | null)[]) =>
  railLabels(
    whens.map((when, index) => ({
      number: index + 1,
      step: readStep({ title: 'a', ...(when === null ? {} : { when }) }),
    })),
    voice,
  );

it('a step is called by its year, or by its number where it has no time', () => {
  expect(labelsOf('1977', '1994-05-14/1995-11-03', null)).toEqual(['1977', '1994', '3']);
});

it('steps of one year are told apart by their months, as far as they have one', () => {
  const [first, second, third] = labelsOf('2025-04-29', '2025-07-01', '2025');
  expect(new Set([first, second, third]).size).toBe(3);
  expect(first).toContain('2025');
  expect(third).toBe('2025');
});
