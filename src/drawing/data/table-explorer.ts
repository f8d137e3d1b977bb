import type { Explorer } from './table/explorer.ts';

/**
 * The tables to be looked at and narrowed. What draws them, and the tables themselves, come when a reader opens one, or
 * when the address asks for one.
 */
class TableExplorer extends HTMLElement {
  #explorer: Promise<Explorer> | null = null;

  connectedCallback(): void {
    this.#part('[data-start]').hidden = false;
    this.#part('[data-open]').addEventListener('click', () => {
      const { value = '' } = this.querySelector('select') ?? {};
      void this.#follow((explorer) => explorer.open(value));
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view-table]')) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#follow((explorer) => explorer.open(link.dataset['viewTable'] ?? ''));
      });
    }
    addEventListener('popstate', this.#readAddress);
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    const isAsked = new URLSearchParams(location.search).has('table');
    if (isAsked || this.#explorer) void this.#follow((explorer) => explorer.followAddress());
  };

  async #follow(act: (explorer: Explorer) => Promise<void>): Promise<void> {
    this.#part('[data-retry]').hidden = true;
    try {
      await act(await (this.#explorer ??= this.#load()));
    } catch {
      this.#fail(() => void this.#follow(act));
    }
  }

  async #load(): Promise<Explorer> {
    this.#part('[data-status]').textContent = this.dataset['loading'] ?? '';
    try {
      const { startExplorer } = await import('./table/explorer.ts');
      return await startExplorer(this);
    } catch (error) {
      // Asked for anew by the next who wants it; a table that does not come takes nothing else along.
      this.#explorer = null;
      throw error;
    }
  }

  /** Says that something did not come, with a way to ask for it once more. */
  #fail(again: () => void): void {
    this.#part('[data-status]').textContent = this.dataset['failed'] ?? '';
    const retry = this.#part('[data-retry]');
    retry.hidden = false;
    retry.onclick = again;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the explorer lacks ${selector}`);
    return part;
  }
}

customElements.define('table-explorer', TableExplorer);
