import { describe, expect, it } from 'vitest';
import { bareLetters, withoutMarks } from './bare-letters.ts';

describe('bareLetters()', () => {
  it('takes off tone marks, vowel marks, the bar of đ and case', () => {
    expect(bareLetters('Đối ngoại ĐƯỜNG')).toBe('doi ngoai duong');
  });
  it('makes no difference between composed and decomposed text', () => {
    expect(bareLetters('ệ'.normalize('NFD'))).toBe(bareLetters('ệ'.normalize('NFC')));
  });

  it('leaves signs, digits and letters of other scripts as they are', () => {
    expect(bareLetters('11.000 부산 – Łódź')).toBe('11.000 부산 – łodz'.normalize('NFD'));
  });
});

describe('withoutMarks()', () => {
  it('takes off the marks alone: case and the bar of đ stay', () => {
    expect(withoutMarks('Đối ngoại Łódź')).toBe('Đoi ngoai Łodz');
  });
});
