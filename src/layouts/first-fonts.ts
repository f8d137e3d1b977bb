import sansLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import sansExtended from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url';
import sansVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import boldLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import boldVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import serifVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?url';
import type { Language } from '#domain/records/text.ts';
import { STRINGS } from '#i18n/strings.ts';
import { oncePerKey } from '../made-once.ts';

/** Fonts of one language's pages. */
export interface FirstFonts {
  /** Addresses of the files every page needs at once: its menus would show another face first. */
  readonly files: readonly string[];
  /** True where the letters that Vietnamese shares come from the file of the other languages. */
  readonly extended: boolean;
}

/** The fonts for a language, by the letters of the interface's own words in it. */
export const firstFonts = oncePerKey((language: Language): FirstFonts => {
  const words = Object.values(STRINGS[language] ?? {}).join('');
  const latin = [sansLatin, boldLatin, serifLatin];
  if (VIETNAMESE.test(words)) {
    return { files: [...latin, sansVietnamese, boldVietnamese, serifVietnamese], extended: false };
  }
  const extended = LATIN_EXTENDED.test(words);
  return { files: extended ? [...latin, sansExtended, serifExtended] : latin, extended };
});

// Letters that no other language's file has, and those beyond the file every page loads.
const VIETNAMESE = /[ƠơƯư\u1ea0-\u1ef9]/u;
const LATIN_EXTENDED = /(?![ıŒœ])[\u0100-\u02ba\u1e00-\u1e9f]/u;
