/** What each measured page offers: getting ready, and asking; both as a reader waits for them. */
export interface Engine {
  prepare(): Promise<void>;
  /** Calls `shown` when the first results can be read; resolves with the number of all hits. */
  ask(query: string, shown: () => void): Promise<number>;
}

export const SHOWN = 8;

declare global {
  interface Window {
    engine?: Engine;
  }
}

/** Hands the engine to whoever measures the page. */
export function offer(engine: Engine): void {
  window.engine = engine;
}

/** Puts the results on the page, as every engine must. */
export function show(results: readonly (readonly [title: string, excerpt: string])[]): void {
  const items = results.map(([title, excerpt]) => {
    const item = document.createElement('li');
    item.append(title, document.createElement('br'), excerpt);
    return item;
  });
  document.querySelector('ol')?.replaceChildren(...items);
}
