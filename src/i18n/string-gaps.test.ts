import { expect, it, vi } from 'vitest';

// One language lacks one word, before anything reads it.
vi.mock('./strings/en/routes.json', async (original) => {
  const { default: words } = await original<{ default: Record<string, string> }>();
  const others = Object.entries(words).filter(([key]) => key !== 'route.home');
  return { default: Object.fromEntries(others) };
});

it('a language that lacks a single word is none: the gap is named', async () => {
  const { wordsAbout } = await import('./string-files.ts');
  expect(() => wordsAbout(['routes'])).toThrow('src/i18n/strings/en lacks: route.home');
  expect(Object.keys(wordsAbout(['dates']))).toContain('en');
});
