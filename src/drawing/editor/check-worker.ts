import { checkEntry, type EntryProblem } from '#editor/check/check-entry.ts';
import { unpackKnown } from '#editor/check/known.ts';
import { entryNow, type FormEntry } from '#editor/files/entry-now.ts';

/** What the worker is told first: where the published records are, and in whose words to speak. */
export interface CheckStart {
  readonly known: string;
  readonly languages: readonly string[];
  readonly lang: string;
  readonly contentPath: string;
}

/** An entry to be checked, at this moment. */
export interface CheckAsked {
  readonly entry: FormEntry;
  readonly now: number;
}

/** What the check says of it; or why it could not run. */
export type CheckAnswer =
  { readonly problems: readonly EntryProblem[] } | { readonly broken: string };

let start: Promise<CheckStart & { readonly records: ReturnType<typeof unpackKnown> }> | null = null;

addEventListener('message', ({ data }: MessageEvent<CheckStart | CheckAsked>) => {
  if ('entry' in data) void answer(data);
  else start = begin(data);
});

async function begin(asked: CheckStart) {
  const response = await fetch(asked.known);
  if (!response.ok) throw new Error(`${asked.known}: ${response.status}`);
  return { ...asked, records: unpackKnown(await response.text()) };
}

async function answer(asked: CheckAsked): Promise<void> {
  postMessage(await check(asked).catch((error: unknown) => ({ broken: String(error) })));
}

async function check({ entry, now }: CheckAsked): Promise<CheckAnswer> {
  if (!start) throw new Error('the check was asked before it was told what it needs');
  const { records: known, languages, lang, contentPath } = await start;
  const pathOf = (file: string): string => (contentPath === '' ? file : `${contentPath}/${file}`);
  const files = entryNow(entry, languages, contentPath);
  return { problems: await checkEntry(files, { known, languages, lang, now, pathOf }) };
}
