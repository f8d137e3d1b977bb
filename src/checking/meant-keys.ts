import { slugOf } from '#domain/words/slug.ts';
import { wordsAbout } from '#i18n/string-files.ts';

/** Keys by the words people call them, in every language of the interface; made when first asked. */
let keys: ReadonlyMap<string, readonly string[]> | undefined;

/** The first of the known keys that people call by such a word: “tiêu đề”, `headline`, `link`; null when none is. */
export function meantKey(written: string, known: readonly string[]): string | null {
  keys ??= keysByWord();
  const meant = keys.get(slugOf(written)) ?? [];
  return known.find((key) => meant.includes(key)) ?? null;
}

function keysByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const words of Object.values(wordsAbout(['keys']))) {
    for (const [name, synonyms] of Object.entries(words)) {
      const key = name.slice('key.'.length);
      for (const word of synonyms.split(',')) {
        const slug = slugOf(word);
        found.set(slug, [...(found.get(slug) ?? []), key]);
      }
    }
  }
  return found;
}
