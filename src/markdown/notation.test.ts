import { describe, expect, it } from 'vitest';
import { recordOfUrl } from './notation.ts';

describe('recordOfUrl', () => {
  it('knows the kinds of records', () => {
    expect(recordOfUrl('person:phan-van-mai')).toEqual({ kind: 'person', id: 'phan-van-mai' });
  });

  it.each(['https://example.org', 'mailto:a@b.c', 'people:x', 'event:', 'event:A'])(
    'takes %s for something else',
    (url) => {
      expect(recordOfUrl(url)).toBeNull();
    },
  );
});
