import { csvOf } from '#timeline/sharing/csv.ts';
import { icsOf } from '#timeline/sharing/ics.ts';
import { jsonOf } from '#timeline/sharing/json.ts';
import { namedRow, rowOf } from '#timeline/sharing/row.ts';
import { citationOf, embedCode, type ShareWords } from '#timeline/sharing/words.ts';
import { isoDay } from '#domain/dates/calendar.ts';
import { encodeView } from '#timeline/url.ts';
import type { ShareHost } from './share-host.ts';
import { pngOf, svgFileOf } from './share-picture.ts';

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
  put('embed', embedCode(linkTo(host, words.embed), `${words.title} – ${words.site}`));
  say(dialog, '');
  if (dialog.dataset['bound']) return;
  dialog.dataset['bound'] = '';
  dialog.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { copy, take } = button?.dataset ?? {};
    if (button && copy) void copyField(dialog, copy, button.value);
    else if (take && take in TYPES) void download(take as Format, host, words);
  });
}

function linkTo({ page, store }: ShareHost, path: string): string {
  const address = encodeView({ ...store.view, list: false }, page.data.home);
  return new URL(path + address, location.href).href;
}

function fieldOf(dialog: HTMLElement, name: string) {
  return dialog.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
}

/** Copies, and where the browser forbids that (in a frame, say) leaves the text selected to be copied by hand. */
async function copyField(dialog: HTMLElement, name: string, done: string): Promise<void> {
  const field = fieldOf(dialog, name);
  if (!field) return;
  field.select();
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

async function download(format: Format, host: ShareHost, words: ShareWords): Promise<void> {
  const content = await contentOf(format, host, words);
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([content], { type: TYPES[format] }));
  anchor.download = `${nameOf(host, words)}.${format}`;
  anchor.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

function contentOf(
  format: Format,
  host: ShareHost,
  words: ShareWords,
): BlobPart | Promise<BlobPart> {
  if (format === 'svg') return svgFileOf(host, words, linkTo(host, words.page));
  if (format === 'png') return pngOf(host, words, linkTo(host, words.page));
  const rows = host.shown().map((item) => rowOf(item, location.href));
  const { title, dataDay: dataDate } = words;
  if (format === 'csv') return csvOf(rows.map((row) => namedRow(row, host.choices)));
  if (format === 'json') return jsonOf(rows, { title, dataDate, link: linkTo(host, words.page) });
  return icsOf(rows, { name: `${title} – ${words.site}`, host: location.host, dataDate });
}

/** `timeline-2017-01-01-2024-01-01` */
function nameOf({ store }: ShareHost, { page }: ShareWords): string {
  const name = page.split('/').filter(Boolean).at(-1) ?? 'timeline';
  return [name, isoDay(store.view.from), isoDay(store.view.to - 1)].join('-');
}
