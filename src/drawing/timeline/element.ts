import type { SpokenWords } from '#timeline/data.ts';
import { readData, readPage, type Page } from './reading.ts';
import { startTimeline, uprightIfNarrow } from './start.ts';

/** The interactive timeline over the server's list; without this script the list stands as it is. */
class ChronicleTimeline extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#start();
  }

  async #start(): Promise<void> {
    const data = readData(this);
    if (!data) return;
    // Only where it takes back a failure: every change of state has all of the list styled anew.
    if (this.dataset['state']) this.dataset['state'] = 'starting';
    const arriving = Promise.all([readPage(this, data), uprightIfNarrow()]);
    const arrived = await arriving.catch(() => null);
    if (arrived) this.#draw(...arrived);
    else this.#fail(data.words);
  }

  #draw(...arrived: [page: Page, upright: Awaited<ReturnType<typeof uprightIfNarrow>>]): void {
    try {
      startTimeline(this, ...arrived);
    } catch (error) {
      // A drawing that goes wrong must not hide the list for good.
      delete this.dataset['state'];
      throw error;
    }
  }

  /** The list stays, and says why it is alone; the reader may ask for the data once more. */
  #fail({ failed, retry }: SpokenWords): void {
    this.dataset['state'] = 'failed';
    const notice = document.createElement('p');
    notice.className = 'tl-failed';
    notice.role = 'status';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = retry;
    button.onclick = () => {
      notice.remove();
      void this.#start();
    };
    notice.append(failed, ' ', button);
    this.prepend(notice);
  }
}

if (!customElements.get('chronicle-timeline')) {
  customElements.define('chronicle-timeline', ChronicleTimeline);
}
