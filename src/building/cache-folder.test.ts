import { describe, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

describe('cacheFolder', () => {
  it('is another one for another content folder', () => {
    expect(cacheFolder('/a/content')).not.toBe(cacheFolder('/b/content'));
  });

  it('is the same for the same one', () => {
    expect(cacheFolder('/a/content')).toBe(cacheFolder('/a/content'));
  });

  it('is another one when content is read by other schemas', () => {
    expect(cacheFolder('/a/content', 'estimate: boolean')).not.toBe(
      cacheFolder('/a/content', 'estimate: word'),
    );
    expect(cacheFolder('/a/content', '')).not.toBe(cacheFolder('/a/content'));
  });
});
