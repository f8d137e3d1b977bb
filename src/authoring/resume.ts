import type { RecordKind } from '#domain/records/kinds.ts';
import type { Answers } from './answers.ts';

/** The command that goes on with what was answered so far. */
export function resumeCommand(kind: RecordKind, answers: Answers): string {
  const flags = Object.entries(answers)
    .filter(([, answer]) => answer.trim())
    .map(([flag, answer]) => `--${flag}=${oneWord(answer)}`);
  return ['npm run new --', kind, ...flags].join(' ');
}

/** A text as one word of a command line. */
export function oneWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
