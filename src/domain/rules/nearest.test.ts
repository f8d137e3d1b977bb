import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest()', () => {
  const keys = ['title', 'summary', 'date', 'place', 'partners', 'organisations'];

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['sumary', 'summary'],
    ['partner', 'partners'],
    ['organizations', 'organisations'],
    ['ngày', null],
    ['hobby', null],
  ])('for "%s" proposes %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('takes accents, capitals, spaces and underscores for no difference', () => {
    expect(nearest('Hội_nghị Đà Nẵng', ['hoi-nghi-da-nang'])).toBe('hoi-nghi-da-nang');
    expect(nearest('a  __ b', ['a-b'])).toBe('a-b');
  });

  it('lets one letter of a short word differ, and a third of a long one', () => {
    expect(nearest('tx', ['ab'])).toBeNull();
    expect(nearest('ax', ['ab'])).toBe('ab');
    expect(nearest('abcdxy', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcxyz', ['abcdef'])).toBeNull();
  });

  it('proposes the nearest, wherever it stands among the near', () => {
    expect(nearest('partnerz', ['partnars', 'partners', 'partnera'])).toBe('partners');
    expect(nearest('places', ['plates', 'place', 'places'])).toBe('places');
  });

  it('proposes the first of two that are equally near', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('proposes nothing where there is nothing to propose', () => {
    expect(nearest('title', [])).toBeNull();
  });
});
