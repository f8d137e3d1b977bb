import { decodeView, encodeView } from '#timeline/url.ts';
import type { View } from '#timeline/view.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

/** Browsers refuse an address that changes too often. */
const PAUSE = 200;
/** A change after so long a rest is a new step for the Back button. */
const SETTLED = 700;
/** Parameters of the timeline; all others in the address belong to someone else and are kept. */
const OWN = /^(from|to|pillar|category|partner|country|strategy|importance|lanes|q)$/;

/** The view of the page's present address. */
export function addressedView(home: View, store: Pick<ViewStore, 'chronicle'>): View {
  return decodeView(location.search, location.hash, home, store.chronicle.bounds);
}

/** Keeps address and view in step, both ways: one step of history for each settled change. */
export function syncAddress(store: ViewStore, home: View, motion: Motion): void {
  let timer = 0;
  let lastChange = 0;
  let stepTaken = false;
  const write = () => {
    timer = 0;
    const address = encodeView(store.view, home, foreignParameters());
    if (address === location.search + location.hash) return;
    const url = location.pathname + address;
    // While a movement lasts its first change makes the step and the others rewrite it.
    if (stepTaken) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    stepTaken = true;
  };
  store.subscribe((_view, cause) => {
    if (cause === 'address') return;
    const now = performance.now();
    if (now - lastChange > SETTLED) stepTaken = false;
    lastChange = now;
    if (!timer) timer = window.setTimeout(write, PAUSE);
  });
  const follow = () => {
    clearTimeout(timer);
    timer = 0;
    motion.stop();
    store.set(addressedView(home, store), 'address');
  };
  window.addEventListener('popstate', follow);
}

function foreignParameters(): string {
  const params = new URLSearchParams(location.search);
  for (const key of [...params.keys()]) if (OWN.test(key)) params.delete(key);
  return params.toString();
}
