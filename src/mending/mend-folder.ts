import { checkReading } from '#checking/check-files.ts';
import type { Problem } from '#checking/issue.ts';
import { readableText } from '#reading/clean-text.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { placeFile } from '#reading/place-file.ts';
import { readFiles, type Reading } from '#reading/read-files.ts';
import { mendText, type Mend } from './mend-text.ts';
import { editFor, type Edit } from './mend-value.ts';

/** A file as it should be. */
export interface MendedFile {
  readonly file: string;
  readonly text: string;
  readonly mends: readonly Mend[];
}

/** Mending one thing may show another: a date in quotes lets the ids be read. */
const ROUNDS = 5;

/** The files that can be mended beyond doubt, each as it should be; the others are not in the list. */
export async function mendFolder(
  given: readonly ContentFile[],
  now: number,
  isWanted: (file: string) => boolean = () => true,
): Promise<MendedFile[]> {
  const mended = new Map<string, MendedFile>();
  const keep = (file: string, text: string, mends: readonly Mend[]) => {
    const before = mended.get(file)?.mends ?? [];
    mended.set(file, { file, text, mends: sum([...before, ...mends]) });
  };
  for (const content of given.filter(({ file }) => isWanted(file))) {
    if (!isContent(content)) continue;
    const { text, mends } = mendText(content.text ?? '');
    if (mends.length > 0) keep(content.file, text, mends);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const files = given.map((content) => {
      const text = mended.get(content.file)?.text;
      return text === undefined ? content : { ...content, text };
    });
    const changes = await changesOf(readFiles(files), now, isWanted);
    if (changes.length === 0) break;
    for (const { file, text, mends } of changes) keep(file, text, mends);
  }
  return [...mended.values()];
}

/** Only what the site is made of, and only what can be read whole. */
function isContent(content: ContentFile): boolean {
  return placeFile(content.file).collection !== null && readableText(content) !== null;
}

async function changesOf(
  reading: Reading,
  now: number,
  isWanted: (file: string) => boolean,
): Promise<MendedFile[]> {
  const problems = Map.groupBy(await checkReading(reading, now), ({ file }) => file);
  return reading.records.flatMap(({ read }): MendedFile[] => {
    const { file, content } = read;
    const text = content.text ?? '';
    if (!isWanted(file) || !isContent(content)) return [];
    const edits = (problems.get(file) ?? [])
      .map((problem) => editFor(problem, read, text))
      .filter((edit) => edit !== null);
    const cited = citationEdits(reading, problems, file, text);
    const all = apart([...edits, ...cited]);
    return all.length > 0 ? [{ file, text: apply(text, all), mends: sum(all.map(one)) }] : [];
  });
}

/**
 * A source under another id now: where a record's list names it anew, its texts cite it anew. Only in
 * the round in which the list is mended, so that a citation is never mended without it.
 */
function citationEdits(
  { records }: Reading,
  problems: ReadonlyMap<string, readonly Problem[]>,
  file: string,
  text: string,
): Edit[] {
  const own = file.replace(/(\.[a-z]{2,3}(-[A-Za-z0-9]+)*)?\.md$/, '.md');
  const renamed = (problems.get(own) ?? []).filter(
    ({ kind, variant, params, field }) =>
      kind === 'unknown-reference' &&
      variant === 'renamed' &&
      params['to'] === 'source' &&
      field?.[0] === 'sources',
  );
  const body = records.find(({ read }) => read.file === file)?.read.body;
  if (!body) return [];
  const start = text.split('\n').slice(0, body.linesBefore).join('\n').length;
  return renamed.flatMap(({ params }) => {
    const mark = `[^${params['id']}]`;
    const places = [...text.slice(start).matchAll(new RegExp(RegExp.escape(mark), 'g'))];
    return places.map(({ index }): Edit => {
      const from = start + index;
      return { from, to: from + mark.length, by: `[^${params['nearest']}]`, kind: 'renamed' };
    });
  });
}

/** The edits in their order, without one that would change what another has changed. */
function apart(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  let end = -1;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (now, { from, to, by }) => now.slice(0, from) + by + now.slice(to),
    text,
  );
}

function one({ kind }: Edit): Mend {
  return { kind, count: 1 };
}

function sum(mends: readonly Mend[]): Mend[] {
  return [...Map.groupBy(mends, ({ kind }) => kind)].map(([kind, same]) => ({
    kind,
    count: same.reduce((total, { count }) => total + count, 0),
  }));
}
