import { describe, expect, it } from 'vitest';
import type { PlacedFile } from '#reading/place-file.ts';
import { translationProblems } from './translations.ts';

const event = (id: string): PlacedFile => ({
  file: `events/2023/${id}.md`,
  collection: 'events',
  id,
});
const words = (id: string, lang: string): PlacedFile => ({
  file: `events/2023/${id}.${lang}.md`,
  collection: 'eventTexts',
  id: `${id}.${lang}`,
});
const kindsOf = (files: readonly PlacedFile[], languages = ['vi', 'en']) =>
  translationProblems(files, languages).map(({ kind, file }) => `${kind} ${file}`);

describe('translations of records', () => {
  it('are missed in each further language of the site', () => {
    const files = [event('a'), words('a', 'en'), event('b')];
    expect(kindsOf(files)).toEqual(['missing-translation events/2023/b.md']);
    expect(kindsOf(files, ['vi'])).toEqual(['unknown-language events/2023/a.en.md']);
  });

  it('must stand beside their record, which they name where it is elsewhere', () => {
    const astray = { ...words('a', 'en'), file: 'events/2024/a.en.md' };
    const [problem] = translationProblems([event('a'), astray], ['vi', 'en']);
    expect(problem).toMatchObject({
      kind: 'orphan-translation',
      params: { beside: 'events/2024/a.md', other: 'events/2023/a.md' },
    });
  });

  it('are led to a record of a like name, never to one like in its folder alone or translated', () => {
    const ledFrom = (id: string, ...others: PlacedFile[]) =>
      translationProblems([words(id, 'en'), ...others], ['vi', 'en']).find(
        ({ kind }) => kind === 'orphan-translation',
      )?.params['other'];
    expect(ledFrom('hoi-nghi', event('hoi-nghj'))).toBe('events/2023/hoi-nghj.md');
    expect(ledFrom('hoi-nghi-2023', event('hoi-nghi'))).toBe('events/2023/hoi-nghi.md');
    expect(ledFrom('hoi-nghi', event('hoi-nghj'), words('hoi-nghj', 'en'))).toBe('');
    expect(ledFrom('78-nam-nganh-ngoai-giao', event('45-nam-so-ngoai-vu'))).toBe('');
    expect(ledFrom('ky', event('ky-busan'), event('ky-osaka'))).toBe('');
  });
});

describe('very many translations', () => {
  /** How often any file's path or id is read while so many records with their words are checked. */
  function readsOf(count: number): number {
    let reads = 0;
    const counted = (file: PlacedFile): PlacedFile =>
      new Proxy(file, {
        get(target, key: keyof PlacedFile) {
          reads += 1;
          return target[key];
        },
      });
    const ids = Array.from({ length: count }, (_, at) => `e${at}`);
    const files = ids.flatMap((id) => [event(id), words(id, 'en')]).map(counted);
    expect(translationProblems(files, ['vi', 'en'])).toEqual([]);
    return reads;
  }

  it('read no file more often when there are twice as many', () => {
    expect(readsOf(1000)).toBe(2 * readsOf(500));
  });
});
