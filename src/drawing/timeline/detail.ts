import type { SpokenWords } from '#timeline/data.ts';

/** Fills the panel with what the list says of an event, and links to its page. */
export function showDetail(panel: HTMLElement, row: HTMLElement, words: SpokenWords): void {
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
  fillPanel(panel, [...parts.slice(0, 1), title, ...parts.slice(1), open], words);
  panel.dataset['hue'] = row.dataset['hue'] ?? 'slate';
}

/** Says that the event an address names is not here: renamed, taken out, or never was. */
export function showMissing(panel: HTMLElement, words: SpokenWords): void {
  const sentence = document.createElement('p');
  sentence.textContent = words.missing;
  fillPanel(panel, [sentence], words);
  panel.dataset['hue'] = 'slate';
}

function fillPanel(panel: HTMLElement, parts: readonly Node[], words: SpokenWords): void {
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tl-button tl-icon tl-close';
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
