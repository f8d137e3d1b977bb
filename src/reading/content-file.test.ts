import { describe, expect, it } from 'vitest';
import { endingOf, nameOf } from './content-file.ts';
import { folderOf, isAside } from './place-file.ts';
import { siteLanguages, writtenCodes } from './site-languages.ts';

describe('a path', () => {
  it('has a last name and an ending, as written', () => {
    expect(nameOf('events/2023/tea.en.md')).toBe('tea.en.md');
    expect(nameOf('site.yaml')).toBe('site.yaml');
    expect(endingOf('events.d/2023/tea.en.MD')).toBe('MD');
    expect(endingOf('events.d/LICENSE')).toBe('');
    expect(endingOf('events/.hidden')).toBe('hidden');
  });

  it('has a first folder, or is at the root', () => {
    expect(folderOf('events/2023/a.md')).toEqual({ folder: 'events', inside: '2023/a.md' });
    expect(folderOf('site.yaml')).toEqual({ folder: '.', inside: 'site.yaml' });
  });

  it('is no content in a template, a hidden folder or under a known name at the root', () => {
    for (const file of ['LICENSE', 'README.md', 'CODEOWNERS', 'templates/event.md']) {
      expect(isAside(file), file).toBe(true);
    }
    for (const file of ['events/.trash/a.md', '.DS_Store']) expect(isAside(file), file).toBe(true);
    for (const file of ['events/LICENSE', 'events/a.md', 'my-templates/a.md', 'events./a.md']) {
      expect(isAside(file), file).toBe(false);
    }
  });
});

describe('the languages of the site', () => {
  const site = (text: string) => [{ file: 'site.yaml', text }];

  it('are read from its own file, the main one first', () => {
    expect(siteLanguages(site('languages: [{ code: vi }, { code: en }]'))).toEqual(['vi', 'en']);
  });

  it('are none where one of them is no code, though they are written', () => {
    const files = site('languages: [{ code: vi }, { code: English }]');
    expect(siteLanguages(files)).toEqual([]);
    expect(writtenCodes(files)).toEqual(['vi', 'English']);
  });

  it('are none where the file is missing, empty or broken', () => {
    expect(siteLanguages([])).toEqual([]);
    expect(siteLanguages(site(''))).toEqual([]);
    expect(siteLanguages(site('languages: [{'))).toEqual([]);
    for (const text of ['', 'title: x', 'languages: [{'])
      expect(writtenCodes(site(text))).toEqual([]);
  });
});
