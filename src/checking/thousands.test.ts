import { describe, expect, it } from 'vitest';
import { readYaml } from '#reading/yaml-document.ts';
import { numberMeant, thousandsFaults } from './thousands.ts';

const told = (text: string) => {
  const { data, typed } = readYaml(text, 0);
  return thousandsFaults(data, text, typed).map(({ params }) => params['value']);
};

describe('thousandsFaults()', () => {
  it('asks about three digits after one stop, and lets degrees and other decimals pass', () => {
    expect(told('value: 1.087')).toEqual(['1.087']);
    expect(told('list: [{value: 11.000}]')).toEqual(['11.000']);
    expect(told('coordinates: {lat: 10.776, lon: 106.701}')).toEqual([]);
    expect(told('value: 0.125\nmax: 1.0870\nmin: 10870.125')).toEqual([]);
  });

  it('takes other decimals of that size for a sign that it is none, but never three zeros', () => {
    expect(told('a: {value: 5.852}\nb: {value: 8.37}')).toEqual([]);
    expect(told('a: {value: 5.852}\nb: {value: 0.01}')).toEqual(['5.852']);
    expect(told('a: {value: 5.000}\nb: {value: 8.37}')).toEqual(['5.000']);
  });
});

describe('numberMeant()', () => {
  it.each([
    ['54', '54'],
    ['8.37', '8.37'],
    ['11.000', '11000'],
    ['1.087.000', '1087000'],
    ['1 087', '1087'],
    ['1,087,000', '1087000'],
    ['1.087,5', '1087.5'],
    ['1,087.5', '1087.5'],
    ['35,18', '35.18'],
    ['1.087', null],
    ['1,087', null],
    ['54 đoàn', null],
  ])('“%s” means %s', (written, meant) => {
    expect(numberMeant(written)).toBe(meant);
  });
});
