import { describe, expect, it } from 'vitest';
import { addressWithMarks, marksIn, withoutMarks } from './arrival-address.ts';

describe('the words to mark on arrival', () => {
  it('travel in the address, each once, in the page’s own spelling', () => {
    const address = addressWithMarks('/su-kien/a/', ['đối ngoại', 'TP.HCM', 'Đối ngoại']);
    expect(marksIn(new URL(address, 'https://a.test').search)).toEqual(['Đối ngoại', 'TP.HCM']);
    expect(addressWithMarks('/su-kien/a/', [])).toBe('/su-kien/a/');
  });

  it('are few and short, whatever an address says', () => {
    const many = `?${Array.from({ length: 50 }, () => `find=${'x'.repeat(500)}`).join('&')}`;
    expect(marksIn(many)).toHaveLength(6);
    expect(marksIn(many).every((word) => word.length <= 60)).toBe(true);
  });

  it('leave the rest of the address as it was when they are cleared', () => {
    expect(withoutMarks('https://a.test/p/?find=a&find=b&lang=vi#c')).toBe(
      'https://a.test/p/?lang=vi#c',
    );
  });
});
