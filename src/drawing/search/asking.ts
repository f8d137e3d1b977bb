import {
  search,
  searchTitles,
  type SearchAnswer,
  type SearchMeans,
  type SearchRequest,
} from '#search/search.ts';
import type { Library } from './library.ts';

/** An answer, and what gave it. */
export interface Answered {
  readonly state: 'answered';
  readonly answer: SearchAnswer;
  readonly means: SearchMeans;
  /** False while texts are still being looked through. */
  readonly complete: boolean;
  /** True when the texts could not be loaded and only titles were searched. */
  readonly titlesOnly: boolean;
}

/** How a search stands. */
export type Progress =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly offline: boolean }
  | Answered;

/** Waits so long after a key before texts are searched; titles answer at once. */
const PAUSE = 120;

/** Asks the library and reports; whatever an older question would still report is dropped. */
export function makeAsker(library: Library, report: (progress: Progress) => void) {
  let latest = 0;
  return async (request: SearchRequest): Promise<void> => {
    const mine = ++latest;
    const tell = (progress: Progress) => {
      if (mine === latest) report(progress);
    };
    try {
      const means = await loading(library.means(), tell);
      const first = searchTitles(means, request);
      if (request.text.trim() === '') {
        tell({ state: 'answered', answer: first, means, complete: true, titlesOnly: false });
        return;
      }
      tell({ state: 'answered', answer: first, means, complete: false, titlesOnly: false });
      await pause(request.unfinished ? PAUSE : 0);
      if (mine !== latest) return;
      const whole = await searchWhole(library, means, request);
      const answer = whole ?? first;
      tell({ state: 'answered', answer, means, complete: true, titlesOnly: whole === null });
    } catch {
      // Every fault here is a file that did not arrive; the reader can only wait or try again.
      tell({ state: 'failed', offline: !navigator.onLine });
    }
  };
}

async function searchWhole(library: Library, means: SearchMeans, request: SearchRequest) {
  try {
    return await search(means, await library.texts(), request);
  } catch {
    // Titles are in memory already, so a missing text index costs the texts only.
    return null;
  }
}

/** Says "loading" only when it takes long enough to be seen. */
async function loading<T>(work: Promise<T>, tell: (progress: Progress) => void): Promise<T> {
  const timer = setTimeout(() => tell({ state: 'loading' }), 80);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
