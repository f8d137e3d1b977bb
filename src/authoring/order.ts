import { parseArgs } from 'node:util';
import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import { spokenOf } from '#i18n/string-files.ts';
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
      readonly help: true;
      readonly kind: RecordKind | null;
      readonly lang: string;
    }
  | { readonly ok: false; readonly help: false; readonly lang: string; readonly message: string };

/** Reads the command line of `npm run new`. */
export function readOrder(args: readonly string[], languages: readonly string[]): Order {
  const asked = args[args.indexOf('--lang') + 1] ?? '';
  const lang = spokenOf([asked, ...languages]);
  const kind = RECORD_KINDS.find((name) => name === args[0]);
  if (args.includes('--help') || args.includes('-h')) {
    return { ok: false, help: true, kind: kind ?? null, lang };
  }
  const refused = { ok: false, help: false, lang } as const;
  if (!kind) return { ...refused, message: say(lang, 'unknownKind', { kind: args[0] ?? '' }) };
  try {
    return { ok: true, kind, lang, answers: answersIn(args.slice(1), kind, languages) };
  } catch (error) {
    // An unknown flag: Node's own words name it.
    return { ...refused, message: error instanceof Error ? error.message : String(error) };
  }
}

function answersIn(args: readonly string[], kind: RecordKind, languages: readonly string[]) {
  const bodies = ['body', ...languages.slice(1).map((lang) => `body-${lang}`)];
  const flags = [...flagsOf(kind, languages), ...bodies, 'id', 'lang'];
  const lists = QUESTIONS[kind].filter(({ form }) => form === 'list').map(({ flag }) => flag);
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: 'string' as const, multiple: lists.includes(flag) }]),
  );
  const { values } = parseArgs({ args: withSigns(args), options });
  return Object.fromEntries(
    Object.entries(values).flatMap(([flag, value]) =>
      flag === 'lang' || value === undefined || typeof value === 'boolean'
        ? []
        : [[flag, Array.isArray(value) ? value.join('; ') : value]],
    ),
  );
}

/** Node takes the minus of `--lon -8.6` for another flag unless it is written `--lon=-8.6`. */
export function withSigns(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const flag = joined.at(-1);
    const isValue = /^-[\d.]/.test(arg) && flag !== undefined && /^--[a-z-]+$/.test(flag);
    return isValue ? [...joined.slice(0, -1), `${flag}=${arg}`] : [...joined, arg];
  }, []);
}
