import { describe, expect, it } from 'vitest';
import { readWords } from './query.ts';
import { readUpcoming } from './upcoming.ts';

describe('a query about what lies ahead', () => {
  const phrases = ['sắp tới', 'sự kiện sắp tới', 'upcoming'];

  it.each([
    ['sắp tới', ''],
    ['  Sap  toi!', ''],
    ['sự kiện sắp tới', ''],
    ['Busan sắp tới', 'Busan'],
    ['upcoming Osaka', 'Osaka'],
  ])('“%s” is narrowed by “%s”', (text, rest) => {
    expect(readUpcoming(readWords(text), phrases)).toBe(rest);
  });

  it.each(['', 'busan', 'việc sắp tới đây', 'up coming'])('is not “%s”', (text) => {
    expect(readUpcoming(readWords(text), phrases)).toBeNull();
  });

  it('needs phrases', () => {
    expect(readUpcoming(readWords('sắp tới'), [])).toBeNull();
    expect(readUpcoming(readWords('sắp tới'), [''])).toBeNull();
  });
});
