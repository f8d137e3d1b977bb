import { gutterOf } from '../arranging/frame.ts';
import type { MeasureText } from '../arranging/labels.ts';
import type { Bounds, TimelineBar, TimelineItem } from '../items/item.ts';
import { axisBackdrop } from '../picture/axis-shapes.ts';
import { arrangeIn, frameFor, populationOf } from '../picture/arrangement.ts';
import { lookThrough, type Chronicle, type Layout } from '../picture/layout.ts';
import { pictureOf, type PictureWords } from '../picture/picture.ts';
import { pageDress, svgOf } from '../picture/picture-svg.ts';
import type { Picture } from '../picture/shape.ts';
import { itemsInView } from '../view/in-window.ts';
import { between, type View } from '../view/view.ts';
import type { FileReference } from '../items/item-file.ts';
import type { TickWords } from '../axis/tick-format.ts';

/** The boxes a story's windows are drawn in, in pixels: beside the words, and above them on a phone. */
export const STILL_BOXES = {
  wide: { width: 720, height: 480 },
  narrow: { width: 360, height: 300 },
} as const;

export type StillSize = keyof typeof STILL_BOXES;

/** How a still is drawn: by a build and by a browser alike. */
export interface StillSetting {
  readonly words: PictureWords;
  readonly measure: MeasureText;
  /** Keeps its gradients apart from those of others in the page. */
  readonly prefix: string;
}

/** What a story's page hands to its script, for windows to glide from one to the next. */
export interface StoryData {
  readonly file: FileReference;
  readonly chronicle: Omit<Chronicle, 'items' | 'bars' | 'reads' | 'inRows'>;
  readonly ticks: TickWords;
  readonly todayWord: string;
  /** By the number of the step. */
  readonly views: Readonly<
    Record<number, { readonly view: View; readonly bars: readonly TimelineBar[] }>
  >;
}

/** The box of one still, in pixels. */
export interface StillBox {
  readonly width: number;
  readonly height: number;
}

/** What the axis, a strategy and an event take of a still's height; few of them are not given a hall. */
const HEIGHTS = { axis: 110, bar: 32, event: 34 } as const;

/** A step of a story is about single events: of so many every one has its own mark, and its name where that fits. */
const FEW = 160;

/** The box a view is drawn in: as high as its events need, each in a row of its own, and no higher than `size` has. */
export function boxOf(chronicle: Chronicle, view: View, size: StillSize): StillBox {
  const { width, height } = STILL_BOXES[size];
  const n = itemsInView(chronicle.items, view, chronicle.bounds, chronicle.today).length;
  const need = HEIGHTS.axis + HEIGHTS.bar * chronicle.bars.length + HEIGHTS.event * n;
  return { width, height: view.lanes === 'none' ? Math.min(height, need) : height };
}

/** One view of the timeline as one SVG; the event it has selected is marked by a line through its time. */
export function stillOf(
  chronicle: Chronicle,
  view: View,
  box: StillBox,
  setting: StillSetting,
): string {
  return stillsOf(chronicle, view, box, setting)(view);
}

/** The same for all windows upon the events of a view, which a glide draws one after another: names keep their sides. */
export function stillsOf(
  all: Chronicle,
  view: View,
  box: StillBox,
  { words, measure, prefix }: StillSetting,
): (window: Bounds) => string {
  const chronicle = { ...all, few: FEW };
  const left = leftOf(view, box);
  const viewport = { ...viewportOf(box), width: box.width + left };
  const { width, height } = viewport;
  const population = populationOf(chronicle, view, viewport, measure);
  const moment = momentOf(chronicle.items, view);
  let before: Layout | null = null;
  return ({ from, to }) => {
    const seen = { ...view, from, to };
    const arranged = arrangeIn(population, frameFor(chronicle, population, seen));
    const drawn = lookThrough(chronicle, seen, arranged, false, before);
    before = drawn;
    const picture = pictureOf(chronicle, drawn, width, height, words, measure);
    const marked = withMoment(picture, drawn, moment);
    return svgOf(marked, pageDress(prefix, 'class="story-still"'), left);
  };
}

function viewportOf({ width, height }: StillBox) {
  return { width, height, compact: true };
}

/** What is cut off: where there is one lane without a name, the room for names of lanes but for a first mark's half. */
function leftOf(view: View, { width, height }: StillBox): number {
  if (view.lanes !== 'none') return 0;
  return Math.max(0, gutterOf(viewportOf({ width: width * 2, height })) - 12);
}

/** The middle of the selected event's time (ms); null where none is selected, or none that has a time. */
function momentOf(items: readonly TimelineItem[], { selected }: View): number | null {
  const item = selected === null ? undefined : items.find(({ id }) => id === selected);
  const from = item?.start ?? item?.end ?? null;
  return from === null ? null : (from + (item?.end ?? from)) / 2;
}

/** Over the bands of the axis, which would hide it, and below everything else, so that no name is crossed out by it. */
function withMoment(picture: Picture, drawn: Layout, moment: number | null): Picture {
  if (moment === null) return picture;
  const x = Math.round(drawn.scale.at(moment) * 10) / 10;
  const { start, length, axis } = drawn.frame;
  if (x < start || x > start + length) return picture;
  const d = `M${x} ${axis.size}V${picture.height}`;
  const line = { kind: 'path', d, stroke: 'focus', strokeWidth: 2 } as const;
  const behind = axisBackdrop(drawn, picture.height).length;
  return { ...picture, shapes: picture.shapes.toSpliced(behind, 0, line) };
}

/** The view a `share` (0 to 1) of the way from one step to the next: slow, fast, slow. */
export function viewOnTheWay(a: View, b: View, share: number): View {
  if (share >= 1) return b;
  const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
  return between(a, b, eased);
}
