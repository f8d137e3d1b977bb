import { describe, expect, it } from 'vitest';
import { likeness, tokensOf } from './tokens.ts';

describe('Words of a text', () => {
  it('lose marks, capitals and punctuation', () => {
    expect(tokensOf('“Đoàn TP.HCM” thăm Busan, 2023')).toEqual([
      ...['doan', 'tp', 'hcm', 'tham', 'busan', '2023'],
    ]);
    expect(tokensOf('부산광역시 — 釜山')).toEqual([expect.any(String), '釜山']);
    expect(tokensOf(' … ')).toEqual([]);
  });

  it('are alike by what they share of all words of both', () => {
    expect(likeness(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
    expect(likeness(new Set(['a']), new Set(['a']))).toBe(1);
    expect(likeness(new Set(), new Set())).toBe(0);
  });
});
