import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { jsonOf } from './json.ts';
import { fullRow, rowOf } from './row.ts';

const WORDS = { planned: 'planned', unconfirmed: 'announced only' };
const from = { title: 'Timeline', link: 'https://a.example/?q=b', dataDate: '2026-11-21' };

describe('the rows as JSON', () => {
  it('come with where they are from and how many they are', () => {
    const rows = [fullRow(rowOf(itemWith(), 'https://a.example/', WORDS), {})];
    expect(JSON.parse(jsonOf(rows, from))).toEqual({ ...from, count: 1, events: rows });
  });

  it('are an empty list for an empty view', () => {
    expect(JSON.parse(jsonOf([], from))).toMatchObject({ count: 0, events: [] });
  });
});
