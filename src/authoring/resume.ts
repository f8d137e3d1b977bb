import type { RecordKind } from '#domain/records/kinds.ts';
import type { Answers } from './answers.ts';

/** The command that goes on with what was answered so far; `spoken` is a language that was asked for. */
export function resumeCommand(kind: RecordKind, answers: Answers, spoken: string | null): string {
  const flags = Object.entries(answers)
    .filter(([, answer]) => answer.trim())
    .map(([flag, answer]) => `--${flag}=${oneWord(answer)}`);
  const language = spoken === null ? [] : [`--lang=${spoken}`];
  return ['npm run new --', kind, ...flags, ...language].join(' ');
}

/** A text as one word of a command line. */
export function oneWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
