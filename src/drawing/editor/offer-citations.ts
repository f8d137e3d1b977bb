import type { FormEntry } from '#editor/files/entry-now.ts';
import { fieldIn } from './mark-fields.ts';
import type { Say } from './problem-list.ts';

const OFFER = 'data-citations';

/** The ids of the sources that an entry has chosen, in their order; empty where one is not chosen yet. */
export function citedIn({ spoken }: FormEntry, [main = '']: readonly string[]): string[] {
  const sources = spoken[main]?.['sources'];
  return Array.isArray(sources) ? sources.map(idOf) : [];
}

function idOf(source: unknown): string {
  const id: unknown = typeof source === 'object' && source !== null && 'id' in source && source.id;
  return typeof id === 'string' ? id : '';
}

/**
 * Offers to copy the citation of each chosen source: beside the source, and all of them at the text
 * that cites them. Nobody has to know an id by heart.
 */
export function offerCitations(pane: ParentNode | null, ids: readonly string[], say: Say): void {
  if (!pane) return;
  const chosen = [...new Set(ids.filter((id) => id !== ''))];
  ids.forEach((id, index) => offer(pane, `sources.${index}.id`, id === '' ? [] : [id], say));
  offer(pane, 'body', chosen, say);
}

function offer(pane: ParentNode, field: string, ids: readonly string[], say: Say): void {
  const part = pane.querySelector(`[data-key-path="${field}"]`) && fieldIn(pane, field);
  if (!part) return;
  const before = [...part.children].find((child) => child.hasAttribute(OFFER));
  const wanted = ids.join(' ');
  if (before?.getAttribute(OFFER) === wanted) return;
  before?.remove();
  if (ids.length === 0) return;
  const box = document.createElement('div');
  box.setAttribute(OFFER, wanted);
  box.append(...ids.map((id) => copyButton(`[^${id}]`, say)));
  part.append(box);
}

function copyButton(citation: string, say: Say): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('citation.copy', { text: citation });
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(citation).then(
      () => (button.textContent = say('citation.copied', { text: citation })),
      // A browser that gives no clipboard leaves the citation to be read.
      () => (button.textContent = citation),
    );
  });
  return button;
}
