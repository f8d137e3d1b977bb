import { describe, expect, it } from 'vitest';
import { jsonOf } from './json.ts';

const from = { title: 'Timeline', link: 'https://a.example/?q=b', dataDate: '2026-11-21' };

describe('the rows as JSON', () => {
  it('come with where they are from and how many they are', () => {
    const rows = [{ id: 'a', end: '..' }, { id: 'b' }];
    expect(JSON.parse(jsonOf(from, 'events', rows))).toEqual({ ...from, count: 2, events: rows });
  });

  it('are an empty list for an empty view', () => {
    expect(JSON.parse(jsonOf(from, 'events', []))).toMatchObject({ count: 0, events: [] });
  });

  it('are a text of indented lines that ends with one', () => {
    expect(jsonOf({ title: 'T' }, 'rows', [])).toBe(
      '{\n  "title": "T",\n  "count": 0,\n  "rows": []\n}\n',
    );
  });
});
