import { inOneLine, viewKey } from '#exports/citations/citation.ts';
import { CITATION_FORMATS } from '#exports/citations/formats.ts';
import { coinsOfView } from '#exports/citations/tags.ts';
import { viewInWords, type AskedPage } from '#listing/view-in-words.ts';
import { askedFields, askedPage } from './asked-page.ts';
import { viewQuery } from './view-query.ts';

/** What a citation has for the page that is open itself, in the place of a path. */
const OWN = '';

/**
 * Keeps the citations of a panel to what the page shows now: its address, and in each title what the page is narrowed to, in
 * the citation's language. What another language calls it is read from the page in that language.
 */
export class ViewFollower {
  readonly #box: HTMLElement;
  readonly #pages = new Map<string, AskedPage>();
  readonly #asked = new Set<string>();
  readonly #coins: HTMLElement | null;
  readonly #plainCoins: string;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#pages.set(OWN, { fields: askedFields(document), tables: null });
    this.#coins = box.parentElement?.querySelector<HTMLElement>('.Z3988') ?? null;
    this.#plainCoins = this.#coins?.title ?? '';
  }

  follow(): void {
    const query = viewQuery(location.href);
    for (const place of this.#box.querySelectorAll('[data-view-query]')) put(place, query);
    for (const place of this.#box.querySelectorAll('[data-view-key]')) put(place, viewKey(query));
    const places = [...this.#box.querySelectorAll<HTMLElement>('[data-view-words]')];
    for (const place of places) {
      const path = place.dataset['viewWords'] ?? OWN;
      if (query) this.#ask(path);
      put(place, wordsIn(place, this.#wordsOf(path, query)));
    }
    if (places.length > 0) this.#tellPrograms(query);
  }

  /** What the title has behind it: " (Pillar: Economic)", or nothing. */
  #wordsOf(path: string, query: string): string {
    const page = this.#pages.get(path);
    const words = page && query ? viewInWords(query, page) : '';
    return words && ` (${inOneLine(words)})`;
  }

  /** Where it does not come the title says less, and the next look asks again. */
  #ask(path: string): void {
    if (this.#asked.has(path)) return;
    this.#asked.add(path);
    pageAt(path)
      .then(askedPage)
      .then(
        (page) => {
          this.#pages.set(path, page);
          this.follow();
        },
        () => this.#asked.delete(path),
      );
  }

  /** Reference managers take the view too, from when its citations were opened. */
  #tellPrograms(query: string): void {
    const coins = this.#coins;
    const told = coinsOfView(this.#plainCoins, this.#wordsOf(OWN, query), query);
    if (!coins || coins.title === told) return;
    coins.title = told;
    // Asked for by Zotero of pages that change what they describe.
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
  }
}

function put(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** The words as the format of the citation writes them. */
function wordsIn(place: Element, words: string): string {
  const id = place.closest<HTMLElement>('[data-citation]')?.dataset['citation'];
  const format = CITATION_FORMATS.find((each) => each.id === id);
  return format ? format.inTitle(words) : words;
}

async function pageAt(path: string): Promise<Document> {
  if (path === OWN) return document;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
