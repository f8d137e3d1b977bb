import { lastBefore } from '#timeline/items/extent.ts';
import { viewKey } from '#exports/citations/citation.ts';
import { CITATION_FORMATS } from '#exports/citations/formats.ts';
import { embedCode, FRAME_HEIGHTS, inTheme, LISTENER } from '#exports/embedding/embed-code.ts';
import { citationOf, citedView, type ShareWords } from '#timeline/sharing/words.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { futureQuery } from '#timeline/view/future-query.ts';
import { encodeView } from '#timeline/view/write-url.ts';
import { saveFile } from '../save-file.ts';
import type { Taken } from './files.ts';
import { citeElsewhere } from './share-elsewhere.ts';
import type { ShareHost } from './share-host.ts';
import { pngFileOf, svgFileOf } from './share-picture.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;
type Format = keyof typeof TYPES;

/** Fills the dialog with the link, citation and code of the present view, and binds its buttons once. */
export function openShare(dialog: HTMLDialogElement, host: ShareHost, words: ShareWords): void {
  const { view } = host.store;
  const link = linkTo(host, words.page);
  const put = (name: string, text: string) => {
    const field = fieldOf(dialog, name);
    if (field) field.value = text;
  };
  put('link', link);
  put('cite', citationOf(view, link, host.choices, words, host.page.data.words.ticks));
  citeElsewhere(
    dialog,
    view,
    (path) => linkTo(host, path),
    () => host.store.view === view,
  );
  put('listener', LISTENER);
  putEmbed(dialog, host, words);
  say(dialog, '');
  if (dialog.dataset['bound']) return;
  dialog.dataset['bound'] = '';
  fieldOf(dialog, 'theme')?.addEventListener('change', () => putEmbed(dialog, host, words));
  dialog.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { copy, take, cites } = button?.dataset ?? {};
    if (button && copy) void copyField(dialog, copy, button.value);
    else if (cites) saveCitation(cites, dialog, host, words);
    else if (take && take in TYPES) void download(take as Format, dialog, host, words);
  });
}

/** Writes the code by which other sites show the present view, in the theme that is chosen for it. */
function putEmbed(dialog: HTMLDialogElement, host: ShareHost, words: ShareWords): void {
  const field = fieldOf(dialog, 'embed');
  if (!field) return;
  const address = inTheme(linkTo(host, words.embed), fieldOf(dialog, 'theme')?.value ?? '');
  const title = `${words.title} – ${words.site}`;
  field.value = embedCode({ address, title, height: FRAME_HEIGHTS.timeline });
  say(dialog, '');
}

function linkTo({ page, store }: ShareHost, path: string): string {
  const { home, future, bounds } = page.data;
  const kept = future === bounds.to ? futureQuery('', true) : '';
  const address = encodeView({ ...store.view, list: false }, home, kept);
  return new URL(path + address, location.href).href;
}

function fieldOf(dialog: HTMLElement, name: string) {
  return dialog.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    `[data-field="${name}"]`,
  );
}

/** Copies, and where the browser forbids that (in a frame, say) leaves the text selected to be copied by hand. */
async function copyField(dialog: HTMLElement, name: string, done: string): Promise<void> {
  const field = fieldOf(dialog, name);
  if (!field) return;
  if ('select' in field) field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    say(dialog, done);
  } catch {
    say(dialog, fieldOf(dialog, 'by-hand')?.value ?? '');
  }
}

function say(dialog: HTMLElement, sentence: string): void {
  const region = dialog.querySelector('[role="status"]');
  if (region) region.textContent = sentence;
}

/** Saves the view's citation in the format of a button. */
function saveCitation(id: string, dialog: HTMLElement, host: ShareHost, words: ShareWords): void {
  const format = CITATION_FORMATS.find((each) => each.id === id);
  if (!format) return;
  const { store, choices, page } = host;
  const key = nameOf(host, words);
  const link = linkTo(host, words.page);
  const view = citedView(store.view, link, choices, words, page.data.words.ticks);
  const { search, hash } = new URL(link);
  const text = format.write({
    ...view,
    key,
    view: viewKey(search + hash),
    language: document.documentElement.lang,
  });
  saveFile(new Blob([`${text}\n`], { type: format.type }), `${key}.${format.extension}`);
  say(dialog, '');
}

async function download(
  format: Format,
  dialog: HTMLElement,
  host: ShareHost,
  words: ShareWords,
): Promise<void> {
  say(dialog, '');
  try {
    const { content, note = '' } = await take(format, host, words);
    saveFile(new Blob([content], { type: TYPES[format] }), `${nameOf(host, words)}.${format}`);
    say(dialog, note);
  } catch {
    say(dialog, words.failed);
  }
}

async function take(format: Format, host: ShareHost, words: ShareWords): Promise<Taken> {
  const link = linkTo(host, words.page);
  if (format === 'svg') return { content: svgFileOf(host, words, link) };
  if (format === 'png') return { content: await pngFileOf(host, words, link) };
  // What writes files is not needed to copy a link.
  const { fileOf } = await import('./files.ts');
  return fileOf(format, host, words, link);
}

/** `timeline-2017-01-01-2024-01-01` */
function nameOf({ store }: ShareHost, { page }: ShareWords): string {
  const name = page.split('/').filter(Boolean).at(-1) ?? 'timeline';
  return [name, isoDay(store.view.from), isoDay(lastBefore(store.view.to))].join('-');
}
