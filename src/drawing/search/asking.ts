import type { Entry } from '#search/documents.ts';
import type { Hit, SearchMeans, SearchRequest } from '#search/means.ts';
import { isPreliminary, search, type SearchAnswer } from '#search/search.ts';
import type { Library } from './library.ts';

/** A hit with what its result shows. */
export interface ShownHit {
  readonly hit: Hit;
  readonly entry: Entry;
}

/** An answer and its first results. */
export interface Answered {
  readonly state: 'answered';
  readonly answer: SearchAnswer;
  readonly means: SearchMeans;
  readonly shown: readonly ShownHit[];
  /** The first of what is shown apart. */
  readonly shownApart: readonly ShownHit[];
  /** False while full texts are still being looked through. */
  readonly complete: boolean;
}

/** How a search stands. */
export type Progress =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly offline: boolean }
  | Answered;

/** Waits so long after a key; who types on is not asked in between. */
const PAUSE = 50;
/** Waits so long again before full texts are searched. */
const TEXTS_PAUSE = 120;
/** An answer that takes longer is announced as under way. */
const SOON = 150;
/** Full texts that answer sooner spare the reader the sight of results that only come near. */
const NEAREST_AFTER = 80;

/** Asks the library and reports; whatever an older question would still report is dropped. */
export function makeAsker(library: Library, most: number, report: (progress: Progress) => void) {
  let latest = 0;
  return async (request: SearchRequest): Promise<void> => {
    const mine = ++latest;
    const tell = (progress: Progress) => {
      if (mine === latest) report(progress);
    };
    let later = setTimeout(() => tell({ state: 'loading' }), SOON);
    try {
      if (request.unfinished) await pause(PAUSE);
      if (mine !== latest) return;
      const means = await library.means();
      for await (const answer of search(means, request)) {
        if (mine !== latest) return;
        const shown = await showHits(means, answer.hits.slice(0, most));
        // A short list has room for what comes near only where there is little else.
        const room = request.enough === null ? most : most - shown.length;
        const shownApart = await showHits(means, answer.apart.slice(0, Math.max(0, room)));
        const complete = !isPreliminary(answer);
        const results = { answer, means, shown, shownApart };
        const progress = { state: 'answered', ...results, complete } as const;
        clearTimeout(later);
        if (answer.searched === 'nearest so far')
          later = setTimeout(() => tell(progress), NEAREST_AFTER);
        else tell(progress);
        if (!complete && request.unfinished) await pause(TEXTS_PAUSE);
        if (mine !== latest) return;
      }
    } catch {
      // Every fault here is a file that did not arrive; the reader can only wait or try again.
      library.forget();
      tell({ state: 'failed', offline: !navigator.onLine });
    } finally {
      clearTimeout(later);
    }
  };
}

/** Fetches what results show; those that do not arrive are left out, unless none does. */
export async function showHits(means: SearchMeans, hits: readonly Hit[]): Promise<ShownHit[]> {
  const entries = await Promise.allSettled(hits.map(({ doc }) => means.heads.entry(doc)));
  const shown = hits.flatMap((hit, at) => {
    const entry = entries[at];
    return entry?.status === 'fulfilled' ? [{ hit, entry: entry.value }] : [];
  });
  if (hits.length > 0 && shown.length === 0) throw new Error('no result could be loaded');
  return shown;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
