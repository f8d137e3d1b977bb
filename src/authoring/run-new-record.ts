import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Problem } from '#checking/issue.ts';
import { lineOf } from '#checking/reporters/text.ts';
import { inWords } from '#checking/wording.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import { spokenOf } from '#i18n/string-files.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { flagsAt } from './check-answer.ts';
import { choicesFor } from './choices.ts';
import { chronicleUsage, helpLines, usageLine } from './help.ts';
import { askKind, interview, PersonLeft, type AskPerson, type Talk } from './interview.ts';
import { likelyTwins } from './likely-twins.ts';
import { newRecord, type NewRecord } from './new-record.ts';
import { readOrder } from './order.ts';
import { QUESTIONS } from './questions.ts';
import { resumeCommand } from './resume.ts';
import { settle } from './settle.ts';
import { say } from './words.ts';

/** What the command needs of the world. */
export interface Desk {
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Null when nobody sits at the terminal. */
  readonly askPerson: AskPerson | null;
  readonly now: number;
}

/** The exit code of a command that its person has ended, as shells count it. */
const LEFT = 130;

/**
 * Runs `npm run new`; gives the exit code: 0 written, 1 refused, 2 could not run, 130 ended by the
 * person at the terminal.
 */
export async function runNewRecord(args: readonly string[], desk: Desk): Promise<number> {
  const reading = readFiles(await readFolder(desk.folder));
  const { languages } = reading;
  const records = passedRecords(reading.records);
  const order = readOrder(args, languages);
  if (!order.ok && order.why === 'help') {
    const lines = order.kind
      ? helpLines(order.kind, records, languages, order.lang)
      : [chronicleUsage(order.lang)];
    [usageLine(order.lang), ...lines].forEach(desk.print);
    return 0;
  }
  if (!order.ok && order.why === 'no-kind' && desk.askPerson) {
    const kind = await askKind(order.lang, desk.askPerson, desk.print);
    return runNewRecord([kind, ...args], desk);
  }
  if (!order.ok) {
    desk.complain(order.message);
    desk.complain(usageLine(order.lang));
    return 2;
  }
  const { kind, lang } = order;
  const paths = new Set(reading.files.map(({ file }) => file));
  const main = languages[0] ?? lang;
  const pathOf = (file: string) => printed(join(desk.folder, file));
  const talk: Omit<Talk, 'askPerson'> = {
    kind,
    languages,
    lang,
    records,
    tell: desk.print,
    isTaken: (file) => paths.has(file),
    inLine: (problem) => lineOf(inWords(problem, { lang, main, pathOf }), lang),
    inPlainWords: (problem) => {
      const { message, fix } = inWords(problem, { lang, main, pathOf });
      return say(lang, 'fault', { message, fix });
    },
  };
  const make = (answers: Record<string, string>) =>
    newRecord(kind, answers, reading.files, languages, desk.now);
  return desk.askPerson
    ? talkItOver(order.answers, { ...talk, askPerson: desk.askPerson }, make, desk)
    : takeFlags(order.answers, talk, make, desk);
}

type Make = (answers: Record<string, string>) => Promise<NewRecord>;

/** Asks until the record is good; what is at fault is asked again, the rest is kept. */
async function talkItOver(
  answers: Record<string, string>,
  talk: Talk,
  make: Make,
  desk: Desk,
): Promise<number> {
  const { kind, lang, languages } = talk;
  const spoken = lang === spokenOf(languages) ? null : lang;
  try {
    for (let again: string[] = []; ;) {
      await interview(answers, talk, again);
      const result = await make(answers);
      if (result.ok) return await write(result, talk, desk);
      refuse(result, talk, desk);
      again = flagsOfRefusal(result, kind, languages);
      if (again.length === 0) break;
    }
    desk.complain(say(lang, 'resume', { command: resumeCommand(kind, answers, spoken) }));
    return 1;
  } catch (error) {
    if (!(error instanceof PersonLeft)) throw error;
    desk.complain('');
    desk.complain(say(lang, 'left'));
    desk.complain(say(lang, 'resume', { command: resumeCommand(kind, answers, spoken) }));
    return LEFT;
  }
}

function flagsOfRefusal(
  result: Extract<NewRecord, { ok: false }>,
  kind: RecordKind,
  languages: readonly string[],
): string[] {
  if (result.why === 'missing') return [...result.flags];
  if (result.why === 'exists') return ['id'];
  return result.problems.flatMap((problem) => flagsAt(kind, problem, languages));
}

/** Takes the answers as they are given: names for ids too, where there is one of that name. */
async function takeFlags(
  given: Record<string, string>,
  talk: Omit<Talk, 'askPerson'>,
  make: Make,
  desk: Desk,
): Promise<number> {
  const { kind, lang, records } = talk;
  const answers = { ...given };
  const doubts = QUESTIONS[kind].flatMap((question) => {
    const typed = given[question.flag]?.trim();
    if (!typed) return [];
    const settled = settle(question, typed, choicesFor(question, records, lang));
    if (settled.ok) {
      answers[question.flag] = settled.text;
      return [];
    }
    return [{ flag: question.flag, ...settled.doubt }];
  });
  // What is no name at all is refused by the check, with its own words for it.
  const told = doubts.filter(({ why, item }) => why !== 'unknown' || !isId(item));
  if (told.length > 0) {
    desk.complain(say(lang, 'refused'));
    for (const { flag, item, why, near } of told) {
      const meant = near.map(({ id, label }) => (id === label ? id : `${id} (${label})`));
      const about = `--${flag}: ${say(lang, `doubt.${why}`, { written: item })}`;
      desk.complain(meant.length > 0 ? `${about} ${meant.join('; ')}` : about);
    }
    return 1;
  }
  const result = await make(answers);
  if (!result.ok) return refuse(result, talk, desk);
  for (const { file, name } of likelyTwins(kind, answers, records)) {
    desk.complain(say(lang, 'twin', { file: printed(join(desk.folder, file)), name }));
  }
  return write(result, talk, desk);
}

function isId(item: string): boolean {
  return /^[\w-]+$/.test(item);
}

async function write(
  { files, warnings }: Extract<NewRecord, { ok: true }>,
  { lang, inLine }: Pick<Talk, 'lang' | 'inLine'>,
  desk: Desk,
): Promise<number> {
  for (const { file, text } of files) {
    const path = join(desk.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    desk.print(say(lang, 'written', { file: printed(path) }));
  }
  for (const warning of warnings) desk.print(inLine(warning));
  tellNext(files[0]?.file ?? '', lang, desk);
  return 0;
}

function refuse(
  result: Extract<NewRecord, { ok: false }>,
  { lang, inLine }: { readonly lang: string; readonly inLine: (problem: Problem) => string },
  { folder, complain }: Desk,
): number {
  if (result.why === 'missing') {
    complain(say(lang, 'missing', { flags: result.flags.map((flag) => `--${flag}`).join(', ') }));
    return 2;
  }
  if (result.why === 'exists') {
    complain(say(lang, 'exists', { file: printed(join(folder, result.file)) }));
    return 1;
  }
  complain(say(lang, 'refused'));
  for (const problem of result.problems) complain(inLine(problem));
  return 1;
}

function tellNext(file: string, lang: string, { folder, print }: Desk): void {
  const path = printed(join(folder, file));
  print(say(lang, 'next'));
  print(say(lang, file.endsWith('.md') ? 'next.body' : 'next.more', { file: path }));
  print(say(lang, 'next.check', { file: path }));
  print(say(lang, 'next.see'));
}

function printed(path: string): string {
  const inside = relative(process.cwd(), path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}
