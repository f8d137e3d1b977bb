import { matchesGlob } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, isFileOf, type CollectionName } from '#schemas/collections.ts';
import { placeFile } from './place-file.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
const part = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,4}$/), fc.constant('a.en'));
const ending = fc.constantFrom('.md', '.en.md', '.pt-BR.md', '.1a.md', '.mdx', '.yaml', '.yml', '');
const path = fc
  .tuple(fc.array(part, { maxLength: 2 }), fc.constantFrom('site', 'map', 'busan'), ending)
  .map(([folders, name, end]) => [...folders, `${name}${end}`].join('/'));

describe('placeFile()', () => {
  it('takes for a collection’s files those that the build’s reader takes', () => {
    const takes = (name: CollectionName, file: string) =>
      COLLECTIONS[name].files.every((pattern) =>
        pattern.startsWith('!') ? !matchesGlob(file, pattern.slice(1)) : matchesGlob(file, pattern),
      );
    fc.assert(
      fc.property(path, fc.constantFrom(...NAMES), (file, name) => {
        expect(isFileOf(name, file)).toBe(takes(name, file));
      }),
    );
  });

  it('gives every file to one collection at most, and an id without its ending', () => {
    expect(placeFile('events/2023/hoi-nghi.en.md')).toEqual({
      file: 'events/2023/hoi-nghi.en.md',
      collection: 'eventTexts',
      id: 'hoi-nghi.en',
    });
    fc.assert(
      fc.property(path, (file) => {
        const takers = NAMES.filter(
          (name) => COLLECTIONS[name].folder === 'events' && isFileOf(name, file),
        );
        expect(takers.length).toBeLessThan(2);
      }),
    );
  });
});
