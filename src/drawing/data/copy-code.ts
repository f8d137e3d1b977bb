import { copyFrom } from './copy-from.ts';

/** A piece of code with a button that copies it; without leave to, it is selected to be copied by hand. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const code = this.querySelector('code');
    const said = this.querySelector('[role="status"]');
    if (!code) return;
    const isCopied = await copyFrom(code);
    if (said) said.textContent = this.dataset[isCopied ? 'copied' : 'byHand'] ?? '';
  }
}

customElements.define('copy-code', CopyCode);
