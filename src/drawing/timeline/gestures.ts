import { pan, withWindow, zoomAt } from '#timeline/view/view.ts';
import { isHeld, onLost } from '../frame/press.ts';
import type { Motion } from './motion.ts';
import type { ViewStore } from './store.ts';

/** Pixels a pointer may tremble and still be a click. */
const SLOP = 5;
/** Longer than this at rest before release, and a drag does not run on. */
const REST = 60;

/** Events that follow one another sooner than this are of one run, ms. */
const RUN = 200;

interface Sample {
  readonly at: number;
  readonly time: number;
}

/** Where a pointer is on the stage, and whether what it does there is the timeline's. */
interface Hand {
  /** Pixels along the axis from the stage's edge. */
  readonly along: (event: MouseEvent) => number;
  /** The moment at a place along the axis. */
  readonly momentAt: (place: number) => number;
  readonly isOurs: (event: MouseEvent) => boolean;
}

/**
 * Wheel with a modifier, drag, pinch and double click on the stage. Plain scrolling stays the page's:
 * a wheel without a modifier and a finger moved up or down are never taken.
 * Returns a test that tells whether the click now arriving ends a drag.
 */
export function listenToGestures(
  stage: HTMLElement,
  store: ViewStore,
  motion: Motion,
): () => boolean {
  const boxNow = boxOf(stage);
  const along = (event: MouseEvent): number => event.clientX - boxNow().left;
  const momentAt = (place: number) => store.scale.invert(place);
  // Over the list all of them are the browser's: to select text, to enlarge it.
  // Where time runs down another drawing has hands of its own.
  const isFree = () => !store.view.list && stage.closest('[data-upright]') === null;
  const isOurs = (event: MouseEvent) => isFree() && !isControl(event.target);

  stage.addEventListener(
    'wheel',
    (event) => {
      if (isFree()) onWheel(event, store, motion, along);
    },
    { passive: false },
  );
  stage.addEventListener('dragstart', (event) => {
    if (isFree()) event.preventDefault();
  });
  stage.addEventListener('dblclick', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    motion.to(zoomAt(store.view, event.shiftKey ? 1 / 2.5 : 2.5, momentAt(along(event))));
  });
  return listenToPointers(stage, store, motion, { along, momentAt, isOurs });
}

/** Drags by one pointer, pinches by two; tells whether the last press has moved. */
function listenToPointers(
  stage: HTMLElement,
  store: ViewStore,
  motion: Motion,
  { along, momentAt, isOurs }: Hand,
): () => boolean {
  const pointers = new Map<number, number>();
  let moved = false;
  let captured = false;
  let samples: Sample[] = [];

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !isOurs(event)) return;
    motion.stop();
    // The first of its kind begins anew, whatever became of those before it.
    if (event.isPrimary) pointers.clear();
    if (pointers.size === 0) store.letGo('hand');
    if (pointers.size === 0) moved = captured = false;
    pointers.set(event.pointerId, along(event));
    samples = [];
  });

  // A quick press may leave the stage before it has moved there, and is only captured once it moves.
  window.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    if (!isHeld(event)) {
      release(event);
      return;
    }
    const now = along(event);
    if (!moved && pointers.size < 2 && Math.abs(now - before) < SLOP) return;
    moved = true;
    store.hold('hand');
    // Captured only now: a captured pointer would take the click from a link under it.
    if (!captured) for (const id of pointers.keys()) stage.setPointerCapture(id);
    captured = true;
    const others = [...pointers].filter(([id]) => id !== event.pointerId);
    const other = others[0]?.[1];
    if (other === undefined) {
      store.set(pan(store.view, momentAt(before) - momentAt(now)), 'move');
      samples = [...samples.slice(-4), { at: now, time: event.timeStamp }];
    } else {
      pinch(store, [before, other], [now, other]);
    }
    pointers.set(event.pointerId, now);
  });

  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !moved) return;
    store.letGo('hand');
    const speed = speedOf(samples, event.timeStamp);
    const { scale } = store;
    if (event.type === 'pointerup' && speed !== 0) motion.coast(-speed / scale.pixelsPerMs);
    else store.set(store.view, 'act');
  };
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, release);
  }
  onLost(stage, release);
  window.addEventListener('blur', () => {
    store.letGo('hand');
    if (pointers.size > 0 && moved) store.set(store.view, 'act');
    pointers.clear();
  });

  return () => moved;
}

/** The place of an element, read once for a run of events: each reading has all styles settled first. */
function boxOf(element: HTMLElement): () => DOMRect {
  let [box, last] = [new DOMRect(), -Infinity];
  window.addEventListener('scroll', () => (last = -Infinity), { passive: true, capture: true });
  return () => {
    const now = performance.now();
    if (now - last > RUN) box = element.getBoundingClientRect();
    last = now;
    return box;
  };
}

function onWheel(
  event: WheelEvent,
  store: ViewStore,
  motion: Motion,
  along: (event: MouseEvent) => number,
): void {
  const { scale } = store;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    motion.stop();
    // Lines and pages count as so many pixels; a pinch on a touch pad arrives as small steps.
    const pixels = event.deltaY * ([1, 20, 300][event.deltaMode] ?? 1);
    const factor = Math.exp(
      -Math.max(-120, Math.min(120, pixels)) * (event.deltaMode ? 0.02 : 0.006),
    );
    store.set(zoomAt(store.view, factor, scale.invert(along(event))), 'move');
    return;
  }
  const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
  const meant = event.shiftKey || Math.abs(event.deltaX) > 2 * Math.abs(event.deltaY);
  if (!meant) return;
  event.preventDefault();
  motion.stop();
  store.set(pan(store.view, sideways / scale.pixelsPerMs), 'move');
}

/** Keeps the moment under each of two fingers under it. */
function pinch(store: ViewStore, before: [number, number], now: [number, number]): void {
  const { scale, frame } = store;
  const [a, b] = before.map((place) => scale.invert(place)) as [number, number];
  const spread = now[1] - now[0];
  if (Math.abs(spread) < 8 || Math.sign(spread) !== Math.sign(before[1] - before[0])) return;
  const perPixel = (b - a) / spread;
  const from = a - (now[0] - frame.start) * perPixel;
  store.set(withWindow(store.view, from, from + frame.length * perPixel), 'move');
}

/** Pixels per millisecond at release; 0 when the pointer had come to rest. */
function speedOf(samples: readonly Sample[], now: number): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || now - last.time > REST || last.time === first.time) return 0;
  return (last.at - first.at) / (last.time - first.time);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, .tl-detail') !== null;
}
