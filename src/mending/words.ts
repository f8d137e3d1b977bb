import { wordsAbout } from '#i18n/string-files.ts';
import { fill } from '#i18n/fill.ts';
import type { Mend } from './mend-text.ts';

const WORDS = wordsAbout(['mending']);

/** One line about a mended file. */
export function mendedLine(path: string, mends: readonly Mend[], lang: string): string {
  const say = (key: string, params: Readonly<Record<string, string | number>>) =>
    fill(WORDS[lang]?.[`mended.${key}`] ?? key, params, lang);
  const what = mends.map(({ kind, count }) => say(kind, { count })).join('; ');
  return `${say('file', { file: path })} ${what}`;
}
