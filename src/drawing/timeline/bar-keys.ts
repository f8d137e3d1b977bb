import { barBefore, barBeside, middleOf } from '#timeline/paths/neighbours.ts';
import type { Mark } from '#timeline/arranging/arrange.ts';
import type { PlacedBar } from '#timeline/paths/placed-path.ts';
import type { Layout } from '#timeline/picture/layout.ts';
import type { Direction } from '#timeline/arranging/neighbours.ts';
import { nearestTo } from '#timeline/arranging/standing.ts';

/** What the keys among strategies need of the timeline: the events, where a way out leads. */
export interface EventsBeside {
  readonly store: { readonly layout: () => Layout };
  readonly stage: HTMLElement;
  focus(mark: Mark): void;
}

/** One step from a strategy, or from the button for those without a track, which stands before them. */
export function stepFromBar(host: EventsBeside, from: Element, direction: Direction): void {
  const drawn = host.store.layout();
  const bars = placedBars(host);
  const id = from.closest<HTMLElement>('[data-bar-id]')?.dataset['barId'];
  const current = bars.find(({ bar }) => bar.id === id);
  if (!current) {
    const bar = direction === 'lane-after' ? null : barBefore(bars, drawn.frame.start);
    if (!bar || !focusBar(host, bar)) leaveBars(host, drawn.frame.start);
    return;
  }
  const next = barBeside(bars, current, direction);
  if (next) focusBar(host, next);
  else if (direction === 'earlier') restOf(host)?.focus({ preventScroll: true });
  else if (direction === 'lane-after') leaveBars(host, middleOf(current));
}

/** From the events to the strategies beside them; without any in sight, to the button for the others. */
export function stepToBars(host: EventsBeside, at: number): void {
  const bar = barBefore(placedBars(host), at);
  if (!bar || !focusBar(host, bar)) restOf(host)?.focus({ preventScroll: true });
}

/** From the strategies to the nearest event of the first lane that has one in sight. */
export function leaveBars(host: EventsBeside, at: number): void {
  const { visible, offset } = host.store.layout();
  const lane = Math.min(...visible.map((mark) => mark.lane));
  const mark = nearestTo(
    visible.filter((own) => own.lane === lane),
    at - offset,
  );
  if (mark) host.focus(mark);
}

/** The strategies that stand somewhere in the drawing; the row of links has not always room for all. */
function placedBars(host: EventsBeside): PlacedBar[] {
  return host.store.layout().bars.filter((bar) => linkOf(host, bar));
}

function focusBar(host: EventsBeside, bar: PlacedBar): boolean {
  const link = linkOf(host, bar);
  link?.focus({ preventScroll: true });
  return link !== null;
}

function linkOf({ stage }: EventsBeside, { bar }: PlacedBar): HTMLElement | null {
  return stage.querySelector(`[data-bar-id="${CSS.escape(bar.id)}"][data-place] a`);
}

function restOf({ stage }: EventsBeside): HTMLElement | null {
  return stage.querySelector<HTMLElement>('.tl-rest:not([hidden])');
}
