import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('drops markup and keeps the words', () => {
    expect(plainText('Ông **Phan Văn Mãi** đến [Busan](partner:busan).')).toBe(
      'Ông Phan Văn Mãi đến Busan.',
    );
  });

  it('drops citations', () => {
    expect(plainText('Hai bên ký kết.[^sggp-ky-ket]')).toBe('Hai bên ký kết.');
  });

  it('parts paragraphs and table cells by a space', () => {
    expect(plainText('Một\n\nHai')).toBe('Một Hai');
    expect(plainText('| a | b |\n| --- | --- |\n| 1 | 2 |')).toBe('a b 1 2');
  });

  it('drops raw HTML', () => {
    expect(plainText('Trước <script>alert(1)</script> sau')).not.toContain('<script>');
  });

  it('gives nothing for nothing', () => {
    expect(plainText('')).toBe('');
  });
});
