import { onKeyPress } from '../key-presses.ts';

/** Opens and closes the panels that buttons name (`data-shows`); Esc closes one and returns to its button. */
export function bindPanels(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('[data-shows]');
    const panel = button && panelOf(root, button);
    if (panel) show(button, panel, panel.hasAttribute('hidden'));
  });
  onKeyPress(root, (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element))
      return;
    // Esc in a field with a text empties the field, as it does everywhere.
    if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
    for (const button of root.querySelectorAll<HTMLElement>('[data-shows]')) {
      const panel = panelOf(root, button);
      if (!panel || panel.hidden || !isWithin(event.target, button, panel)) continue;
      show(button, panel, false);
      button.focus();
    }
  });
}

function panelOf(root: HTMLElement, button: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-panel="${button.dataset['shows'] ?? ''}"]`);
}

function isWithin(target: Element, button: HTMLElement, panel: HTMLElement): boolean {
  return panel.contains(target) || button.contains(target);
}

function show(button: HTMLElement, panel: HTMLElement, open: boolean): void {
  panel.hidden = !open;
  button.ariaExpanded = String(open);
}
