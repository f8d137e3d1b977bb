import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface Run {
  readonly how: 'same' | 'removed' | 'added' | 'left-out';
  readonly text: string;
}

/** Beyond so many differences two texts are told one after the other: nobody could read them mixed. */
const MOST_EDITS = 600;
/** Words that stayed beside a difference, so that a reader finds the place. */
const AROUND = 8;

/** What happened to the words of a text; long runs that stayed are cut to what stands beside a difference. */
export function wordDiff(before: string, after: string, language: string): Run[] {
  const [was, is] = [wordsOf(before, language), wordsOf(after, language)];
  const parts = diffArrays(was, is, { maxEditLength: MOST_EDITS });
  if (!parts) return [...run('removed', was.join('')), ...run('added', is.join(''))];
  const runs = parts.flatMap(({ value, added, removed }) =>
    run(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
  const whole = joined(runs);
  return whole.flatMap((one, at) => shortened(one, at > 0, at < whole.length - 1));
}

/** A citation and the target of a link are one word each; beside them letters and digits are, and single signs. */
const WORD = /\[\^[^\]\s]+\]|\]\([^)\s]*\)|[\p{L}\p{M}\p{N}]+|\s+|./gu;

function wordsOf(text: string, language: string): string[] {
  const words = oneLine(text).match(WORD) ?? [];
  if (!isUnspaced(language)) return words;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return words.flatMap((word) =>
    /^[\p{L}\p{M}\p{N}]/u.test(word)
      ? [...segmenter.segment(word)].map(({ segment }) => segment)
      : [word],
  );
}

/** True for scripts whose words no space parts. */
function isUnspaced(language: string): boolean {
  return /^(ja|zh|th|km|lo|my)\b/.test(language);
}

function run(how: Run['how'], text: string): Run[] {
  return text === '' ? [] : [{ how, text }];
}

/** Words in a row that all went or came make one run: a space between them has gone or come as well. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    result.push(...run('removed', removed), ...run('added', added));
    [removed, added] = ['', ''];
  };
  for (const [at, { how, text }] of runs.entries()) {
    const between = how === 'same' && text.trim() === '' && at > 0 && at < runs.length - 1;
    if (how === 'removed' || between) removed += text;
    if (how === 'added' || between) added += text;
    if (how !== 'same' || between) continue;
    flush();
    result.push({ how, text });
  }
  flush();
  return result;
}

/** Paragraphs are told apart by their sign, since a line of the report is one line. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/[ \t]*\n\s*\n\s*/g, ' ¶ ')
    .replace(/\s+/g, ' ');
}

function shortened(one: Run, hasBefore: boolean, hasAfter: boolean): Run[] {
  if (one.how !== 'same') return [one];
  const words = one.text.split(/(?<= )/);
  const [first, last] = [hasBefore ? AROUND : 0, hasAfter ? AROUND : 0];
  if (words.length <= first + last + 2) return [one];
  return [
    ...run('same', words.slice(0, first).join('')),
    { how: 'left-out', text: '' },
    ...run('same', last === 0 ? '' : words.slice(-last).join('')),
  ];
}
