import { describe, expect, it } from 'vitest';
import { codingFor, knowsTag, rangeOf } from './negotiation.ts';

describe('codingFor', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['BR ; Q=1', 'br'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br, *;q=0', 'br'],
    ['gzip;q=0, br;q=0', null],
    ['identity, gzip;q=0.5', null],
    ['brotli', null],
    ['br;q=x', null],
    ['', null],
  ])('takes from "%s": %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });

  it('makes only what is offered', () => {
    expect(codingFor('br, gzip', ['gzip'])).toBe('gzip');
    expect(codingFor('br', ['gzip'])).toBeNull();
  });
});

describe('knowsTag', () => {
  it.each(['W/"a-1"', '"a-1"', '"b", W/"a-1"', '"b,c" , "a-1"', '*'])(
    'finds it in %s',
    (header) => {
      expect(knowsTag(header, 'W/"a-1"')).toBe(true);
    },
  );

  it.each([undefined, '', '"b"', 'W/"a-12"', 'a-1'])('does not find it in %s', (header) => {
    expect(knowsTag(header, 'W/"a-1"')).toBe(false);
  });
});

describe('rangeOf', () => {
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=8-', { start: 8, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=4-99', { start: 4, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
  ] as const)('reads %s of ten bytes', (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });

  it.each([undefined, 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1, 4-5', 'lines=1-2'])(
    'gives the whole file for %s',
    (header) => {
      expect(rangeOf(header, 10)).toBeNull();
    },
  );

  it('has no part of an empty file to give', () => {
    expect(rangeOf('bytes=0-', 0)).toBe('unsatisfiable');
  });
});
