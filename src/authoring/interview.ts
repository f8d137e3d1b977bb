import type { RecordKind } from '#domain/records/kinds.ts';
import type { Answers } from './answers.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { ask, say } from './words.ts';

/** Puts a question to a person and gives the answer; empty when there was none. */
export type AskPerson = (question: string) => Promise<string>;

/** Asks for everything that no flag has answered; a required answer is asked for until it is given. */
export async function interview(
  kind: RecordKind,
  given: Answers,
  languages: readonly string[],
  lang: string,
  askPerson: AskPerson,
): Promise<Answers> {
  const answers: Record<string, string> = { ...given };
  for (const question of QUESTIONS[kind]) {
    for (const flag of flagsFor(question, languages)) {
      const required = question.required && flag === question.flag;
      while (answers[flag] === undefined || (required && !answers[flag].trim())) {
        answers[flag] = await askPerson(questionLine(question, flag, required, lang));
        if (!required) break;
      }
    }
  }
  return answers;
}

function flagsFor({ flag, form }: Question, languages: readonly string[]): string[] {
  const others = form === 'words' ? languages.slice(1) : [];
  return [flag, ...others.map((lang) => `${flag}-${lang}`)];
}

function questionLine(question: Question, flag: string, required: boolean, lang: string): string {
  const further = flag.slice(question.flag.length + 1);
  const hints = [
    ...(further ? [further] : []),
    ...(question.form === 'date' ? [say(lang, 'hint.date')] : []),
    ...(question.form === 'list' ? [say(lang, 'hint.list')] : []),
    ...(question.choices.length > 0 ? [question.choices.join(' | ')] : []),
    ...(required ? [] : [say(lang, 'hint.optional')]),
  ];
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : '';
  return `${ask(lang, question.flag)}${hint}: `;
}
