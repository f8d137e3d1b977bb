import { describe, expect, it } from 'vitest';
import type { LocalText } from '#domain/records/text.ts';
import { homeDescription, proseDescription } from './site-descriptions.ts';

const voice = { text: (text: LocalText | null | undefined) => text?.['en'] ?? '' };
const site = {
  description: { en: 'A chronicle of a port and of all whom it deals with abroad.' },
  tagline: { en: 'Every line has its source.' },
};
const about = (description: string) =>
  proseDescription(voice, site, { title: 'About', description });

describe('the description of a page of prose', () => {
  it('is what its author says', () => {
    const said = 'How sources are chosen, read and kept, and what is done with mistakes.';
    expect(about(said)).toBe(said);
  });
  it('is never that of the home page', () => {
    expect(homeDescription(voice, site)).toBe(site.description.en);
    expect(about(site.description.en)).toBe(`About: ${site.description.en}`);
  });
  it('goes on with the words of the site where it is short', () => {
    expect(about('A trial.')).toBe('A trial. Every line has its source.');
    expect(about('')).toBe('About: Every line has its source.');
  });
});
