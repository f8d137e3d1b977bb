import { opensElsewhere } from './opens-elsewhere.ts';

/** What a reader may do to a control that is not bound yet. */
const ACTS = ['click', 'change', 'input', 'focusin', 'keydown'] as const;

/** Controls that do nothing by themselves, so that what was done to them can be repeated. */
const CONTROLS =
  'select, input, [data-do], [data-filter], [data-preset], [data-shows], [data-opens], [data-closes]';

/**
 * Binds an area's controls when one of them is first used, or when the returned function is called, and repeats
 * then what was done to them meanwhile: who only looks never loads what answers. Where that cannot be had the
 * next use asks for it again.
 */
export function onFirstUse(
  area: EventTarget,
  isOurs: (event: Event) => boolean,
  bind: () => Promise<void>,
): () => void {
  const early: Event[] = [];
  let binding: Promise<void> | null = null;
  const finish = (): void => {
    for (const type of ACTS) area.removeEventListener(type, wait);
    early.splice(0).forEach(repeat);
  };
  const giveUp = (error: unknown): void => {
    binding = null;
    early.length = 0;
    throw error;
  };
  const start = (): void => {
    binding ??= bind().then(finish, giveUp);
  };
  const wait = (event: Event): void => {
    if (!isOurs(event)) return;
    early.push(event);
    start();
  };
  for (const type of ACTS) area.addEventListener(type, wait);
  return start;
}

/** True for the use of a control, and for the keys that open something from everywhere. */
export function isUse(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (event instanceof KeyboardEvent)
    return /^[?f]$/.test(event.key) || target.closest('select') !== null;
  return target.closest(CONTROLS) !== null;
}

/** True for a press on a link that takes the rest of the address along, which it must not leave without. */
export function isWayOut(event: Event): boolean {
  const { target } = event;
  const isLink = target instanceof Element && target.closest('[data-future-link]') !== null;
  if (!isLink || !(event instanceof MouseEvent)) return isLink;
  // In another tab it goes as it is.
  const isHere = !opensElsewhere(event);
  if (isHere) event.preventDefault();
  return isHere;
}

/** Keys that move about in a drawing; all others are the browser's own. */
const MOVING = /^(?:Arrow|Home$|End$|[-+=_−]$)/;

/** True for the focus on a mark or a strategy, and for a key pressed there, which must not scroll the page. */
export function isMove(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('.tl-item, .tl-bar, .tl-rest')) return false;
  if (event.type === 'focusin') return true;
  if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey)
    return false;
  if (!MOVING.test(event.key)) return false;
  event.preventDefault();
  return true;
}

/** The same event once more: whatever it carries is read from the first one. */
function repeat(event: Event): void {
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  event.target?.dispatchEvent(new Kind(event.type, event));
}
