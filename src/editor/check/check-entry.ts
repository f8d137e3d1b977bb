import type { IssueKind } from '#domain/rules/kinds.ts';
import { checkReading } from '#checking/check-files.ts';
import type { Issue, Problem } from '#checking/issue.ts';
import { inWords } from '#checking/wording.ts';
import { nameOf, recordPathOf } from '#reading/content-file.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import type { FieldLabels } from '../form/field-labels.ts';
import { wordingIn } from './form-wording.ts';
import type { EntryFilesNow } from './known.ts';

/** A problem of the entry in words, with the field it belongs to. */
export interface EntryProblem extends Pick<
  Issue,
  'severity' | 'kind' | 'message' | 'fix' | 'docs'
> {
  /** The file it is in. */
  readonly file: string;
  /** The way to the field in the form, parts joined by full stops; null for the entry as a whole. */
  readonly field: string | null;
}

/** In whose words problems are told, and what stands around the entry. */
export interface CheckGround {
  readonly known: readonly PlacedRecord[];
  readonly languages: readonly string[];
  readonly lang: string;
  readonly now: number;
  /** What the form calls the fields of this kind of record. */
  readonly labels: FieldLabels;
}

/**
 * What may be wrong only because the site was built before: a record that was added or deleted since,
 * in this very sitting perhaps. It is told and holds nothing back; the check of the whole folder decides.
 */
const MAY_BE_NEWER: ReadonlySet<IssueKind> = new Set(['unknown-reference', 'alias-clash']);

/** Every problem of an entry's own files among the published ones. */
export async function checkEntry(
  { files, replaced }: EntryFilesNow,
  { known, languages, now, ...wording }: CheckGround,
): Promise<EntryProblem[]> {
  const own = new Set(files.map(({ file }) => file));
  const gone = new Set([...own, ...replaced]);
  const others = known.filter(({ placed }) => !gone.has(placed.file));
  const read = readFiles(files);
  const problems = await checkReading(
    {
      files,
      languages,
      placed: [...others.map(({ placed }) => placed), ...read.placed],
      records: [...others, ...read.records],
    },
    now,
  );
  const main = languages[0] ?? wording.lang;
  return problems
    .filter(({ file }) => own.has(file))
    .map((problem) => told(problem, bodyBegins(read.records, problem), { ...wording, main }));
}

/** The line after which a file's text begins; none where it has no text. */
function bodyBegins(records: readonly PlacedRecord[], { file }: Problem): number {
  const body = records.find(({ placed }) => placed.file === file)?.read.body;
  return body?.linesBefore ?? Infinity;
}

function told(
  problem: Problem,
  bodyAfter: number,
  { labels, ...wording }: Pick<CheckGround, 'lang' | 'labels'> & { readonly main: string },
): EntryProblem {
  const path = problem.params['path'];
  const field = typeof path === 'string' && path !== '' ? fieldOfPath(path) : null;
  const words = wordingIn(labels, field ?? '');
  const issue = inWords(problem, { ...wording, words, pathOf: recordIn });
  const { kind, message, fix, docs, severity: usual } = issue;
  const severity = MAY_BE_NEWER.has(kind) ? 'warning' : usual;
  const place = field ?? (problem.line > bodyAfter ? 'body' : null);
  return { severity, kind, message, fix, docs, file: problem.file, field: place };
}

/** `sources[2].id` → `sources.1.id`, as the form names it. */
function fieldOfPath(path: string): string {
  return path.replace(/\[(\d+)\]/g, (_, place: string) => `.${Number(place) - 1}`);
}

/** The form has records and no files: another is named as its lists name it, by its id. */
function recordIn(file: string): string {
  return recordPathOf(nameOf(file));
}
