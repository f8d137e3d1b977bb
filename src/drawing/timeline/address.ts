import type { TimelineData } from '#timeline/data.ts';
import { withPresentIds, type Aliases } from '#timeline/view/aliases.ts';
import { OPEN, PARAMETER } from '#timeline/view/future.ts';
import { knownOnly, type Choices } from '#timeline/view/known.ts';
import { decodeView, PARAMETERS } from '#timeline/view/url.ts';
import { encodeView } from '#timeline/view/write-url.ts';
import type { View } from '#timeline/view/view.ts';
import type { Motion } from './motion.ts';
import { readChoices } from './choices.ts';
import { forgetSheet, isSheetStep, isStepTaken } from './sheet-step.ts';
import type { Cause, ViewStore } from './store.ts';

/** Browsers refuse an address that changes too often: it is written once a movement has come to rest. */
const PAUSE = 200;
/** A change after so long a rest is a new step for the Back button. */
const SETTLED = 700;

/** What an address is read against: the page's own view, and the ids that mean something here. */
export interface Readable {
  readonly home: View;
  readonly choices: Choices;
  readonly aliases: Aliases;
  /** True where the break in the axis has been opened. */
  readonly isUnfolded: boolean;
}

/** What the addresses of a page are read against. */
export function readableOf(root: HTMLElement, data: TimelineData): Readable {
  const { words, aliases = {} } = data;
  return {
    choices: readChoices(root, words.ticks),
    aliases,
    // Both are others once the break is opened on the page.
    get home() {
      return data.home;
    },
    get isUnfolded() {
      return root.dataset['future'] === 'open';
    },
  };
}

/** The view of the page's present address, as far as it makes sense here. */
export function addressedView(
  { home, choices, aliases }: Readable,
  { chronicle }: Pick<ViewStore, 'chronicle'>,
): View {
  const read = decodeView(location.search, location.hash, home, chronicle.bounds);
  const view = knownOnly(withPresentIds(read, aliases), choices);
  const isHere = chronicle.items.some(({ id }) => id === view.selected);
  return isHere ? view : { ...view, selected: null };
}

/**
 * Keeps address and view in step, both ways: one step of history for each settled change. `named` is called
 * when nothing but the hash of an open page was changed, by a link or by hand. `missed` says that the view was
 * changed before there was anything to keep them in step.
 */
export function syncAddress(
  store: ViewStore,
  readable: Readable,
  motion: Motion,
  named: () => void,
  missed: boolean,
): void {
  let known = location.search;
  let timer = 0;
  let lastChange = 0;
  let stepTaken = false;
  const write = (): void => {
    timer = 0;
    const address = encodeView(store.view, readable.home, foreignParameters(readable.isUnfolded));
    if (address === location.search + location.hash) return;
    const url = location.pathname + address;
    known = new URL(url, location.href).search;
    if (isSheetStep()) {
      history.replaceState(history.state, '', url);
      return;
    }
    // While a movement lasts its first change makes the step and the others rewrite it.
    // In a frame a step would be one of the page around it, whose Back button is not ours.
    if (stepTaken || window.parent !== window) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    stepTaken = true;
  };
  const changed = (cause: Cause): void => {
    if (cause === 'address') return;
    const now = performance.now();
    if (now - lastChange > SETTLED) stepTaken = false;
    lastChange = now;
    clearTimeout(timer);
    if (cause === 'act') write();
    else timer = window.setTimeout(write, PAUSE);
  };
  store.subscribe((_view, cause) => {
    changed(cause);
  });
  if (missed) changed('move');
  const follow = () => {
    if (isStepTaken()) return;
    clearTimeout(timer);
    timer = 0;
    motion.stop();
    forgetSheet();
    store.set(addressedView(readable, store), 'address');
    if (location.search === known) named();
    known = location.search;
  };
  forgetSheet();
  window.addEventListener('popstate', follow);
}

/** What else an address has. What opened the axis may have been a window that is no longer the view's. */
function foreignParameters(isUnfolded: boolean): string {
  const params = new URLSearchParams(location.search);
  if (isUnfolded) params.set(PARAMETER, OPEN);
  for (const key of [...params.keys()]) if (PARAMETERS.includes(key)) params.delete(key);
  return params.toString();
}
