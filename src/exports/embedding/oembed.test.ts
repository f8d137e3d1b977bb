import { describe, expect, it } from 'vitest';
import { oembedOf } from './oembed.ts';

const GROUND = {
  address: 'https://example.org/sub/embed/map/',
  title: 'The map',
  height: 700,
  provider: { name: 'Chronicle', url: 'https://example.org/sub/' },
  thumbnail: { url: 'https://example.org/sub/map.png', width: 1200, height: 630 },
};

describe('oembedOf', () => {
  it('says all that oEmbed 1.0 wants of what is rich', () => {
    expect(oembedOf(GROUND)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'The map',
      provider_name: 'Chronicle',
      provider_url: 'https://example.org/sub/',
      cache_age: 86400,
      width: 640,
      height: 700,
      html: expect.stringMatching(
        /^<iframe src="https:\/\/example\.org\/sub\/embed\/map\/" title="The map" /,
      ) as string,
      thumbnail_url: 'https://example.org/sub/map.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});
