import type { EntryProblem } from '#editor/check/check-entry.ts';
import type { FieldLabels } from '#editor/form/field-labels.ts';
import { inSentences, type FieldPlace, type Say } from './problem-list.ts';

const MARK = 'data-check-mark';
/** The form draws a field when it comes near the window; so often the next ones are waited for. */
const STEPS = 60;

/** The pane of one language that an element stands in. */
export function paneOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[data-locale]');
}

/** The part of the form that a problem's field is, or the nearest that contains it; null when none is drawn. */
export function fieldIn(pane: ParentNode, field: string): HTMLElement | null {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const path = CSS.escape(parts.slice(0, length).join('.'));
    const found = pane.querySelector<HTMLElement>(`[data-key-path="${path}"]`);
    if (found) return found;
  }
  return null;
}

/** Where problems' fields are in the pane of `element`. */
export function placesIn(element: HTMLElement, labels: FieldLabels): (field: string) => FieldPlace {
  const pane = paneOf(element) ?? document;
  return (field) => ({ label: labels.at(field), goTo: () => void goTo(pane, field) });
}

async function goTo(pane: ParentNode, field: string): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    const found = fieldIn(pane, field);
    const last = [...pane.querySelectorAll<HTMLElement>('[data-key-path]')].at(-1);
    // The last one at the top leaves the most room for the next ones.
    (found ?? last)?.scrollIntoView({ block: found ? 'center' : 'start' });
    if (found) {
      found.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus();
      return;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Says at each field that is drawn what is wrong with it and how it is mended, in place of what was said before. */
export function markFields(
  element: HTMLElement,
  problems: readonly EntryProblem[],
  say: Say,
): void {
  const pane = paneOf(element) ?? document;
  for (const mark of pane.querySelectorAll(`[${MARK}]`)) mark.remove();
  for (const problem of problems) {
    const { field, severity } = problem;
    if (field === null) continue;
    const mark = document.createElement('p');
    mark.setAttribute(MARK, severity);
    mark.textContent = inSentences(problem, say);
    fieldIn(pane, field)?.append(mark);
  }
}

/** True when fields were drawn, and not only marks and the list of problems. */
export function drewFields(changes: readonly MutationRecord[]): boolean {
  const isField = (node: Node): boolean =>
    node instanceof Element &&
    (node.hasAttribute('data-key-path') || node.querySelector('[data-key-path]') !== null);
  return changes.some(({ addedNodes }) => [...addedNodes].some(isField));
}
