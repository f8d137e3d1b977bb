import type { CollectionName } from '#schemas/collections.ts';
import { translationOf } from '#schemas/assemble.ts';
import { nearest } from '#domain/rules/nearest.ts';
import { nameOf } from './content-file.ts';
import { atTop, type Problem } from './issue.ts';
import type { PlacedFile } from './place-file.ts';

/** Collections whose words may stand in files of their own, and the collection those form. */
export const TEXTS = {
  events: 'eventTexts',
  partners: 'partnerTexts',
  strategies: 'strategyTexts',
} as const satisfies Partial<Record<CollectionName, CollectionName>>;

/** Translations that belong to nothing or are in no language of the site, and records without one. */
export function translationProblems(
  files: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  return (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((collection) => {
    const records = files.filter((file) => file.collection === collection);
    const texts = files.filter((file) => file.collection === TEXTS[collection]);
    return [
      ...texts.flatMap((text) => strayTranslation(text, records, languages)),
      ...records.flatMap((record) => missingTranslations(record, texts, languages.slice(1))),
    ];
  });
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

function strayTranslation(
  text: PlacedFile,
  records: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  const of = translationOf(text.id);
  if (!of) return [];
  const folder = text.file.slice(0, -nameOf(text.file).length);
  const problems: Problem[] = [];
  const beside = `${folder}${of.id}.md`;
  if (!records.some(({ file }) => file === beside)) {
    const elsewhere = records.find(({ id }) => id === of.id)?.file;
    const near =
      elsewhere ??
      nearest(
        beside,
        records.map(({ file }) => file),
      );
    const params = { beside, other: near ?? '' };
    problems.push(atTop(text.file, 'orphan-translation', params, near ? 'nearest' : undefined));
  }
  const [main, ...others] = languages;
  if (main !== undefined && !others.includes(of.lang)) {
    const params = { lang: of.lang, languages: others.join(', '), beside };
    const variant = of.lang === main ? 'main' : 'file';
    problems.push(atTop(text.file, 'unknown-language', params, variant));
  }
  return problems;
}

function missingTranslations(
  { file, id }: PlacedFile,
  texts: readonly PlacedFile[],
  languages: readonly string[],
): Problem[] {
  return languages
    .filter((lang) => !texts.some((text) => text.id === `${id}.${lang}`))
    .map((lang) =>
      atTop(file, 'missing-translation', { lang, target: file.replace(/\.md$/, `.${lang}.md`) }),
    );
}
