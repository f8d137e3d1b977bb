import sansLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import sansLatinExt from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url';
import sansVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import boldLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import boldLatinExt from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url';
import boldVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import serifVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff2?url';
import type { Language } from '#domain/records/text.ts';
import { STRINGS } from '#i18n/strings.ts';

/** Fonts every page of a language needs at once: its own menus would show another face first. */
export function firstFonts(language: Language): string[] {
  const words = Object.values(STRINGS[language] ?? {}).join('');
  return [
    ...[sansLatin, boldLatin, serifLatin],
    ...(VIETNAMESE.test(words) ? [sansVietnamese, boldVietnamese, serifVietnamese] : []),
    ...(LATIN_EXT.test(words) ? [sansLatinExt, boldLatinExt, serifLatinExt] : []),
  ];
}

// Letters of the two ranges in fonts.css that are common enough to be in menus.
const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;
const LATIN_EXT = /(?![ĂăĐđĨĩŨũƠơƯưıŒœ])[\u0100-\u02ba\u1e00-\u1e9f]/u;
