import { hasBody, KINDS } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { proposedSlug } from '#checking/place-problems.ts';
import type { EntryFilesNow } from '../check/known.ts';
import { entryFiles, kindOf } from './entry-file.ts';
import { recordPathOf } from '#reading/content-file.ts';
import { inYear, yearFolder } from './filing.ts';
import type { Fields } from '#writing/write-yaml.ts';

/** Where an event without a date would be: nobody is told, for it cannot be saved so. */
const UNDATED = '0000';

/** An entry as the form holds it: the fields of each language that it is written in. */
export interface FormEntry {
  readonly collection: string;
  /** Path in the repository of the file it was read from; empty for a new entry. */
  readonly path: string;
  /** Its id, where it has one already. */
  readonly slug: string;
  /** The fields by language; facts stand with the site's first language only. */
  readonly spoken: Readonly<Record<Language, Fields>>;
}

/** The files an entry would be saved as, by their paths in the content folder. */
export function entryNow(
  entry: FormEntry,
  languages: readonly Language[],
  contentPath: string,
): EntryFilesNow {
  const kind = kindOf(entry.collection);
  const [main = ''] = languages;
  const facts = entry.spoken[main] ?? {};
  const before = withinContent(entry.path, contentPath, KINDS[kind].folder);
  const old = before === '' ? newBase(entry, facts, main) : recordPathOf(before);
  const base = kind === 'event' ? inYear(old, facts['date']) : old;
  const { toFile } = entryFiles(kind, languages);
  const ending = hasBody(kind) ? 'md' : 'yaml';
  const files = languages
    .filter((language) => entry.spoken[language] !== undefined)
    .map((language) => ({
      file: `${base}${language === main ? '' : `.${language}`}.${ending}`,
      text: toFile(entry.spoken[language] ?? {}),
    }));
  const texts = hasBody(kind) ? languages.slice(1).map((code) => `${old}.${code}.md`) : [];
  return { files, replaced: [`${old}.${ending}`, ...texts] };
}

/** Where a new entry's file will be: the form fills the same template with the same words. */
function newBase({ collection, slug }: FormEntry, facts: Fields, main: Language): string {
  const kind = kindOf(collection);
  const { folder } = KINDS[kind];
  const title = facts['title'] ?? (facts['name'] as Fields | undefined)?.[main];
  const id = slug || proposedSlug(typeof title === 'string' ? title : '');
  return kind === 'event'
    ? `${folder}/${yearFolder(facts['date']) ?? UNDATED}/${id}`
    : `${folder}/${id}`;
}

/** A path in the content folder; of a language that is written for the first time the editor says it from the kind's folder on. */
function withinContent(path: string, contentPath: string, folder: string): string {
  const content = contentPath === '' ? '' : `${contentPath}/`;
  const within = path.startsWith(content) ? path.slice(content.length) : path;
  return within === '' || within.startsWith(`${folder}/`) ? within : `${folder}/${within}`;
}
