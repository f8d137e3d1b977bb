import type { Records } from '#domain/catalogue/records.ts';
import { BODY_KINDS, KINDS } from '#domain/records/kinds.ts';
import { storyOf } from '#domain/records/story.ts';
import type { Ground } from '#domain/rules/rule.ts';
import { idsByKind } from '#domain/rules/unknown-reference.ts';
import { isTexts } from '#schemas/collections.ts';
import { bodyBoundFault } from './body/body-bounds.ts';
import { shapeFaults } from './body/body-shape.ts';
import type { BodyContext } from './body/body-context.ts';
import { bodyFault } from './body/check-body.ts';
import { citationSlips } from './body/citation-slips.ts';
import { linkSlips } from './body/link-slips.ts';
import { readBody, treeOf } from './body/read-body.ts';
import { isWithin } from './body/slip.ts';
import { lineSlips, repeatedParagraph, wholeFaults } from './body/whole-body.ts';
import { writtenLines } from './body/written-lines.ts';
import type { Problem } from './issue.ts';
import { pageCompiler } from './pages/compile-page.ts';
import { anchorsIn, deadEnds } from './pages/site-addresses.ts';
import { pageFaults, type PageFault } from './pages/page-problems.ts';
import type { PlacedRecord } from '#reading/passed-records.ts';

/** What is wrong in the Markdown bodies of records, of their translations and of pages. */
export async function bodyProblems(
  files: readonly PlacedRecord[],
  records: Records,
  ground: Ground,
  hasFile: BodyContext['hasFile'],
): Promise<Problem[]> {
  const known = idsByKind(records);
  const listed = listedSources(files);
  const compile = once(pageCompiler);
  const prose = files.filter(({ placed }) => placed.collection === 'pages');
  const addresses = once(() =>
    deadEnds(
      records,
      prose.map(({ placed }) => placed.id),
      ground,
    ),
  );
  const problems = files.map(async (file): Promise<Problem[]> => {
    const { body } = file.read;
    if (!body) return [];
    const isPage = file.placed.collection === 'pages';
    const isStory = isPage && isStoryFile(file);
    // A story has no list of its own: it cites any source there is.
    const own = isStory ? [...known.source.keys()] : (listed.get(recordKey(file)) ?? null);
    const isTranslation = isTexts(file.placed.collection);
    const context = {
      file: file.placed.file,
      listed: own,
      isPage,
      isTranslation,
      known,
      ground,
      hasFile,
      deadEnd: (address: string) => addresses()(address),
      anchors: () => anchorsIn(body.text),
    };
    const faults = [
      ...proseFaults(body.text, context),
      ...(isPage
        ? await pageFaults(body.text, compile(), { records, known, ground, isStory, body: context })
        : []),
    ];
    return faults.map((fault) => ({
      ...fault,
      file: file.placed.file,
      line: fault.line + body.linesBefore,
    }));
  });
  return onceEachSource((await Promise.all(problems)).flat(), files);
}

function isStoryFile({ placed: { id } }: PlacedRecord): boolean {
  return storyOf(id.slice(id.indexOf('/') + 1)) !== null;
}

/** A source that a record should list is one line to add, however often its texts cite it. */
function onceEachSource(problems: readonly Problem[], files: readonly PlacedRecord[]): Problem[] {
  const keys = new Map(files.map((file) => [file.placed.file, recordKey(file)]));
  const told = new Set<string>();
  // The record's own file comes before those of its translations, whatever their names.
  const ordered = problems.toSorted((a, b) => a.file.length - b.file.length);
  const repeated = new Set(
    ordered.filter(({ kind, file, params }) => {
      if (kind !== 'unlisted-source') return false;
      const key = `${keys.get(file)} ${params['id']}`;
      return told.has(key) || !told.add(key);
    }),
  );
  return problems.filter((problem) => !repeated.has(problem));
}

/** What is wrong in a body as Markdown; a body too complex to be read has that one fault. */
function proseFaults(text: string, context: BodyContext): PageFault[] {
  const bound = bodyBoundFault(text);
  if (bound) return [{ ...bound, column: 1 }];
  const mentions = readBody(text);
  const { lines, openFence } = writtenLines(text);
  const slips = [
    ...citationSlips(lines, context),
    ...linkSlips(lines, context),
    ...lineSlips(lines, context.isPage),
  ];
  const mentioned = mentions.flatMap((mention) => {
    const fault = bodyFault(mention, context);
    return fault ? [{ ...fault, line: mention.line, column: mention.column }] : [];
  });
  return [
    ...slips,
    ...mentioned.filter(
      (fault) =>
        !slips.some(
          (slip) =>
            isWithin(fault, slip) ||
            // `[^a](^b)`: a link begins before its address, which is the citation meant.
            (slip.line === fault.line && slip.params['written'] === `(${fault.params['url']})`),
        ),
    ),
    ...(HAS_SHAPE.test(text) ? shapeFaults(treeOf(text), text) : []),
    ...(openFence === null ? [] : [openCode(openFence)]),
    ...repeatedParagraph(lines),
    ...wholeFaults(text, mentions, context),
  ];
}

/** What headings and tables are made of. */
const HAS_SHAPE = /\||^[ >]*#|^[ >]*(=+|-+)[ \t]*$/m;

function openCode(line: number): PageFault {
  return { kind: 'open-code', params: {}, line, column: 1 };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Source ids listed by each record, as typed, even where the rest of its front matter is refused. */
function listedSources(files: readonly PlacedRecord[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const file of files) {
    const data = file.read.document?.data;
    const isTranslation = isTexts(file.placed.collection);
    if (isTranslation || typeof data !== 'object' || data === null) continue;
    const sources: unknown = (data as { sources?: unknown }).sources;
    // Of a list that is none, or is under a key nobody knows, the list is what is told.
    const isMislaid = sources === undefined && file.read.value === null;
    if (isMislaid || (sources !== undefined && !Array.isArray(sources))) continue;
    const cited: unknown[] = sources ?? [];
    const ids = cited.map((citation) => (citation as { id?: unknown } | null)?.id);
    // A list with an entry nobody can read may well mean the source that a text cites.
    if (ids.every((id) => typeof id === 'string')) lists.set(recordKey(file), ids);
  }
  return lists;
}

/** The same for a record and its translations. */
function recordKey({ placed: { collection, id } }: PlacedRecord): string {
  const kind = BODY_KINDS.find((name) => KINDS[name].texts === collection);
  return kind ? `${KINDS[kind].collection}/${id.replace(/\.[^.]*$/, '')}` : `${collection}/${id}`;
}
