import { describe, expect, it } from 'vitest';
import { isHandbookName } from '#domain/records/handbook.ts';
import { besideIn, type HandbookPage } from './handbook.ts';

const pages: HandbookPage[] = [
  { name: 'method', title: 'Method' },
  { name: 'gaps', title: 'Gaps' },
  { name: 'glossary', title: 'Glossary' },
];
const beside = (name: HandbookPage['name']) => {
  const { previous, next } = besideIn(pages, name);
  return [previous?.name, next?.name];
};

describe('besideIn()', () => {
  it('leads from each page of the handbook to those beside it', () => {
    expect(beside('gaps')).toEqual(['method', 'glossary']);
  });

  it('has none before the first and none after the last', () => {
    expect(beside('method')).toEqual([undefined, 'gaps']);
    expect(beside('glossary')).toEqual(['gaps', undefined]);
  });

  it('leads nowhere from a page that the content does not have', () => {
    expect(beside('citing')).toEqual([undefined, undefined]);
  });
});

describe('isHandbookName()', () => {
  it('tells pages of the handbook from others', () => {
    expect(['method', 'about', 'guide'].map(isHandbookName)).toEqual([true, false, false]);
  });
});
