import { describe, expect, it } from 'vitest';
import { forgeOf } from './forge.ts';

const at = (url: string, more: object = {}) =>
  forgeOf({ url, branch: 'main', contentPath: 'content', ...more });

describe('forgeOf()', () => {
  it.each([
    ['https://github.com/city/chronicle', 'github', 'https://api.github.com'],
    ['https://github.city.example/city/chronicle', 'github', 'https://github.city.example/api/v3'],
    ['https://gitlab.com/group/sub/chronicle/', 'gitlab', 'https://gitlab.com/api/v4'],
    ['https://codeberg.org/city/chronicle.git', 'gitea', 'https://codeberg.org/api/v1'],
    ['https://gitea.city.example/city/chronicle', 'gitea', 'https://gitea.city.example/api/v1'],
  ])('%s is kept by %s', (url, forge, api) => {
    expect(at(url)).toMatchObject({ forge, api });
  });

  it('knows the repository by its owner and name', () => {
    expect(at('https://gitlab.com/group/sub/chronicle/')?.repo).toBe('group/sub/chronicle');
    expect(at('https://codeberg.org/city/chronicle.git')?.repo).toBe('city/chronicle');
  });

  it('takes the content’s word where the host’s name says nothing', () => {
    expect(at('https://code.city.example/city/chronicle')).toBeNull();
    expect(at('https://code.city.example/city/chronicle', { forge: 'gitlab' })).toMatchObject({
      forge: 'gitlab',
      asked: ['https://code.city.example'],
    });
  });

  it('asks the server that signs people in too', () => {
    const signIn = { server: 'https://sign-in.example/' };
    expect(at('https://github.com/city/chronicle', { signIn })?.asked).toEqual([
      ...['https://api.github.com', 'https://sign-in.example', 'https://github.com'],
    ]);
  });

  it.each([
    'https://github.com/',
    'https://github.com/city',
    'no address',
    'https://other.example/a/b',
  ])('is none for %s', (url) => {
    expect(at(url)).toBeNull();
  });

  it('is none where there is no repository', () => {
    expect(forgeOf(null)).toBeNull();
  });
});
