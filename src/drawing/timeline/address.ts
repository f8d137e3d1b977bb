import { knownOnly, type Choices } from '#timeline/known.ts';
import { decodeView, encodeView, PARAMETERS } from '#timeline/url.ts';
import type { View } from '#timeline/view.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

/** Browsers refuse an address that changes too often: it is written once a movement has come to rest. */
const PAUSE = 200;
/** A change after so long a rest is a new step for the Back button. */
const SETTLED = 700;
/** The view of the page's present address, as far as it makes sense here. */
export function addressedView(
  home: View,
  choices: Choices,
  store: Pick<ViewStore, 'chronicle'>,
): View {
  const view = decodeView(location.search, location.hash, home, store.chronicle.bounds);
  return knownOnly(view, choices);
}

/** Keeps address and view in step, both ways: one step of history for each settled change. */
export function syncAddress(store: ViewStore, home: View, choices: Choices, motion: Motion): void {
  let timer = 0;
  let lastChange = 0;
  let stepTaken = false;
  const write = () => {
    timer = 0;
    const address = encodeView(store.view, home, foreignParameters());
    if (address === location.search + location.hash) return;
    const url = location.pathname + address;
    // While a movement lasts its first change makes the step and the others rewrite it.
    // In a frame a step would be one of the page around it, whose Back button is not ours.
    if (stepTaken || window.parent !== window) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    stepTaken = true;
  };
  store.subscribe((_view, cause) => {
    if (cause === 'address') return;
    const now = performance.now();
    if (now - lastChange > SETTLED) stepTaken = false;
    lastChange = now;
    clearTimeout(timer);
    if (cause === 'act') write();
    else timer = window.setTimeout(write, PAUSE);
  });
  const follow = () => {
    clearTimeout(timer);
    timer = 0;
    motion.stop();
    store.set(addressedView(home, choices, store), 'address');
  };
  window.addEventListener('popstate', follow);
}

function foreignParameters(): string {
  const params = new URLSearchParams(location.search);
  for (const key of [...params.keys()]) if (PARAMETERS.includes(key)) params.delete(key);
  return params.toString();
}
