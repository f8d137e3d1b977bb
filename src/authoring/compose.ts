import { hasBody, type RecordKind } from '#domain/records/kinds.ts';
import { proposedSlug } from '#checking/place-problems.ts';
import { readAnswers, type AnswerReader, type Answers } from './answers.ts';
import { FIELDS, folderOf } from './front-matter-of.ts';
import { writeYaml } from '#writing/write-yaml.ts';

/** A file to be written. */
export interface NewFile {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly text: string;
}

/** The files of a new record: its own, and one for each further language that words were given in. */
export function composeRecord(
  kind: RecordKind,
  given: Answers,
  languages: readonly string[],
): NewFile[] {
  const answers = readAnswers(given, languages);
  const id = proposedSlug(
    answers.text('id') ?? answers.text('title') ?? answers.text('name') ?? '',
  );
  const base = `${folderOf(kind, answers)}/${id}`;
  const yaml = writeYaml(FIELDS[kind](answers));
  if (!hasBody(kind)) return [{ file: `${base}.yaml`, text: yaml }];
  const texts = languages.slice(1).flatMap((lang): NewFile[] => {
    const fields = translatedFields(kind, answers, lang);
    const isGiven = Object.values(fields).some((words) => words !== undefined);
    const text = markdown(writeYaml(fields), answers.wordsIn('body', lang));
    return isGiven ? [{ file: `${base}.${lang}.md`, text }] : [];
  });
  return [{ file: `${base}.md`, text: markdown(yaml, answers.text('body')) }, ...texts];
}

function translatedFields(kind: RecordKind, { wordsIn }: AnswerReader, lang: string) {
  const summary = wordsIn('summary', lang);
  return kind === 'partner' ? { summary } : { title: wordsIn('title', lang), summary };
}

function markdown(yaml: string, body: string | undefined): string {
  return `---\n${yaml}---\n${body === undefined ? '' : `\n${body}\n`}`;
}
