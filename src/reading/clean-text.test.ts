import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText()', () => {
  it('keeps lines as lines', () => {
    expect(cleanText('\uFEFFa\r\nb\rc')).toBe('a\nb\nc');
  });
});
