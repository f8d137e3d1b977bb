import { embedCode, type Framed } from './embed-code.ts';

/** A picture that stands for a page where it cannot be shown itself; sizes in pixels. */
interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What a program that finds the address of a page shows in its place. */
export interface OembedGround extends Framed {
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: Thumbnail;
}

/** Width for programs that want a number; the frame itself is as wide as its place (CSS pixels). */
const WIDTH = 640;
/** So long may what was read be kept (seconds): a chronicle is built anew some times a week. */
const CACHE_AGE = 86_400;

/** A page in words of oEmbed 1.0, https://oembed.com */
export function oembedOf(ground: OembedGround) {
  const { provider, thumbnail } = ground;
  return {
    version: '1.0',
    type: 'rich',
    title: ground.title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: ground.height,
    html: embedCode(ground),
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
