// The form's program is large and comes in a file of its own: what is told while it is on its way, and
// when it does not arrive, must not come with it.

/** Where that program keeps what its user has set. */
const SETTINGS = 'sveltia-cms.prefs';

const page = document.querySelector<HTMLElement>('[data-editor]');
if (page) void start(page);

async function start(element: HTMLElement): Promise<void> {
  const { lang = '', locale = '', form = '', known = '' } = element.dataset;
  show(element, 'loading', true);
  find(element, 'reload')?.addEventListener('click', () => location.reload());
  try {
    setUsual(locale);
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

/**
 * The form speaks the language of its page, whatever the browser prefers. Escape does not close it,
 * unless its user has set so: whoever types Vietnamese takes a mark back with it, and closing loses all
 * that was written. The form asks for both as soon as it is loaded.
 */
function setUsual(locale: string): void {
  const kept = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}') as object;
  localStorage.setItem(SETTINGS, JSON.stringify({ closeWithEscape: false, ...kept, locale }));
}

function find(element: HTMLElement, name: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-editor-${name}]`);
}

function show(element: HTMLElement, name: string, isShown: boolean): void {
  const found = find(element, name);
  if (found) found.hidden = !isShown;
}
