import type { Shard } from '../told-shard.ts';
import type { FoundShard } from './shards/shard-note.ts';

/**
 * Which pages a build makes: all, those that would be the same again only where they are to be made `anew`; those that show a few records, by their names or their files; a part of all; or none,
 * for the parts made before are all of them together.
 */
export type Scope =
  | { readonly kind: 'whole'; readonly anew: boolean }
  | { readonly kind: 'few'; readonly names: readonly string[] }
  | { readonly kind: 'shard'; readonly shard: Shard }
  | { readonly kind: 'joined'; readonly parts: readonly FoundShard[] };
