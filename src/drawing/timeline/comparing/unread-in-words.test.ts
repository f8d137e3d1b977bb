import { describe, expect, it } from 'vitest';
import { compareWords } from '#components/timeline/comparing/words.ts';
import { unreadInWords } from './unread-in-words.ts';

const words = compareWords('en');

describe('what an address has that means nothing here', () => {
  it('is said with the words of the address, and that the rest is kept', () => {
    const said = unreadInWords([{ text: 'partner:nowhere', mixed: false }], words, 'en');
    expect(said).toContain('“partner:nowhere”');
    expect(said).toContain('all else in the address is kept');
  });

  it('is told from a period beside something that is none', () => {
    expect(unreadInWords([{ text: '2015', mixed: true }], words, 'en')).toContain('another period');
  });

  it('is not repeated beyond its first letters, whole ones', () => {
    const said = unreadInWords([{ text: '𝒳'.repeat(90), mixed: false }], words, 'en');
    expect(said).toContain(`“${'𝒳'.repeat(60)}…”`);
  });

  it('is nothing where all is read', () => {
    expect(unreadInWords([], words, 'en')).toBe('');
  });
});
