/** The reader's choice of theme, kept on this device only. */
const KEY = 'theme';

/** Reads the stored choice; 'auto' for none, for an unknown value or where storage is closed. */
function storedTheme(): string {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    // A browser that forbids storage simply follows the device.
    return 'auto';
  }
}

function storeTheme(choice: string): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // The choice still holds for this page.
  }
}

function apply(choice: string): void {
  if (choice === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

apply(storedTheme());

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    select.value = storedTheme();
    select.addEventListener('change', () => {
      apply(select.value);
      storeTheme(select.value);
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
