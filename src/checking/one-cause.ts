import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { TERM_FIELDS } from '#domain/records/taxonomy.ts';
import type { FieldPath, FindingParams } from '#domain/rules/rule.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { translationOf } from '#schemas/assemble.ts';
import type { Problem } from './issue.ts';
import { oneCauseARecord } from './one-cause-a-record.ts';

/** So many consequences of one kind are no slips of their own: somebody changed what they stand on. */
const MANY = 10;

/** What the folding of consequences looks at beside the problems. */
interface Folder {
  readonly files: readonly PlacedRecord[];
  /** Languages the interface has words in. */
  readonly spoken: readonly string[];
}

type Fold = (problems: readonly Problem[], folder: Folder) => readonly Problem[];

/**
 * One cause, one problem: where a line of site.yaml or taxonomy.yaml, or a folder's name, breaks what
 * stands on it in many files, it alone is told, with the number of its consequences.
 */
export function oneCauseEach(problems: readonly Problem[], folder: Folder): readonly Problem[] {
  return FOLDS.reduce((left, fold) => fold(left, folder), oneCauseARecord(problems));
}

const FOLDS: readonly Fold[] = [
  mainLanguageChanged,
  languageRemoved,
  languageAdded,
  termRemoved,
  folderRenamed,
  bodyRepeated,
  citationSpoilt,
  spanMoved,
];

/** What is told of translations and addresses, none of it true where originals are taken for them. */
const OF_LANGUAGES: ReadonlySet<Problem['kind']> = new Set([
  'missing-translation',
  'untranslated',
  'wrong-language',
  'translation-shorter',
  'translation-cites-other',
  'translation-numbers',
  'dead-link',
] as const);

/** Another language was put first: the main files are now taken for its. */
function mainLanguageChanged(problems: readonly Problem[], { files }: Folder): readonly Problem[] {
  const isStray = ({ kind, variant }: Problem) => kind === 'unknown-language' && variant === 'main';
  const stray = problems.filter(isStray);
  if (stray.length < MANY) return problems;
  const lang = String(stray[0]?.params['lang']);
  const rest = problems.filter((problem) => !isStray(problem) && !OF_LANGUAGES.has(problem.kind));
  const params = { lang, count: stray.length };
  return [...rest, atLanguages(files, 'unknown-language', 'order', params)];
}

/** A language the interface speaks and many files are written in is one of the site that was taken out. */
function languageRemoved(
  problems: readonly Problem[],
  { files, spoken }: Folder,
): readonly Problem[] {
  const strays = Map.groupBy(
    problems.filter(({ kind }) => kind === 'unknown-language'),
    ({ params }) => String(params['lang']),
  );
  return [...strays].reduce<readonly Problem[]>((left, [lang, told]) => {
    if (told.length < MANY || !spoken.includes(lang)) return left;
    const languages = String(told[0]?.params['languages'] ?? '');
    const params = { lang, languages, count: told.length };
    const rest = left.filter((problem) => !told.includes(problem));
    return [...rest, atLanguages(files, 'unknown-language', 'removed', params)];
  }, problems);
}

/** A language that nothing is written in yet was put in. */
function languageAdded(problems: readonly Problem[], { files }: Folder): readonly Problem[] {
  const lacking = Map.groupBy(
    problems.filter(({ kind }) => kind === 'missing-words' || kind === 'missing-translation'),
    ({ params }) => String(params['lang']),
  );
  const written = writtenLanguages(files);
  return [...lacking].reduce<readonly Problem[]>((left, [lang, told]) => {
    if (told.length < MANY || written.has(lang)) return left;
    const rest = left.filter((problem) => !told.includes(problem));
    // A language nothing can be built in is told as that, and then nothing more of it.
    const isStrange = left.some(
      ({ kind, params }) => kind === 'interface-language' && params['lang'] === lang,
    );
    const params = { lang, count: told.length };
    return isStrange ? rest : [...rest, atLanguages(files, 'missing-translation', 'added', params)];
  }, problems);
}

/** Languages in which at least one record has a file of words. */
function writtenLanguages(files: readonly PlacedRecord[]): ReadonlySet<string> {
  const texts = new Set<string>(BODY_KINDS.map((kind) => KINDS[kind].texts));
  const translations = files.filter(({ placed }) => texts.has(placed.collection));
  return new Set(translations.flatMap(({ placed }) => translationOf(placed.id)?.lang ?? []));
}

/** A term that many records have was taken out of the taxonomy, renamed, or became another's double. */
function termRemoved(problems: readonly Problem[], { files }: Folder): readonly Problem[] {
  const unknown = Map.groupBy(
    problems.filter(({ kind }) => kind === 'unknown-term'),
    ({ params }) => `${params['list']} ${params['id']}`,
  );
  return [...unknown.values()].reduce<readonly Problem[]>((left, told) => {
    if (told.length < MANY) return left;
    const { id = '', list = '' } = told[0]?.params ?? {};
    const terms = TERM_FIELDS[String(list)] ?? '';
    const params = { id, terms, count: told.length };
    const rest = left.filter((problem) => !told.includes(problem));
    const double = rest.find(
      ({ kind, file, field }) =>
        kind === 'duplicate-part-id' && file === 'taxonomy.yaml' && field?.[0] === terms,
    );
    if (!double)
      return [...rest, at(files, 'taxonomy.yaml', [terms], 'unknown-term', 'removed', params)];
    const widened = {
      ...double,
      variant: 'terms',
      params: { ...double.params, lost: id, ...count(told) },
    };
    return rest.map((problem) => (problem === double ? widened : problem));
  }, problems);
}

function count(told: readonly Problem[]): FindingParams {
  return { count: told.length };
}

/** The record, `kind:id`, that a problem says nobody has; null for any other problem. */
function missed({ kind, params }: Problem): string | null {
  if (kind === 'unknown-reference') return `${params['to']}:${params['id']}`;
  return kind === 'address-gone' ? String(params['id']) : null;
}

/** Files of a folder that has the wrong name: naming their records is no fault of who does so. */
function folderRenamed(problems: readonly Problem[]): readonly Problem[] {
  const isInFolder = ({ kind, variant }: Problem) =>
    kind === 'misplaced-file' && variant === 'nearest';
  const misplaced = Map.groupBy(problems.filter(isInFolder), ({ params }) =>
    String(params['folder']),
  );
  return [...misplaced.values()].reduce<readonly Problem[]>((left, told) => {
    const [first] = told;
    if (!first || told.length < 2) return left;
    const target = String(first.params['target']).split('/')[0] ?? '';
    const kinds = Object.entries(KINDS).flatMap(([kind, own]) =>
      own.folder === target ? [kind] : [],
    );
    const records = new Set(
      kinds.flatMap((kind) => told.map(({ file }) => `${kind}:${idOf(file)}`)),
    );
    const isConsequence = (problem: Problem) => records.has(missed(problem) ?? '');
    const params = { ...first.params, target, ...count(told) };
    return [
      ...left.filter((problem) => !told.includes(problem) && !isConsequence(problem)),
      { ...first, variant: 'folder', params },
    ];
  }, problems);
}

/** A text pasted twice has twice the paragraphs of its translation. */
function bodyRepeated(problems: readonly Problem[]): readonly Problem[] {
  const repeated = new Set(
    problems.flatMap(({ kind, file }) => (kind === 'repeated-text' ? [idOf(file)] : [])),
  );
  return problems.filter(
    ({ kind, file }) => kind !== 'translation-shorter' || !repeated.has(idOf(file)),
  );
}

/** Kinds that say a citation is there, and wrong. */
const CITATIONS: ReadonlySet<Problem['kind']> = new Set([
  'citation-form',
  'unknown-citation',
  'unlisted-source',
] as const);

/** A citation that is written wrongly makes a text cite none, or another source than its translation. */
function citationSpoilt(problems: readonly Problem[]): readonly Problem[] {
  const spoilt = new Set(
    problems.flatMap(({ kind, file }) => (CITATIONS.has(kind) ? [idOf(file)] : [])),
  );
  const isConsequence = ({ kind, variant, file }: Problem) =>
    (kind === 'uncited-body' ||
      kind === 'translation-cites-other' ||
      (kind === 'translation-shorter' && variant === 'citations')) &&
    spoilt.has(idOf(file));
  return problems.filter((problem) => !isConsequence(problem));
}

/** A span that leaves out many events was mistyped; what is wrong with it may be told already. */
function spanMoved(problems: readonly Problem[], { files }: Folder): readonly Problem[] {
  const outside = problems.filter(({ kind }) => kind === 'outside-span');
  if (outside.length < MANY) return problems;
  const rest = problems.filter((problem) => !outside.includes(problem));
  const isOdd = rest.some(({ file, field }) => file === 'site.yaml' && field?.[0] === 'span');
  if (isOdd) return rest;
  const params = { ...outside[0]?.params, count: outside.length };
  return [...rest, at(files, 'site.yaml', ['span'], 'outside-span', 'span', params)];
}

function idOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\..*$/, '');
}

function atLanguages(
  files: readonly PlacedRecord[],
  kind: Problem['kind'],
  variant: string,
  params: FindingParams,
): Problem {
  return at(files, 'site.yaml', ['languages'], kind, variant, params);
}

function at(
  files: readonly PlacedRecord[],
  file: string,
  field: FieldPath,
  kind: Problem['kind'],
  variant: string,
  params: FindingParams,
): Problem {
  const record = files.find(({ placed }) => placed.file === file);
  const place = record?.read.document?.keyAt(field) ?? { line: 1, column: 1 };
  return { kind, file, field, ...place, variant, params };
}
