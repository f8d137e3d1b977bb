import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { listRowOf, yearOf } from './list-row.ts';

const facets = {
  pillar: [
    { id: 'economic', label: 'Economy', hue: 'gold', shape: 'square' },
    { id: 'cultural', label: 'Culture', hue: 'violet', shape: 'ring' },
  ],
  category: [{ id: 'agreement', label: 'Agreement', hue: 'blue', shape: 'star' }],
};
const WORDS = { planned: 'planned', unconfirmed: 'announced only', notUpdated: 'not read yet' };
const row = (own: Parameters<typeof itemWith>[0]) => listRowOf(itemWith(own), facets, WORDS);

describe('the row of an event in the list', () => {
  it('names category and pillars, in the event’s own order, and has the first pillar’s colour', () => {
    const own = row({ pillars: ['cultural', 'economic'] });
    expect(own.meta).toBe('Agreement · Culture · Economy');
    expect(own.hue).toBe('violet');
  });

  it('leaves out what the taxonomy does not know', () => {
    expect(row({ category: 'other', pillars: ['lost', 'economic'] }).meta).toBe('Economy');
    expect(row({ category: 'other', pillars: [] })).toMatchObject({ meta: '', hue: 'slate' });
  });

  it('says of what is only announced whether its time is over', () => {
    expect(row({}).status).toBeNull();
    expect(row({ planned: true }).status).toBe('planned');
    expect(row({ planned: true, unconfirmed: true }).status).toBe('announced only');
    expect(row({ planned: true, notUpdated: true }).status).toBe('not read yet');
  });

  it('hands on words, address and date as they are', () => {
    const words = { id: 'x', href: '/x/', title: 'X', when: 'May 2023', datetime: '2023-05' };
    expect(row(words)).toMatchObject(words);
    expect(row({ ...words, short: 'S' })).toMatchObject({ title: 'X', short: 'S' });
  });
});

describe('the year an event stands under', () => {
  it('is that of its beginning, else of its end, in UTC', () => {
    const end = Date.UTC(2025, 0, 1);
    expect(yearOf({ start: Date.UTC(2024, 11, 31, 23), end })).toBe('2024');
    expect(yearOf({ start: null, end })).toBe('2025');
  });

  it('is none where neither is known, and may be before the clock’s own beginning', () => {
    expect(yearOf({ start: null, end: null })).toBe('');
    expect(yearOf({ start: 0, end: null })).toBe('1970');
    expect(yearOf({ start: Date.UTC(1905, 5, 1), end: null })).toBe('1905');
  });
});
