import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentFile } from '#reading/content-file.ts';
import { lineOf } from '#checking/reporters/text.ts';
import { readFolder } from '#reading/read-folder.ts';
import { siteLanguages } from '#reading/site-languages.ts';
import { inWords } from '#checking/wording.ts';
import { LANGUAGES, spokenOf } from '#i18n/string-files.ts';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { interview, type AskPerson } from './interview.ts';
import { newRecord, type NewRecord } from './new-record.ts';
import { flagsOf } from './questions.ts';
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

/** Runs `npm run new`; gives the exit code: 0 written, 1 refused, 2 could not run. */
export async function runNewRecord(args: readonly string[], desk: Desk): Promise<number> {
  const standing = await readFolder(desk.folder);
  const languages = siteLanguages(standing);
  const order = readOrder(args, languages);
  if (!order.ok) {
    desk.complain(order.message);
    desk.complain(
      say(order.lang, 'usage', { kinds: RECORD_KINDS.join('|'), languages: LANGUAGES.join('|') }),
    );
    return 2;
  }
  const { kind, lang } = order;
  const answers = desk.askPerson
    ? await interview(kind, order.answers, languages, lang, desk.askPerson)
    : order.answers;
  const result = await newRecord(kind, answers, standing, languages, desk.now);
  if (!result.ok) return refuse(result, lang, standing, desk);
  for (const { file, text } of result.files) {
    const path = join(desk.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    desk.print(say(lang, 'written', { file: printed(path) }));
  }
  tellNext(result.files[0]?.file ?? '', lang, desk);
  return 0;
}

type Order =
  | { ok: true; kind: RecordKind; lang: string; answers: Record<string, string> }
  | { ok: false; lang: string; message: string };

function readOrder(args: readonly string[], languages: readonly string[]): Order {
  const asked = args[args.indexOf('--lang') + 1] ?? '';
  const spoken = spokenOf([asked, ...languages]);
  const kind = RECORD_KINDS.find((name) => name === args[0]);
  const refused = { ok: false, lang: spoken } as const;
  if (!kind) return { ...refused, message: say(spoken, 'unknownKind', { kind: args[0] ?? '' }) };
  const bodies = ['body', ...languages.slice(1).map((lang) => `body-${lang}`)];
  const flags = [...flagsOf(kind, languages), ...bodies, 'id', 'lang'];
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: args.slice(1), options });
    const answers = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return { ok: true, kind, lang: spoken, answers: Object.fromEntries(answers) };
  } catch (error) {
    // An unknown flag: Node's own words name it.
    return { ...refused, message: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(
  result: Extract<NewRecord, { ok: false }>,
  lang: string,
  standing: readonly ContentFile[],
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
  const main = siteLanguages(standing)[0] ?? lang;
  const pathOf = (file: string) => printed(join(folder, file));
  complain(say(lang, 'refused'));
  for (const problem of result.problems) {
    complain(lineOf(inWords(problem, { lang, main, pathOf }), lang));
  }
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
