import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { spokenOf } from '#i18n/string-files.ts';
import { wordsOfKinds } from './choices.ts';
import { askedLanguage, readCommandLine } from './command-line.ts';
import { matchChoice } from './match-choice.ts';
import { flagsOf, QUESTIONS } from './questions.ts';
import { say } from './words.ts';

/** What a command line asks for. */
export type Order =
  | {
      readonly ok: true;
      readonly kind: RecordKind;
      readonly lang: string;
      readonly answers: Record<string, string>;
    }
  | {
      readonly ok: false;
      readonly why: 'help';
      readonly kind: RecordKind | null;
      readonly lang: string;
    }
  /** No kind is named; whoever sits at the terminal may be asked. */
  | { readonly ok: false; readonly why: 'no-kind'; readonly lang: string; readonly message: string }
  | { readonly ok: false; readonly why: 'fault'; readonly lang: string; readonly message: string };

/** Reads the command line of `npm run new`. */
export function readOrder(args: readonly string[], languages: readonly string[]): Order {
  const lang = spokenOf([askedLanguage(args) ?? '', ...languages]);
  const end = args.findIndex((arg) => arg.startsWith('-'));
  const words = end < 0 ? args : args.slice(0, end);
  // A kind is named by its id or in words, of which there may be several: `sự kiện`.
  const named = words.join(' ');
  const match = matchChoice(named, wordsOfKinds(lang));
  const kind = RECORD_KINDS.find((name) => name === match.found?.id) ?? null;
  if (args.includes('--help') || args.includes('-h')) return { ok: false, why: 'help', kind, lang };
  if (words.length === 0) {
    return { ok: false, why: 'no-kind', lang, message: say(lang, 'noKind') };
  }
  const refused = { ok: false, why: 'fault', lang } as const;
  if (kind === null)
    return { ...refused, message: unknownKind(named, match.found ? [] : match.near, lang) };
  try {
    return {
      ok: true,
      kind,
      lang,
      answers: answersIn(args.slice(words.length), kind, languages, lang),
    };
  } catch (error) {
    return { ...refused, message: error instanceof Error ? error.message : String(error) };
  }
}

function unknownKind(kind: string, near: readonly { readonly id: string }[], lang: string): string {
  const [nearest] = near;
  return nearest
    ? say(lang, 'unknownKind.near', { kind, nearest: nearest.id })
    : say(lang, 'unknownKind', { kind });
}

function answersIn(
  args: readonly string[],
  kind: RecordKind,
  languages: readonly string[],
  lang: string,
) {
  const bodies = ['body', ...languages.slice(1).map((code) => `body-${code}`)];
  const flags = [...flagsOf(kind, languages), ...bodies, 'id', 'lang'];
  const lists = QUESTIONS[kind].filter(({ form }) => form === 'list').map(({ flag }) => flag);
  const { values, words } = readCommandLine(args, flags, lang);
  const [stray] = words;
  if (stray !== undefined) throw new Error(say(lang, 'strayWord', { written: stray }));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([flag]) => flag !== 'lang')
      .map(([flag, given]) => [
        flag,
        lists.includes(flag) ? given.join('; ') : (given.at(-1) ?? ''),
      ]),
  );
}
