import { startTimeline } from './start.ts';

/** The interactive timeline over the server's list; without this script the list stands as it is. */
class ChronicleTimeline extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    startTimeline(this);
  }
}

if (!customElements.get('chronicle-timeline')) {
  customElements.define('chronicle-timeline', ChronicleTimeline);
}
