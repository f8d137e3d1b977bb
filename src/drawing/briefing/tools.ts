/** The sheet's buttons: print it, or hand its address on. They stay hidden where nothing would answer them. */
class BriefingTools extends HTMLElement {
  connectedCallback(): void {
    this.offer('print', () => {
      print();
    });
    // Neither way of handing on is there on a page that came without encryption.
    if ('share' in navigator || 'clipboard' in navigator) {
      this.offer('share', (button) => void this.share(button));
    }
  }

  private offer(name: string, act: (button: HTMLButtonElement) => void): void {
    const button = this.querySelector<HTMLButtonElement>(`button[data-do="${name}"]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      act(button);
    });
  }

  private async share(button: HTMLButtonElement): Promise<void> {
    const page = { title: document.title, url: location.href };
    try {
      if ('share' in navigator) {
        await navigator.share(page);
        return;
      }
      await (navigator as Navigator).clipboard.writeText(page.url);
      this.say(button.dataset['copied'] ?? '');
    } catch (fault) {
      // Closing the system's own window is an answer; anything else leaves the address to be copied by hand.
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) this.say(page.url);
    }
  }

  private say(words: string): void {
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = words;
  }
}

customElements.define('briefing-tools', BriefingTools);
