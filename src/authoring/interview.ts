import type { Records } from '#domain/catalogue/records.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { TERM_LISTS } from '#domain/records/taxonomy.ts';
import type { Problem } from '#checking/issue.ts';
import { proposedSlug } from '#checking/place-problems.ts';
import type { Answers } from './answers.ts';
import { answerProblems } from './check-answer.ts';
import { choicesFor, kindChosenFrom, wordsOfKinds } from './choices.ts';
import { completeLine, type Completion } from './complete.ts';
import { composeRecord } from './compose.ts';
import { likelyTwins } from './likely-twins.ts';
import { choicesWith, matchChoice, type Choice } from './match-choice.ts';
import { flagsFor, ID_QUESTION, QUESTIONS, type Question } from './questions.ts';
import { itemsIn, settle, type Doubt } from './settle.ts';
import { ask, say } from './words.ts';

/**
 * Puts a question to a person and gives the answer, empty when there was none; throws PersonLeft.
 * `complete` is asked when the person presses Tab.
 */
export type AskPerson = (
  question: string,
  complete?: (line: string) => Completion,
) => Promise<string>;

/** Thrown by a question that was not answered because the person ended the talk. */
export class PersonLeft extends Error {}

/** What a talk with a person needs. */
export interface Talk {
  readonly kind: RecordKind;
  /** Codes of the site's languages, the main one first. */
  readonly languages: readonly string[];
  /** Language of the talk. */
  readonly lang: string;
  readonly records: Records;
  /** Whether a file of this path is there already. */
  readonly isTaken: (file: string) => boolean;
  readonly askPerson: AskPerson;
  readonly tell: (line: string) => void;
  /** A problem as the check prints it. */
  readonly inLine: (problem: Problem) => string;
  /** A problem without its place, which nobody needs who has just typed it. */
  readonly inPlainWords: (problem: Problem) => string;
}

/** Lists of more choices are not shown unless they are asked for. */
export const SHORT_LIST = 20;

/**
 * Asks for everything that no flag has answered, and for the flags of `again` in any case. Each answer
 * is checked as it is given and goes into `answers`, so that nothing is lost when the person leaves.
 */
export async function interview(
  answers: Record<string, string>,
  talk: Talk,
  again: readonly string[] = [],
): Promise<void> {
  const told = new Set<string>();
  for (const question of [...QUESTIONS[talk.kind], ID_QUESTION]) {
    if (!question.isAsked(answers) || hasNothingToChoose(question, talk)) continue;
    for (const flag of flagsFor(question, talk.languages)) {
      const given = again.includes(flag) ? undefined : answers[flag];
      await askUntilGood({ question, flag, answers, talk }, given);
      tellTwins(answers, talk, told);
    }
  }
}

/** Whether it asks for one of a list that the site leaves empty, as not every site sorts its figures. */
function hasNothingToChoose({ among, required }: Question, { records }: Talk): boolean {
  const list = TERM_LISTS.find((one) => one === among);
  return !required && list !== undefined && records.taxonomy[list].length === 0;
}

/** Asks which kind of record it shall be. */
export async function askKind(
  lang: string,
  askPerson: AskPerson,
  tell: (line: string) => void,
): Promise<string> {
  const choices = wordsOfKinds(lang);
  choiceLines(choices).forEach(tell);
  for (;;) {
    const typed = await askPerson(`${ask(lang, 'new')}: `, completer(choices, false));
    const { found } = matchChoice(typed, choices);
    if (found) return found.id;
    tell(typed.trim() ? say(lang, 'doubt.unknown', { written: typed }) : say(lang, 'needed'));
  }
}

interface Asking {
  readonly question: Question;
  readonly flag: string;
  readonly answers: Record<string, string>;
  readonly talk: Talk;
}

async function askUntilGood(asking: Asking, given: string | undefined): Promise<void> {
  const { question, flag, answers, talk } = asking;
  const choices = choicesFor(question, talk.records, talk.lang);
  const usual = flag === 'id' ? freeId(answers, talk) : '';
  if (given === undefined) showChoices(choices, talk);
  for (let typed = given; ; typed = undefined) {
    typed ??= await put(asking, choices, usual);
    if (choices ? typed.startsWith('?') : /^\s*\?+\s*$/.test(typed)) {
      if (choices) listChoices(choicesWith(typed.slice(1), choices), talk);
      else talk.tell(say(talk.lang, 'noList'));
      continue;
    }
    if (!typed.trim() && usual) typed = usual;
    const settled = await settleWith(asking, typed, choices);
    if (!settled.trim()) {
      if (isRequired(question, flag)) {
        talk.tell(say(talk.lang, 'needed'));
        continue;
      }
      answers[flag] = '';
      return;
    }
    const problems = problemsOf(flag, { ...answers, [flag]: settled }, talk);
    if (problems.length === 0) {
      if (settled !== typed) talk.tell(`  → ${settled}`);
      answers[flag] = settled;
      return;
    }
    problems.forEach((line) => {
      talk.tell(line);
    });
  }
}

function problemsOf(flag: string, answers: Answers, talk: Talk): string[] {
  if (flag !== 'id') {
    return answerProblems(talk.kind, flag, answers, talk.languages).map(talk.inPlainWords);
  }
  const taken = composeRecord(talk.kind, answers, talk.languages).find(({ file }) =>
    talk.isTaken(file),
  );
  return taken ? [say(talk.lang, 'taken', { file: taken.file })] : [];
}

/** Asks about each item in doubt until none is; an item left empty is left out. */
async function settleWith(
  asking: Asking,
  typed: string,
  choices: readonly Choice[] | null,
): Promise<string> {
  const { question } = asking;
  const isList = question.form === 'list' && choices !== null;
  let items = isList ? itemsIn(typed, choices) : [typed];
  for (;;) {
    if (items.every((item) => !item.trim())) return '';
    const settled = settle(question, isList ? items.join('; ') : (items[0] ?? ''), choices);
    if (settled.ok) return settled.text;
    const meant = await askAbout(settled.doubt, asking, choices);
    items = items.flatMap((item) => (item === settled.doubt.item ? meant : item)).filter(Boolean);
  }
}

async function askAbout(
  { item, why, near }: Doubt,
  { question, flag, talk }: Asking,
  choices: readonly Choice[] | null,
): Promise<string> {
  const { lang, tell, askPerson } = talk;
  // Where an answer must be, Enter leaves nothing out.
  const isNeeded = isRequired(question, flag) && question.form !== 'list';
  tell(say(lang, `doubt.${why}`, { written: item }));
  const kind = kindChosenFrom(question);
  if (why === 'unknown' && kind) {
    tell(say(lang, 'doubt.new', { kind }));
    if (isNeeded) tell(say(lang, 'doubt.new.needed'));
  }
  near.forEach(({ id, label }, at) => {
    tell(`  ${at + 1}. ${why === 'readings' ? readingLine(id, label, lang) : `${label}  (${id})`}`);
  });
  const key = near.length > 0 ? 'doubt.which' : 'doubt.again';
  const reply = (
    await askPerson(
      say(lang, isNeeded ? `${key}.needed` : key, { written: item }),
      completer(choices, false),
    )
  ).trim();
  return (/^\d$/.test(reply) ? near[Number(reply) - 1]?.id : undefined) ?? reply;
}

/** Whether there must be an answer: in the main language, where the record needs one. */
function isRequired(question: Question, flag: string): boolean {
  return question.required && flag === question.flag;
}

/** A number in doubt, so that its two readings cannot be taken for one another. */
function readingLine(id: string, label: string, lang: string): string {
  const value = label.includes('.') ? id : label;
  return say(lang, label.includes('.') ? 'reading.fraction' : 'reading.thousands', { value });
}

function put({ question, flag, talk }: Asking, choices: readonly Choice[] | null, usual: string) {
  const { lang, askPerson } = talk;
  const further = flag.slice(question.flag.length + 1);
  const hints = [
    ...(further ? [further] : []),
    ...(question.form === 'date' ? [say(lang, 'hint.date')] : []),
    ...(question.form === 'list' ? [say(lang, 'hint.list')] : []),
    ...(choices && choices.length > SHORT_LIST ? [say(lang, 'hint.find')] : []),
    ...(usual ? [say(lang, 'hint.usual', { value: usual })] : []),
    ...(isRequired(question, flag) || usual ? [] : [say(lang, 'hint.optional')]),
  ];
  const hint = hints.length > 0 ? ` (${hints.join('; ')})` : '';
  const complete = completer(choices, question.form === 'list');
  return askPerson(`${ask(lang, question.flag)}${hint}: `, complete);
}

function completer(choices: readonly Choice[] | null, isList: boolean) {
  return choices ? (line: string) => completeLine(line, choices, isList) : undefined;
}

function showChoices(choices: readonly Choice[] | null, talk: Talk): void {
  if (choices && choices.length <= SHORT_LIST) listChoices(choices, talk);
}

function listChoices(choices: readonly Choice[], { lang, tell }: Talk): void {
  if (choices.length === 0) tell(say(lang, 'noChoice'));
  for (const line of choiceLines(choices)) tell(line);
}

/** A line for each choice: what is typed, and what it means. */
export function choiceLines(choices: readonly Choice[]): string[] {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  return choices.map(({ id, label }) => `  ${id.padEnd(width)}  ${label}`);
}

function tellTwins(answers: Answers, { kind, records, lang, tell }: Talk, told: Set<string>): void {
  for (const { file, name } of likelyTwins(kind, answers, records)) {
    if (told.has(file)) continue;
    told.add(file);
    tell(say(lang, 'twin', { file, name }));
  }
}

/** The id that the name gives, with a number where that is taken. */
function freeId(answers: Answers, { kind, languages, isTaken }: Talk): string {
  const wanted = proposedSlug(answers['title'] ?? answers['name'] ?? '');
  const isFree = (id: string) =>
    composeRecord(kind, { ...answers, id }, languages).every(({ file }) => !isTaken(file));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : proposedSlug(`${wanted.slice(0, 56)}-${number}`);
    if (isFree(id)) return id;
  }
}
