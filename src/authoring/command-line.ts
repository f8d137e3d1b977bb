import { parseArgs } from 'node:util';
import { editDistance } from '#domain/words/edit-distance.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { say } from './words.ts';

/** What stands on a command line: answers by flag, those of one flag in their order, and words of no flag. */
export interface CommandLine {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

/** The language a command line asks to be spoken to in, written either way; null when it asks for none. */
export function askedLanguage(args: readonly string[]): string | null {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  return at < 0 ? null : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
}

/** Reads a command line of these flags; throws an Error that says in `lang` what cannot be read. */
export function readCommandLine(
  args: readonly string[],
  flags: readonly string[],
  lang: string,
): CommandLine {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: withSigns(args), options, strict: false, tokens: true });
  const named = tokens.filter((token) => token.kind === 'option');
  for (const token of named) {
    const { name, rawName, value = '', inlineValue } = token;
    if (!flags.includes(name)) throw new Error(unknownFlag(rawName, flags, lang));
    const isNextFlag = inlineValue === false && value.startsWith('--');
    if (token.value === undefined || isNextFlag)
      throw new Error(say(lang, 'noAnswer', { name: rawName }));
  }
  refuseLanguage(named.find(({ name }) => name === 'lang')?.value, lang);
  return {
    values: Object.fromEntries(
      flags.flatMap((flag) => {
        const given = named.flatMap(({ name, value }) => (name === flag ? (value ?? []) : []));
        return given.length > 0 ? [[flag, given]] : [];
      }),
    ),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])),
  };
}

function unknownFlag(written: string, flags: readonly string[], lang: string): string {
  const far = (flag: string) => editDistance(`--${flag}`, written);
  const [nearest] = [...flags].sort((a, b) => far(a) - far(b));
  const isNear = nearest !== undefined && far(nearest) <= 2;
  return isNear
    ? say(lang, 'unknownFlag.near', { name: written, nearest: `--${nearest}` })
    : say(lang, 'unknownFlag', { name: written });
}

function refuseLanguage(asked: string | undefined, lang: string): void {
  if (asked === undefined || LANGUAGES.includes(asked)) return;
  throw new Error(say(lang, 'unspoken', { lang: asked, languages: LANGUAGES.join(', ') }));
}

/** Node takes the minus of `--lon -8.6` for another flag unless it is written `--lon=-8.6`. */
function withSigns(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const flag = joined.at(-1);
    const isValue = /^-[\d.]/.test(arg) && flag !== undefined && /^--[a-z-]+$/.test(flag);
    return isValue ? [...joined.slice(0, -1), `${flag}=${arg}`] : [...joined, arg];
  }, []);
}
