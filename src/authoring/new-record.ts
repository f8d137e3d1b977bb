import type { RecordKind } from '#domain/records/kinds.ts';
import { checkFiles } from '#checking/check-files.ts';
import type { ContentFile } from '#reading/content-file.ts';
import type { Problem } from '#checking/issue.ts';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import type { Answers } from './answers.ts';
import { composeRecord, type NewFile } from './compose.ts';
import { QUESTIONS } from './questions.ts';

export type NewRecord =
  | { readonly ok: true; readonly files: readonly NewFile[]; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly why: 'missing'; readonly flags: readonly string[] }
  | { readonly ok: false; readonly why: 'exists'; readonly file: string }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] };

/** Makes the files of a new record and checks them among the files that stand; writes nothing. */
export async function newRecord(
  kind: RecordKind,
  answers: Answers,
  standing: readonly ContentFile[],
  languages: readonly string[],
  now: number,
): Promise<NewRecord> {
  const flags = QUESTIONS[kind].filter(
    ({ flag, required, isAsked }) => required && isAsked(answers) && !answers[flag]?.trim(),
  );
  if (flags.length > 0) return { ok: false, why: 'missing', flags: flags.map(({ flag }) => flag) };
  const files = composeRecord(kind, answers, languages);
  const taken = files.find(({ file }) => standing.some((other) => other.file === file));
  if (taken) return { ok: false, why: 'exists', file: taken.file };
  const names = new Set(files.map(({ file }) => file));
  const checked = await checkFiles([...standing, ...files], now);
  const problems = checked.filter(({ file }) => names.has(file));
  const errors = problems.filter(({ kind: problem }) => ISSUE_KINDS[problem] === 'error');
  return errors.length > 0
    ? { ok: false, why: 'problems', problems: errors }
    : { ok: true, files, warnings: problems };
}
