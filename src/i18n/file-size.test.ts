import { describe, expect, it } from 'vitest';
import { fileSize } from './file-size.ts';
import { translator } from './translate.ts';

describe('the size of a file', () => {
  const [vi, en] = [translator('vi'), translator('en')];

  it('is in kilobytes, and one at least', () => {
    expect(fileSize(0, en)).toBe('1 KB');
    expect(fileSize(3 * 1024 + 600, en)).toBe('4 KB');
  });

  it('is in megabytes with one decimal, as the language writes it, from one megabyte on', () => {
    expect(fileSize(1024 * 1024, en)).toBe('1 MB');
    expect(fileSize(22_040_139, en)).toBe('21 MB');
    expect(fileSize(2_306_048, vi)).toBe('2,2 MB');
  });
});
