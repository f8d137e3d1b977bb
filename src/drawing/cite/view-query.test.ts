import { describe, expect, it } from 'vitest';
import { viewQuery } from './view-query.ts';

const PAGE = 'https://example.org/doi-tac/';

describe('viewQuery()', () => {
  it('is what the address asks for, as lists and comparisons write it', () => {
    expect(viewQuery(`${PAGE}?as-of=2005&country=jp,kr#bang`)).toBe('?as-of=2005&country=jp,kr');
    expect(viewQuery(`${PAGE}?q=h%E1%BB%AFu+ngh%E1%BB%8B`)).toBe('?q=h%E1%BB%AFu+ngh%E1%BB%8B');
  });

  it('is nothing where nothing is asked', () => {
    for (const address of [PAGE, `${PAGE}?`, `${PAGE}#bang`]) expect(viewQuery(address)).toBe('');
  });

  it('leaves out the words that a search has marked', () => {
    expect(viewQuery(`${PAGE}?find=Busan&find=Lyon`)).toBe('');
    expect(viewQuery(`${PAGE}?find=Busan&as-of=2005`)).toBe('?as-of=2005');
  });

  it('leaves out what a reader chose to follow', () => {
    expect(viewQuery(`${PAGE}?follow=partner:busan&follow=upcoming&follow-lang=vi`)).toBe('');
    expect(viewQuery(`${PAGE}?table=events&where=state:held&follow=upcoming`)).toBe(
      '?table=events&where=state:held',
    );
  });

  it('has no sign that would end a field of a citation', () => {
    const query = viewQuery(`${PAGE}?q=a\\b{c}"d"&z=}`);
    expect(query).toBe('?q=a%5Cb%7Bc%7D%22d%22&z=%7D');
    expect(JSON.parse(`{"URL": "${PAGE}${query}"}`)).toEqual({ URL: PAGE + query });
  });
});
