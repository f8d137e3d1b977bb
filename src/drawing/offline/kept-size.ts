import { fill } from '#i18n/fill.ts';
import { isOwnCache, KEEPS } from '#offline/kept-caches.ts';
import { bytesOf } from '#offline/stamp.ts';

/** Tells how much of the site is kept on the device, and removes it. */
class KeptSize extends HTMLElement {
  connectedCallback(): void {
    if (!('caches' in globalThis)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#remove());
    void this.#tell();
  }

  async #remove(): Promise<void> {
    for (const name of await this.#names()) await caches.delete(name);
    this.#say(this.dataset['removed'] ?? '');
  }

  async #tell(): Promise<void> {
    const { lang = 'en', size = '', nothing = '' } = this.dataset;
    let [pages, bytes] = [0, 0];
    for (const name of await this.#names()) {
      const kept = await (await caches.open(name)).matchAll();
      if (name.startsWith(`${KEEPS.pages} `)) pages += kept.length;
      for (const answer of kept) bytes += bytesOf(answer);
    }
    const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
    const said = new Intl.NumberFormat(lang, unit).format(bytes / 1e6);
    this.#say(bytes > 0 ? fill(size, { pages, size: said }, lang) : nothing);
  }

  async #names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => isOwnCache(name, this.dataset['base'] ?? '/'));
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('kept-size', KeptSize);
