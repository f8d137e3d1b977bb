import type { SpokenWords, TimelineData } from '#timeline/data.ts';
import { selectingIfNamed } from './late-selection.ts';
import { readData, readPage } from './reading.ts';
import { startTimeline, uprightIfNarrow } from './start.ts';

/** What a timeline is drawn from, and with; an address may ask for all of the future. */
async function arriving(root: HTMLElement, read: TimelineData) {
  const isAsked = read.future !== undefined && location.search !== '';
  const future = isAsked ? await import('#timeline/view/future.ts') : null;
  const data = future?.unfolded(read, location.search) ?? read;
  if (data !== read) root.dataset['future'] = 'open';
  return Promise.all([readPage(root, data), uprightIfNarrow(), selectingIfNamed(root)]);
}

/** The interactive timeline over the server's list; without this script the list stands as it is. */
class ChronicleTimeline extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#start();
  }

  async #start(): Promise<void> {
    const read = readData(this);
    if (!read) return;
    // Only where it takes back a failure: every change of state has all of the list styled anew.
    if (this.dataset['state']) this.dataset['state'] = 'starting';
    const arrived = await arriving(this, read).catch(() => null);
    if (arrived) this.#draw(...arrived);
    else this.#fail(read.words);
  }

  #draw(...arrived: Awaited<ReturnType<typeof arriving>>): void {
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
