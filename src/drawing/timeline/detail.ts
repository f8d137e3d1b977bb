import type { SpokenWords } from '#timeline/data.ts';

/** Fills the panel with what the list says of an event, a `note` if there is one, and links to its page. */
export function showDetail(
  panel: HTMLElement,
  row: HTMLElement,
  words: SpokenWords,
  note: string | null,
): void {
  const link = row.querySelector('a');
  const title = document.createElement('p');
  title.className = 'tl-detail-title';
  title.textContent = link?.textContent.trim() ?? '';
  const parts = ['.tl-when', '.tl-meta'].flatMap((selector) => copyOf(row, selector));
  const open = document.createElement('a');
  open.href = link?.href ?? '';
  open.target = link?.target ?? '';
  open.className = 'tl-detail-open';
  open.textContent = words.openPage;
  const said = note === null ? [] : [paragraph(note)];
  fillPanel(panel, [...parts.slice(0, 1), title, ...parts.slice(1), ...said, open], words);
  panel.dataset['hue'] = row.dataset['hue'] ?? 'slate';
}

/** Says that the event an address names is not here: renamed, taken out, or never was. */
export function showMissing(panel: HTMLElement, words: SpokenWords): void {
  fillPanel(panel, [paragraph(words.missing)], words);
  panel.dataset['hue'] = 'slate';
}

function paragraph(text: string): HTMLElement {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  return sentence;
}

function fillPanel(panel: HTMLElement, parts: readonly Node[], words: SpokenWords): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button button-icon tl-close';
  close.ariaLabel = words.close;
  close.textContent = '×';
  const body = document.createElement('div');
  body.append(...parts);
  panel.replaceChildren(body, close);
  panel.hidden = false;
}

function copyOf(row: HTMLElement, selector: string): Node[] {
  const part = row.querySelector(selector);
  return part ? [part.cloneNode(true)] : [];
}
