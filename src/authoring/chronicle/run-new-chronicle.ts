import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { checkFiles } from '#checking/check-files.ts';
import { lineOf } from '#checking/reporters/text.ts';
import { inWords } from '#checking/wording.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import { LANGUAGES, spokenOf } from '#i18n/string-files.ts';
import { askedLanguage, readCommandLine } from '../command-line.ts';
import type { NewFile } from '../compose.ts';
import type { AskPerson } from '../interview.ts';
import { chronicleUsage } from '../help.ts';
import { oneWord } from '../resume.ts';
import type { Desk } from '../run-new-record.ts';
import { ask, say } from '../words.ts';
import {
  CHRONICLE_QUESTIONS,
  planOf,
  unspokenIn,
  usualAnswers,
  type ChronicleAnswers,
  type ChronicleQuestion,
} from './answers.ts';
import { composeChronicle } from './compose.ts';

type Usual = Readonly<Record<ChronicleQuestion, string>>;

/** Runs `npm run new -- chronicle <folder>`; gives the exit code: 0 written, 1 refused, 2 could not run. */
export async function runNewChronicle(args: readonly string[], desk: Desk): Promise<number> {
  const order = readOrder(args);
  const { lang } = order;
  if (args.includes('--help') || args.includes('-h')) {
    desk.print(chronicleUsage(lang));
    return 0;
  }
  if (!order.ok) {
    desk.complain(order.message);
    desk.complain(chronicleUsage(lang));
    return 2;
  }
  const folder = resolve(order.folder);
  if (!(await isFree(folder))) return refuse(desk, say(lang, 'chronicle.exists', { folder }));
  const usual = usualAnswers(folder, lang, desk.now);
  const answers = desk.askPerson
    ? await interview(order.answers, usual, lang, desk.askPerson)
    : order.answers;
  const plan = planOf(answers, usual);
  const unspoken = unspokenIn(plan).join(', ');
  if (unspoken) {
    const params = { lang: unspoken, languages: LANGUAGES.join(', ') };
    return refuse(desk, say(lang, 'unspoken', params));
  }
  const files = composeChronicle(plan, desk.now);
  const problems = await problemsIn(files, folder, lang, desk.now);
  if (problems.length > 0) return refuse(desk, say(lang, 'refused'), ...problems);
  await write(files, folder);
  tellNext(folder, guessedIn(answers), lang, desk);
  return 0;
}

type Order =
  | { ok: true; folder: string; lang: string; answers: ChronicleAnswers }
  | { ok: false; lang: string; message: string };

function readOrder(args: readonly string[]): Order {
  const lang = spokenOf([askedLanguage(args) ?? '', ...localesOfAsker()]);
  const flags = [...CHRONICLE_QUESTIONS, 'lang'];
  try {
    const { values, words } = readCommandLine(args, flags, lang);
    const [folder, ...rest] = words;
    if (folder === undefined || rest.length > 0) {
      return { ok: false, lang, message: say(lang, 'chronicle.noFolder') };
    }
    const answers = Object.entries(values).map(([flag, given]) => [flag, given.at(-1) ?? '']);
    return { ok: true, folder, lang, answers: Object.fromEntries(answers) as ChronicleAnswers };
  } catch (error) {
    return { ok: false, lang, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Languages of whoever sits at this machine. */
function localesOfAsker(): string[] {
  return [Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0] ?? ''];
}

/** True for a folder that is not there, or has nothing in it. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

async function interview(
  given: ChronicleAnswers,
  usual: Usual,
  lang: string,
  askPerson: AskPerson,
): Promise<ChronicleAnswers> {
  const answers: Record<string, string> = { ...given };
  for (const question of CHRONICLE_QUESTIONS) {
    const hint = say(lang, 'hint.usual', { value: usual[question] });
    answers[question] ??= await askPerson(`${ask(lang, question)} (${hint}): `);
  }
  return answers;
}

/** The lines of the errors the check finds; a new chronicle must be without any. */
async function problemsIn(
  files: readonly NewFile[],
  folder: string,
  lang: string,
  now: number,
): Promise<string[]> {
  const pathOf = (file: string) => printed(join(folder, file));
  const problems = await checkFiles(files, now);
  return problems
    .filter(({ kind }) => ISSUE_KINDS[kind] === 'error')
    .map((problem) => lineOf(inWords(problem, { lang, main: lang, pathOf }), lang));
}

async function write(files: readonly NewFile[], folder: string): Promise<void> {
  for (const { file, text } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
}

function guessedIn(answers: ChronicleAnswers): ChronicleQuestion[] {
  return CHRONICLE_QUESTIONS.filter((question) => !answers[question]?.trim());
}

function tellNext(
  folder: string,
  guessed: readonly ChronicleQuestion[],
  lang: string,
  { print }: Desk,
): void {
  const params = { folder: printed(folder), file: printed(join(folder, 'site.yaml')) };
  print(say(lang, 'written', { file: params.folder }));
  if (guessed.length > 0) {
    const flags = guessed.map((question) => `--${question}`).join(', ');
    print(say(lang, 'chronicle.guessed', { ...params, flags }));
  }
  print(say(lang, 'next'));
  for (const step of ['look', 'see', 'add', 'check'] as const) {
    print(
      say(lang, `chronicle.${step}`, step === 'look' ? params : { folder: oneWord(params.folder) }),
    );
  }
}

function refuse({ complain }: Desk, ...lines: readonly string[]): 1 {
  lines.forEach((line) => {
    complain(line);
  });
  return 1;
}

function printed(path: string): string {
  const inside = relative('', path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}
