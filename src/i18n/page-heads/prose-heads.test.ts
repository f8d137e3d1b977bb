import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { voiceOf } from '../voice.ts';
import { proseHeads } from './prose-heads.ts';

const catalogue = joinRecords(
  trial.records({ events: [trial.event('visit', { title: { vi: 'Thăm', en: 'Visit' } })] }),
);
const titled = (lang: string, ...pages: (readonly [name: string, title: string])[]) => {
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
  const all = pages.map(([name, title]) => ({ name, title, description: '' }));
  const heads = [...proseHeads(catalogue, all, voice)];
  return Object.fromEntries(heads.map(([name, { title }]) => [name, title]));
};

describe('the title of a written page', () => {
  it('is what its author wrote where no other page has it', () => {
    expect(titled('en', ['about', 'About'], ['stories/busan', 'Busan'])).toEqual({
      about: 'About',
      'stories/busan': 'Busan',
    });
  });

  it('says what kind of page it is where a record has the same, in that language alone', () => {
    expect(titled('en', ['stories/visit', 'Visit'])).toEqual({ 'stories/visit': 'Visit (Story)' });
    expect(titled('vi', ['stories/visit', 'Visit'])).toEqual({ 'stories/visit': 'Visit' });
    expect(titled('vi', ['visit', 'Thăm'])).toEqual({ visit: 'Thăm (Trang)' });
  });

  it('is not that of a list either', () => {
    expect(titled('en', ['stories/all', 'Stories'])).toEqual({ 'stories/all': 'Stories (Story)' });
  });

  it('is told from that of another written page, by the name where they are of one kind', () => {
    expect(titled('en', ['stories/one', 'A'], ['one', 'A'])).toEqual({
      'stories/one': 'A (Story)',
      one: 'A (Page)',
    });
    expect(titled('en', ['stories/one', 'A'], ['stories/two', 'A'])).toEqual({
      'stories/one': 'A (one)',
      'stories/two': 'A (two)',
    });
  });
});

describe('the description of a written page', () => {
  it('is led by the title where another has the same', () => {
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'en');
    const description = 'How sources are chosen, read and kept, and what mistakes become.';
    const all = ['One', 'Two'].map((title) => ({ name: title, title, description }));
    const other = { name: 'c', title: 'C', description: `${description} In short.` };
    const heads = proseHeads(catalogue, [...all, other], voice);
    expect([...heads.values()].map((head) => head.description)).toEqual([
      `One: ${description}`,
      `Two: ${description}`,
      `${description} In short.`,
    ]);
  });
});
