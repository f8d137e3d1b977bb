import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { found } from './rules.test-found.ts';

const values = (...given: number[]) =>
  trial.figure(
    'f',
    given.map((value, year) => trial.observation(String(1990 + year), value)),
  );
const sources = [trial.source('press', { published: null })];
const odd = (...given: number[]) =>
  found({ figures: [values(...given)], sources }).map((line) => line.split(' ').slice(2).join(' '));

describe('unlikely-value', () => {
  it('is a value far from both neighbours, not a step after which all are as large', () => {
    expect(odd(50, 51, 9000, 53)).toEqual(['observations.2.value alone']);
    expect(odd(50, 51, 9000, 9300)).toEqual([]);
    expect(odd(50, 99, 5200)).toEqual([]);
  });

  it('is one far from all others, which are alike, however few they are', () => {
    expect(odd(6, 610, 10)).toEqual(['observations.1.value alone']);
    expect(odd(8, 6, 10, 610)).toEqual(['observations.3.value alone']);
    expect(odd(20, 610, 90)).toEqual([]);
    expect(odd(6, 60, 600, 6000)).toEqual([]);
  });

  it('is at an end one that is far from values near each other, and the later of two alone', () => {
    expect(odd(5200, 50, 51)).toEqual(['observations.0.value alone']);
    expect(odd(50, 51, 9000)).toEqual(['observations.2.value alone']);
    expect(odd(1, 200)).toEqual(['observations.1.value jump']);
  });

  it('is a single value below zero, not a balance that is so again and again', () => {
    expect(odd(5, -5, 6)).toEqual(['observations.1.value negative']);
    expect(odd(5, -5, -6)).toEqual([]);
  });

  it('is a fraction where enough values of the unit are whole', () => {
    expect(odd(50, 51, 52.5, 53)).toEqual(['observations.2.value']);
    expect(odd(50, 52.5)).toEqual([]);
    expect(odd(50, 51.5, 52.5, 53, 54)).toEqual([]);
  });
});

describe('a range among values', () => {
  const among = (...given: Parameters<typeof trial.figure>[1] & object) =>
    found({ figures: [trial.figure('f', given)], sources }).map((line) =>
      line.split(' ').slice(2).join(' '),
    );
  const one = trial.observation;

  it('is far from a number only when no part of it is near', () => {
    const beside = [one('1990', 50), one('1991', 51)];
    expect(among(...beside, trial.range('1992', 52, 9000))).toEqual([]);
    expect(among(...beside, trial.range('1992', 8000, 9000))).toEqual(['observations.2.min alone']);
  });

  it('is below zero, or in fractions, at one of its ends', () => {
    const ends = [one('1990', 5), trial.range('1991', -5, 6), one('1992', 6)];
    expect(among(...ends)).toEqual(['observations.1.min negative']);
    const whole = ['1990', '1991', '1992'].map((year) => one(year, 50));
    expect(among(...whole, trial.range('1993', 50, 52.5))).toEqual(['observations.3.min']);
  });

  it('contradicts another of the same source by another end', () => {
    const same = [trial.range('1990', 5, 6), trial.range('1990', 5, 7)];
    expect(among(...same)).toEqual(['observations.1.min']);
    expect(among(trial.range('1990', 5, 6), trial.range('1991', 5, 6))).toEqual([]);
  });

  it('stands once where it is said twice, and goes up', () => {
    const twice = [trial.range('1990', 5, 6), trial.range('1990', 5, 6)];
    expect(among(...twice)).toEqual(['observations.1']);
    expect(among(trial.range('1990', 6, 5))).toEqual(['observations.0.min']);
    expect(among(trial.range('1990', 6, 6))).toEqual(['observations.0.min same']);
  });
});

describe('time-not-of-measure', () => {
  const flow = (...kinds: ('asOf' | 'period')[]) => ({
    ...trial.figure(
      'f',
      kinds.map((timeKind, at) => trial.observation(String(1990 + at), 5, { timeKind })),
    ),
    measure: 'flow' as const,
  });

  it('is one value of several, or the measure where all are against it', () => {
    expect(found({ figures: [flow('period', 'asOf')], sources })).toEqual([
      'time-not-of-measure figures/f.yaml observations.1.asOf flow',
    ]);
    expect(found({ figures: [flow('asOf', 'asOf')], sources })).toEqual([
      'time-not-of-measure figures/f.yaml measure all',
    ]);
  });
});
