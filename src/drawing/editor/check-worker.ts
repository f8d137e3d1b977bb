import { checkEntry, type EntryProblem } from '#editor/check/check-entry.ts';
import { unpackKnown, withSaved } from '#editor/check/known.ts';
import { entryNow, type FormEntry } from '#editor/files/entry-now.ts';
import type { FormConfiguration } from '#editor/form/configuration.ts';
import { fieldLabels } from '#editor/form/field-labels.ts';
import { previewEvent } from '#editor/preview/preview-entry.ts';

/** What the worker is told first: where the published records are, and in whose words to speak. */
export interface CheckStart {
  readonly known: string;
  readonly languages: readonly string[];
  readonly lang: string;
  /** The form's fields, by collection. */
  readonly collections: FormConfiguration['collections'];
  readonly contentPath: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
}

/** An entry that was saved: the next ones may name it. */
export interface CheckTold {
  readonly saved: FormEntry;
}

/** A question about an entry at this moment: what is wrong with it, or how it looks in a language. */
export interface CheckAsked {
  readonly id: number;
  readonly entry: FormEntry;
  readonly now: number;
  readonly show?: string;
}

/** What the check says of it; or why it could not run. */
export type CheckAnswer =
  { readonly problems: readonly EntryProblem[] } | { readonly broken: string };

/** How it looks, as HTML; null where there is too little to show. */
export type ShowAnswer = { readonly page: string | null } | { readonly broken: string };

type Ready = CheckStart & { readonly records: ReturnType<typeof unpackKnown> };

let start: Promise<Ready> | null = null;

addEventListener('message', ({ data }: MessageEvent<CheckStart | CheckAsked | CheckTold>) => {
  if ('entry' in data) void answer(data);
  else if ('saved' in data) start = start?.then((ready) => learn(ready, data)) ?? null;
  else start = begin(data);
});

function learn(ready: Ready, { saved }: CheckTold): Ready {
  const files = entryNow(saved, ready.languages, ready.contentPath);
  return { ...ready, records: withSaved(ready.records, files) };
}

async function begin(asked: CheckStart): Promise<Ready> {
  const response = await fetch(asked.known);
  if (!response.ok) throw new Error(`${asked.known}: ${response.status}`);
  return { ...asked, records: unpackKnown(await response.text()) };
}

async function answer(asked: CheckAsked): Promise<void> {
  const said = await reply(asked).catch((error: unknown) => ({ broken: String(error) }));
  postMessage({ id: asked.id, ...said });
}

async function reply({ entry, now, show }: CheckAsked): Promise<CheckAnswer | ShowAnswer> {
  if (!start) throw new Error('the check was asked before it was told what it needs');
  const { records: known, languages, lang, collections, contentPath, base } = await start;
  const files = entryNow(entry, languages, contentPath);
  if (show !== undefined) {
    return { page: await previewEvent(files, { known, languages, lang: show, base, now }) };
  }
  const labels = fieldLabels(collections, entry.collection);
  return { problems: await checkEntry(files, { known, languages, lang, now, labels }) };
}
