// The form's program is large and comes in a file of its own: what is told while it is on its way, and
// when it does not arrive, must not come with it.
const page = document.querySelector<HTMLElement>('[data-editor]');
if (page) void start(page);

async function start(element: HTMLElement): Promise<void> {
  const { lang = '', form = '', known = '' } = element.dataset;
  show(element, 'loading', true);
  find(element, 'reload')?.addEventListener('click', () => location.reload());
  try {
    const { openForm } = await import('./open-form.ts');
    await openForm({ lang, form, known });
    element.closest('main')?.remove();
  } catch (error) {
    // The page says so and offers another way; the console keeps the cause for whoever maintains it.
    console.error(error);
    show(element, 'loading', false);
    show(element, 'failed', true);
  }
}

function find(element: HTMLElement, name: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-editor-${name}]`);
}

function show(element: HTMLElement, name: string, isShown: boolean): void {
  const found = find(element, name);
  if (found) found.hidden = !isShown;
}
