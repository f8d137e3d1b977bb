/** What an address that leads nowhere tells of the reader's wish. */
export interface AskedAddress {
  /** The language of the site it stands under. */
  readonly language: string;
  /** The words of its parts as queries, in the order they are worth asking: the first that finds something will do. */
  readonly questions: readonly string[];
}

/** Parts of an address that are asked for, from its end: what stands before them is a page's own. */
const MOST_PARTS = 2;
/** So many letters of a page's word and no more are taken for it: "brief" for "briefing". */
const LEAST_LETTERS = 4;

/**
 * Reads an address under `base`; `languages` are the site's, the main one, which lives at the root, first.
 * The words of `pages`, as addresses have them, are no wish of their own where there is another.
 */
export function askedAddress(
  path: string,
  base: string,
  languages: readonly string[],
  pages: readonly string[],
): AskedAddress {
  const [main = '', ...others] = languages;
  const parts = path
    .slice(path.startsWith(base) ? base.length : 0)
    .split('/')
    .filter(Boolean);
  const language = others.find((code) => code === parts[0]);
  const words = parts
    .slice(language === undefined ? 0 : 1)
    .map(wordsIn)
    .filter(Boolean)
    .reverse();
  const isPage = (said: string) => pages.some((page) => isWordOf(said, wordsIn(page)));
  const wishes = words.slice(0, MOST_PARTS).filter((said) => !isPage(said));
  return {
    language: language ?? main,
    questions: wishes.length > 0 ? wishes : words.slice(0, 1),
  };
}

function isWordOf(said: string, page: string): boolean {
  const asked = said.toLowerCase();
  return asked === page || (asked.length >= LEAST_LETTERS && page.startsWith(asked));
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
