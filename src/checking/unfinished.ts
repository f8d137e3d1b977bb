import { wordsAbout } from '#i18n/string-files.ts';

/** What people write in place of words still to come, in every language of the interface; made when first asked. */
let pattern: RegExp | undefined;

/** `TODO`, `???`, `[cần bổ sung]`: a note to oneself, wherever it stands in a text. */
export function unfinishedPattern(): RegExp {
  pattern ??= new RegExp(
    [
      '(?<![\\p{L}\\p{N}])(?:TODO|TBD|FIXME)(?![\\p{L}\\p{N}])',
      '\\?{3,}',
      '[Ll]orem ipsum',
      // A link's words may be such, and so may a citation's.
      `\\[(?:${phrases().flatMap(inBothCases).join('|')})(?![\\p{L}\\p{N}])[^\\[\\]\\n]*\\](?![(\\[])`,
    ].join('|'),
    'gu',
  );
  return pattern;
}

/** Whether a whole value says only that it is still to come: `title: cần bổ sung`. */
export function isUnfinished(text: string): boolean {
  return phrases().includes(text.trim().toLowerCase());
}

function phrases(): string[] {
  return Object.values(wordsAbout(['unfinished'])).flatMap((words) =>
    (words['unfinished'] ?? '').split(', ').filter((phrase) => phrase !== ''),
  );
}

function inBothCases(phrase: string): string[] {
  const first = phrase.charAt(0);
  return [phrase, first.toUpperCase() + phrase.slice(1), phrase.toUpperCase()];
}
