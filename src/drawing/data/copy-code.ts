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
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.say(this.dataset['copied'] ?? '');
    } catch {
      getSelection()?.selectAllChildren(code);
      this.say(this.dataset['byHand'] ?? '');
    }
  }

  private say(words: string): void {
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = words;
  }
}

customElements.define('copy-code', CopyCode);
