import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { slugOf } from '#domain/words/slug.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { nameOf } from '#reading/content-file.ts';
import type { PlacedFile } from '#reading/place-file.ts';
import { atTop, type Problem } from './issue.ts';

const FOLDERS: readonly string[] = BODY_KINDS.map((kind) => KINDS[kind].folder);

/**
 * Translations whose name says their language in another way: `x-en.md`, `x.EN.md`, `x_en.md`,
 * `x.english.md`. Each is told its right name and nothing else: as a record of its own it would be
 * told to lack every fact.
 */
export function misnamedTranslations(
  files: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  const others = languages.slice(1);
  if (others.length === 0) return [];
  const paths = new Set(files.map(({ file }) => file));
  return files.flatMap(({ file }) => {
    if (!FOLDERS.includes(file.split('/')[0] ?? '')) return [];
    const target = rightName(file, others, paths);
    if (target === null) return [];
    // Two files of one translation: nobody but the author knows which is the one.
    const variant = paths.has(target) ? 'second' : 'translation';
    return [atTop(file, 'file-name', { name: nameOf(file), target }, variant)];
  });
}

function rightName(
  file: string,
  others: readonly string[],
  paths: ReadonlySet<string>,
): string | null {
  const name = nameOf(file);
  const folder = file.slice(0, -name.length);
  const meant = partsOf(name).flatMap(({ own, sign, tag }) => {
    const lang = others.find((code) => tag === code || names(code).has(slugOf(tag)));
    return lang === undefined ? [] : [{ own, sign, tag, lang }];
  })[0];
  if (!meant || (meant.sign === '.' && meant.tag === meant.lang)) return null;
  const target = `${folder}${meant.own}.${meant.lang}.md`;
  if (meant.sign !== '-') return target;
  // A hyphen any id may have: only its first file beside it tells that it is a translation.
  return paths.has(`${folder}${meant.own}.md`) && !paths.has(target) ? target : null;
}

interface NameParts {
  readonly own: string;
  readonly sign: string;
  readonly tag: string;
}

/** Every way to part a name into an id and what may name a language: `x.tieng-anh.md`, `x (English).md`. */
function partsOf(name: string): NameParts[] {
  const bare = name.replace(/\.md$/i, '');
  return [...bare.matchAll(/[-_. ]+/g)].flatMap(({ 0: sign, index }) => {
    const own = bare.slice(0, index);
    const tag = bare.slice(index + sign.length).replace(/^\((.*)\)$/, '$1');
    return own !== '' && /^\p{L}[\p{L}\p{M}_ -]*$/u.test(tag) ? [{ own, sign, tag }] : [];
  });
}

/** What people write for a language's code: the code in other letters, its longer one, its name. */
function names(code: string): ReadonlySet<string> {
  const spoken = [...new Set([code, ...LANGUAGES])];
  const names = spoken.map((language) =>
    slugOf(new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code),
  );
  return new Set([code, ...LONGER.filter((long) => canonical(long) === code), ...names]);
}

/** Codes of three letters that people write for those of two. */
const LONGER = ['eng', 'vie', 'fra', 'deu', 'spa', 'jpn', 'kor', 'zho', 'rus'];

function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

/** A translation under a wrong name has that one fault, and its record lacks no translation. */
export function withoutTheirs(
  problems: readonly Problem[],
  misnamed: readonly Problem[],
): Problem[] {
  const files = new Set(misnamed.map(({ file }) => file));
  const targets = new Set(misnamed.map(({ params }) => params['target']));
  return problems.filter(
    ({ file, kind, params }) =>
      !files.has(file) && !(kind === 'missing-translation' && targets.has(params['target'])),
  );
}

/** A translation without its record that has facts is that record: it is told its name, not to lose them. */
export function withoutOrphanFacts(problems: readonly Problem[]): Problem[] {
  const isFact = ({ kind, variant }: Problem) =>
    kind === 'unknown-key' && variant === 'translation';
  const whole = new Set(problems.filter(isFact).map(({ file }) => file));
  const orphans = new Set(
    problems.flatMap(({ kind, file }) =>
      kind === 'orphan-translation' && whole.has(file) ? [file] : [],
    ),
  );
  return problems
    .filter((problem) => !isFact(problem) || !orphans.has(problem.file))
    .map((problem) =>
      problem.kind === 'orphan-translation' && orphans.has(problem.file)
        ? { ...problem, variant: 'whole' }
        : problem,
    );
}
