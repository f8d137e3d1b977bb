/** What an address that leads nowhere tells of the reader's wish. */
export interface AskedAddress {
  /** The language of the site it stands under. */
  readonly language: string;
  /** The words of its last part, as a query; "" where it has none. */
  readonly words: string;
}

/** Reads an address under `base`; `languages` are the site's, the main one, which lives at the root, first. */
export function askedAddress(
  path: string,
  base: string,
  languages: readonly string[],
): AskedAddress {
  const [main = '', ...others] = languages;
  const parts = path
    .slice(path.startsWith(base) ? base.length : 0)
    .split('/')
    .filter(Boolean);
  const language = others.find((code) => code === parts[0]);
  const last = parts.slice(language === undefined ? 0 : 1).at(-1) ?? '';
  return { language: language ?? main, words: wordsIn(last) };
}

/** "thuong-hai.html" is "thuong hai". */
function wordsIn(part: string): string {
  const name = decoded(part).replace(/\.[a-z]{2,5}$/i, '');
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A sign of percent that stands for itself.
    return part;
  }
}
