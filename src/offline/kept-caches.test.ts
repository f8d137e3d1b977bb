import { expect, it } from 'vitest';
import { cacheName, isOwnCache, oldCaches } from './kept-caches.ts';

it('tells the sites of one origin apart', () => {
  expect(isOwnCache(cacheName('pages', '/a/'), '/a/')).toBe(true);
  expect(isOwnCache(cacheName('pages', '/a/'), '/')).toBe(false);
  expect(isOwnCache('another program’s', '/')).toBe(false);
});

it('throws away the stand-ins of other versions and other forms, and nothing of another site', () => {
  const kept = [
    cacheName('pages', '/'),
    cacheName('standIns', '/', 'new'),
    cacheName('standIns', '/', 'old'),
    'chronicle:pages / 0',
    cacheName('standIns', '/b/', 'old'),
  ];
  expect(oldCaches(kept, '/', 'new')).toEqual([
    cacheName('standIns', '/', 'old'),
    'chronicle:pages / 0',
  ]);
});
