import { describe, expect, it } from 'vitest';
import { measure } from '../fixtures.ts';
import { fitTitle } from './title-lines.ts';

// Text of 7 px a letter.
const fit = (title: string, width: number) => fitTitle(title, width, measure);

describe('a title in a closed card', () => {
  it('takes a line where it fits one', () => {
    expect(fit('one two', 49)).toEqual({ lines: 1, cut: false });
  });

  it('goes on in a second between its words', () => {
    expect(fit('one two', 48)).toEqual({ lines: 2, cut: false });
  });

  it('is cut after two', () => {
    expect(fit('one two six', 48)).toEqual({ lines: 2, cut: true });
  });

  it('of one unbroken word is broken within it', () => {
    expect(fit('x'.repeat(20), 70)).toEqual({ lines: 2, cut: false });
    expect(fit('x'.repeat(300), 70)).toEqual({ lines: 2, cut: true });
  });

  it('goes on behind a word that was broken', () => {
    expect(fit(`${'x'.repeat(12)} one`, 70)).toEqual({ lines: 2, cut: false });
  });

  it('takes a line where it says nothing', () => {
    expect(fit('', 70)).toEqual({ lines: 1, cut: false });
  });
});
