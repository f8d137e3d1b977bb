import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { translationOf } from '#schemas/assemble.ts';
import { nearest } from '#domain/rules/nearest.ts';
import { nameOf } from '#reading/content-file.ts';
import { atTop, type Problem } from './issue.ts';
import type { PlacedFile } from '#reading/place-file.ts';

/** Translations that belong to nothing or are in no language of the site, and records without one. */
export function translationProblems(
  files: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  return BODY_KINDS.flatMap((kind) => {
    const records = files.filter((file) => file.collection === KINDS[kind].collection);
    const texts = files.filter((file) => file.collection === KINDS[kind].texts);
    const main = mainFiles(records);
    const translated = new Set(texts.map(({ id }) => id));
    return [
      ...texts.flatMap((text) => strayTranslation(text, main, translated, languages)),
      ...records.flatMap((record) => missingTranslations(record, translated, languages.slice(1))),
    ];
  });
}

/** The main files of a collection: each translation looks for its own among all of them. */
interface MainFiles {
  readonly paths: ReadonlySet<string>;
  /** The first file of each id. */
  readonly byId: ReadonlyMap<string, string>;
}

function mainFiles(records: readonly PlacedFile[]): MainFiles {
  const byId = new Map(records.toReversed().map(({ id, file }) => [id, file]));
  return { paths: new Set(records.map(({ file }) => file)), byId };
}

/** Pages in a folder of no language of the site would appear nowhere. */
export function strayPages(files: readonly PlacedFile[], languages: readonly string[]): Problem[] {
  if (languages.length === 0) return [];
  return files.flatMap(({ file, collection }) => {
    const [, lang = '', name] = file.split('/');
    const isStray = collection === 'pages' && name !== undefined && !languages.includes(lang);
    if (!isStray) return [];
    const params = { lang, languages: languages.join(', ') };
    return [atTop(file, 'unknown-language', params, 'page')];
  });
}

/** Stories that a language lacks, and those of another language that the main one does not have. */
export function storyTranslationProblems(
  files: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  const stories = new Set(files.filter(isStory).map(({ file }) => file));
  const [main = '', ...others] = languages;
  return [...stories].flatMap((file) => {
    const [, lang = '', ...rest] = file.split('/');
    const inLanguage = (code: string) => ['pages', code, ...rest].join('/');
    if (lang !== main) {
      const beside = inLanguage(main);
      return stories.has(beside) || !languages.includes(lang)
        ? []
        : [atTop(file, 'orphan-translation', { beside, other: '' })];
    }
    return others
      .filter((code) => !stories.has(inLanguage(code)))
      .map((code) =>
        atTop(file, 'missing-translation', { lang: code, target: inLanguage(code) }, 'story'),
      );
  });
}

function isStory({ file, collection }: PlacedFile): boolean {
  return collection === 'pages' && file.split('/')[2] === 'stories';
}

function strayTranslation(
  text: PlacedFile,
  main: MainFiles,
  translated: ReadonlySet<string>,
  languages: readonly string[],
): Problem[] {
  const of = translationOf(text.id);
  if (!of) return [];
  const folder = text.file.slice(0, -nameOf(text.file).length);
  const problems: Problem[] = [];
  const beside = `${folder}${of.id}.md`;
  if (!main.paths.has(beside)) {
    // Ids are compared, for paths share their folders; one that has its translation wants no other.
    const free = [...main.byId.keys()].filter((id) => !translated.has(`${id}.${of.lang}`));
    const near =
      main.byId.get(of.id) ?? main.byId.get(nearest(of.id, free) ?? carriedOn(of.id, free) ?? '');
    const params = { beside, other: near ?? '' };
    problems.push(atTop(text.file, 'orphan-translation', params, near ? 'nearest' : undefined));
  }
  const [first, ...others] = languages;
  if (first !== undefined && !others.includes(of.lang)) {
    const params = { lang: of.lang, languages: others.join(', '), beside };
    const variant = of.lang === first ? 'main' : 'file';
    problems.push(atTop(text.file, 'unknown-language', params, variant));
  }
  return problems;
}

/** The one id that goes on where this one ends, or the other way round: a year was put behind a name. */
function carriedOn(id: string, others: readonly string[]): string | undefined {
  const akin = others.filter((other) => id.startsWith(`${other}-`) || other.startsWith(`${id}-`));
  return akin.length === 1 ? akin[0] : undefined;
}

function missingTranslations(
  { file, id }: PlacedFile,
  translated: ReadonlySet<string>,
  languages: readonly string[],
): Problem[] {
  return languages
    .filter((lang) => !translated.has(`${id}.${lang}`))
    .map((lang) =>
      atTop(file, 'missing-translation', { lang, target: file.replace(/\.md$/, `.${lang}.md`) }),
    );
}
