import type { Records } from '#domain/catalogue/records.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { choicesFor } from './choices.ts';
import { choiceLines, SHORT_LIST } from './interview.ts';
import { flagsFor, ID_QUESTION, QUESTIONS, type Question } from './questions.ts';
import { ask, say } from './words.ts';

/** How the command is called. */
export function usageLine(lang: string): string {
  return say(lang, 'usage', { kinds: RECORD_KINDS.join('|'), languages: LANGUAGES.join('|') });
}

/** How a new chronicle is started. */
export function chronicleUsage(lang: string): string {
  return say(lang, 'chronicle.usage', { languages: LANGUAGES.join('|') });
}

/** Every flag of a kind with what it asks, and what may be chosen where that is little. */
export function helpLines(
  kind: RecordKind,
  records: Records,
  languages: readonly string[],
  lang: string,
): string[] {
  return [
    say(lang, 'help.of', { kind }),
    ...[...QUESTIONS[kind], ID_QUESTION].flatMap((question) => [
      ...flagsFor(question, languages).map((flag) => flagLine(question, flag, lang)),
      ...shortList(question, records, lang),
    ]),
    say(lang, 'help.numbers'),
  ];
}

function flagLine(question: Question, flag: string, lang: string): string {
  const further = flag.slice(question.flag.length + 1);
  const hints = [
    ...(further ? [further] : []),
    ...(question.required && !further ? [say(lang, 'help.required')] : []),
    ...(question.form === 'date' ? [say(lang, 'hint.date')] : []),
    ...(question.form === 'list' ? [say(lang, 'hint.list')] : []),
  ];
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : '';
  return `  --${flag.padEnd(18)} ${ask(lang, question.flag)}${hint}`;
}

function shortList(question: Question, records: Records, lang: string): string[] {
  const choices = choicesFor(question, records, lang) ?? [];
  return choices.length > SHORT_LIST
    ? []
    : choiceLines(choices).map((line) => `                     ${line}`);
}
