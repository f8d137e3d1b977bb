import { describe, expect, it } from 'vitest';
import { directionOf, stretchesOf } from './directions.ts';

const told = (line: string): string[] =>
  stretchesOf(line).map(({ text, direction }) => `${direction} ${text}`);

describe('the way a line is read', () => {
  it('is that of its first letter', () => {
    expect(directionOf('2023: Porto')).toBe('ltr');
    expect(directionOf('2023: مدينة')).toBe('rtl');
    expect(directionOf('')).toBe('ltr');
  });

  it('is one where all letters go one way', () => {
    expect(told('Hội nghị (2023), lần 1')).toEqual(['ltr Hội nghị (2023), lần 1']);
    expect(told('مدينة دبي')).toEqual(['rtl مدينة دبي']);
  });

  it('turns inside of a line', () => {
    expect(told('Dubai (دبي العربية) 2023')).toEqual([
      'ltr Dubai (',
      'rtl دبي العربية',
      'ltr ) 2023',
    ]);
  });

  it('sets the stretches of a line from right to left in the other order', () => {
    expect(told('دبي 2023 مدينة')).toEqual(['rtl  مدينة', 'ltr 2023', 'rtl دبي ']);
  });
});
