import type { Mark } from '../arranging/mark.ts';
import type { MarkField } from '../arranging/mark-field.ts';
import type { Form } from '../arranging/form.ts';
import type { Frame, Viewport } from '../arranging/frame.ts';
import { drawnName, type TimelineBar } from '../items/item.ts';
import type { MeasureText } from '../arranging/labels.ts';
import { endOfYear } from '../paths/life.ts';
import { placeBars, type PlacedBar } from '../paths/placed-path.ts';
import type { TimeScale } from '../axis/scale.ts';
import { timeScale } from '../axis/scale.ts';
import { placeAxis, type PlacedAxis } from './placed-axis.ts';
import type { View } from '../view/view.ts';
import { arrangement, type Arrangement, type Chronicle } from './arrangement.ts';

export type { Arrangement, Chronicle } from './arrangement.ts';

/** A drawing of one view: pixels along the axis (`at`, `start`, `end`) measured in the viewport. */
export interface Layout extends Arrangement {
  readonly scale: TimeScale;
  /** What a mark is at this magnification. */
  readonly form: Form;
  /** The marks of the whole of time at this magnification. */
  readonly field: MarkField;
  /** What to add to the places of marks to have them in the viewport. */
  readonly offset: number;
  /** The marks whose mark or label is in the window, in time order. */
  readonly visible: readonly Mark[];
  readonly axis: PlacedAxis;
  readonly bars: readonly PlacedBar[];
  /** Horizon years in the window. */
  readonly horizons: readonly { readonly year: number; readonly place: number }[];
  /** Null when today is out of the window. */
  readonly today: number | null;
}

/** Everything together: the drawing of one view, on the server as in the browser. */
export function layout(
  chronicle: Chronicle,
  view: View,
  viewport: Viewport,
  measure: MeasureText,
): Layout {
  return lookThrough(chronicle, view, arrangement(chronicle, view, viewport, measure));
}

/** What was drawn just before, of a view that is held: its marks and names stay what they were for a little longer. */
export type Before = Pick<Layout, 'form' | 'visible'>;

/**
 * The part of an arrangement that the view's window shows; `inPassing` while a movement lasts, when marks
 * of a coarser magnification will do; `before` is null for a view at rest, which alone decides.
 */
export function lookThrough(
  chronicle: Chronicle,
  view: View,
  arranged: Arrangement,
  inPassing = false,
  before: Before | null = null,
): Layout {
  const { frame, levels } = arranged;
  const scale = timeScale(view, frame.start, frame.length);
  const offset = scale.at(chronicle.bounds.from);
  const end = frame.start + frame.length;
  const [first, last] = [frame.start - offset, end - offset];
  const { pixelsPerMs } = scale;
  const wanted = levels.formAt(pixelsPerMs, before?.form);
  const { form, field } = inPassing
    ? levels.passing(pixelsPerMs, first, last + beyond(frame), wanted)
    : { form: wanted, field: levels.at(pixelsPerMs, wanted) };
  const marks = namedMarks(
    chronicle,
    arranged,
    field,
    form,
    [first, last],
    before?.visible ?? null,
  );
  const inWindow = (at: number) => at >= frame.start && at <= end;
  return {
    ...arranged,
    scale,
    form,
    field,
    offset,
    visible: marks.filter((mark) => reaches(mark, first, last)),
    axis: placeAxis(chronicle, view, scale, frame),
    bars: placeBars(chronicle, arranged, scale).filter(
      (path) => path.end > frame.start && path.start < end,
    ),
    horizons: horizonsAhead(chronicle)
      .map((year) => ({ year, place: scale.at(endOfYear(year)) }))
      .filter(({ place }) => inWindow(place)),
    today: inWindow(scale.at(chronicle.today)) ? scale.at(chronicle.today) : null,
  };
}

/** Pixels behind the window whose marks names in it leave room for. */
export function beyond({ labels }: Pick<Frame, 'labels'>): number {
  return 2 * labels.maxWidth;
}

/** The marks near a window; those in rows with names, for which those beside the window leave room. */
function namedMarks(
  { inRows }: Chronicle,
  { frame, levels, items }: Arrangement,
  field: MarkField,
  form: Form,
  [first, last]: readonly [number, number],
  held: readonly Mark[] | null,
): readonly Mark[] {
  if (form !== 'labels' || !inRows) return field.between(first, last);
  const { importanceOf, widthOf, measure } = levels;
  const nameOf = (index: number) => drawnName(items[index]);
  const near = field.between(first, last + beyond(frame));
  const rule = { frame, first, last, importanceOf, widthOf, nameOf, measure, held };
  return inRows.nameMarks(near, rule);
}

function reaches(mark: Mark, start: number, end: number): boolean {
  const first = Math.min(mark.start, mark.label?.start ?? mark.start);
  const last = Math.max(mark.end, mark.label?.end ?? mark.end);
  return last >= start && first <= end;
}

/** All horizon years that some strategy names, in order. */
export function horizonsOf(bars: readonly TimelineBar[]): number[] {
  return [...new Set(bars.flatMap((bar) => bar.horizons))].sort((a, b) => a - b);
}

/** Horizons of years gone by, or of the present one, no longer lie ahead. */
function horizonsAhead({ bars, today }: Chronicle): number[] {
  const now = new Date(today).getUTCFullYear();
  return horizonsOf(bars).filter((year) => year > now);
}
