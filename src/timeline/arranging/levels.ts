import type { Level } from './level.ts';
import { rowAt, type ItemIndex, type TimeTable } from './table.ts';
import type { Work } from './work.ts';
import { stretchField, type MarkField } from './mark-field.ts';
import type { MeasureText } from './labels.ts';
import type { Form, StackedForm } from './form.ts';

/**
 * Magnifications are arranged in steps of a fifth. Between two of them places stretch while everything
 * keeps its row and its label, so that zooming does not make labels flicker.
 */
const STEP = 2 ** 0.25;

/** The step at or below a magnification; `whole` is the one at which the whole of time is in sight. */
function stepOf(pixelsPerMs: number, whole: number): number {
  // A hair above, for magnifications that are a step but for rounding.
  return Math.floor(Math.log(pixelsPerMs / whole) / Math.log(STEP) + 1e-6);
}

/** The magnification at which what is drawn at another is arranged; it is stretched from there. */
export function arrangedAt(pixelsPerMs: number, whole: number): number {
  return Math.min(pixelsPerMs, whole * STEP ** stepOf(pixelsPerMs, whole));
}
/** Arranged magnifications that are kept: a zoom to and fro meets the same ones again. */
const KEPT = 24;
/** The forms whose marks are arranged for the whole of time at once. */
const STACKED = ['counts', 'density'] as const satisfies readonly StackedForm[];
/** In passing every so manieth step is arranged. */
const STRIDE = 3;
/** Shares of the window beside it that are arranged before they come into sight. */
const BESIDE = 0.4;

/** Marks of one step, and what they are. */
interface Step {
  readonly step: number;
  readonly form: Form;
}

/**
 * What was last shown in passing, and what was wanted; `way` is 1 when that was nearer than before, -1 when
 * farther away.
 */
interface Passed extends Step {
  readonly pixelsPerMs: number;
  readonly way: number;
  readonly wanted: Form;
}

/** Marks that are shown in passing, and what they are. */
export interface PassingField {
  readonly field: MarkField;
  readonly form: Form;
}

/** Makes the marks of one magnification. */
export interface FieldMaker {
  /** What marks are there; the form shown before stays a little beyond its limits. */
  formAt(pixelsPerMs: number, before: Form | null): Form;
  at(pixelsPerMs: number, form: Form): MarkField;
  /** Which stacks stand in for a form for a moment in which nothing is arranged; null where all is arranged in no time. */
  bareOf(form: Form): StackedForm | null;
  /** These stacks, without names. */
  bareAt(pixelsPerMs: number, form: StackedForm): MarkField;
}

function keyOf(step: number, form: Form): string {
  return `${form} ${step}`;
}

/** The marks of the whole of time at all magnifications. What has been arranged is kept. */
export class Levels {
  /** Of the item with this index: its importance, and the pixels that its label takes. */
  readonly importanceOf: (index: ItemIndex) => number;
  readonly widthOf: (index: ItemIndex) => number;
  readonly measure: MeasureText;
  readonly #make: FieldMaker;
  readonly #whole: number;
  readonly #known = new Map<string, MarkField>();
  #passed: Passed | null = null;

  /** `whole` is the magnification at which the whole of time is in sight. */
  constructor(
    whole: number,
    table: TimeTable,
    measure: MeasureText,
    widthOf: Level['widthOf'],
    make: FieldMaker,
  ) {
    this.importanceOf = (index) => table.items[index]?.importance ?? 1;
    this.widthOf = (index) => widthOf(rowAt(table, index));
    this.measure = measure;
    this.#whole = whole;
    this.#make = make;
  }

  /** The marks at a magnification; it alone decides about them, and no window. */
  at(pixelsPerMs: number, form: Form = this.formAt(pixelsPerMs)): MarkField {
    return this.#stretched(this.#stepOf(pixelsPerMs), pixelsPerMs, form);
  }

  /** What a mark is at a magnification; the form shown before stays a little beyond its limits. */
  formAt(pixelsPerMs: number, before: Form | null = null): Form {
    return this.#make.formAt(pixelsPerMs, before);
  }

  /**
   * The marks for a moment of a movement: where the very ones are not arranged yet for `start`–`end`, pixels from
   * the beginning of time, those of the nearest coarser step that is, where none is those of what was shown before or
   * else of stacks, where not even these are, stacks without names: no frame waits for marks to be arranged. While
   * the magnification stays, so does the step, unless the window has come to where a coarser one alone is arranged.
   */
  passing(
    pixelsPerMs: number,
    start: number,
    end: number,
    form: Form = this.formAt(pixelsPerMs),
  ): PassingField {
    const last = this.#passed;
    const same =
      last?.wanted === form && Math.abs(last.pixelsPerMs / pixelsPerMs - 1) < 1e-9 ? last : null;
    const stays = same && this.#nearestArranged(same, pixelsPerMs, start, end);
    const forms = new Set<Form>([form, last?.form ?? form, ...STACKED]);
    const found = stays ?? this.#arrangedIn(forms, pixelsPerMs, start, end);
    const way = same ? 0 : Math.sign(pixelsPerMs - (last?.pixelsPerMs ?? 0));
    const { step, form: shown } = found ?? { step: this.#strideAt(pixelsPerMs), form };
    this.#passed = { pixelsPerMs, step, form: shown, way, wanted: form };
    const bare = found ? null : this.#bareAt(step, pixelsPerMs, form);
    return bare ?? { field: this.#stretched(step, pixelsPerMs, shown), form: shown };
  }

  #bareAt(step: number, pixelsPerMs: number, wanted: Form): PassingField | null {
    const form = this.#make.bareOf(wanted);
    if (!form) return null;
    const at = this.#whole * STEP ** step;
    const field = this.#keep(`bare ${keyOf(step, form)}`, () => this.#make.bareAt(at, form));
    return { form, field: stretchField(field, this.#factorOf(step, pixelsPerMs)) };
  }

  /** What comes next in passing has nothing to do with what was shown until now. */
  rest(): void {
    this.#passed = null;
  }

  /** A step where its marks are arranged for a stretch of the axis, else the nearest coarser one of its form where they are. */
  #nearestArranged(
    { step: first, form }: Step,
    pixelsPerMs: number,
    start: number,
    end: number,
  ): Step | null {
    for (let step = first; step >= 0; step--) {
      const field = this.#known.get(keyOf(step, form));
      const factor = Math.max(1, this.#factorOf(step, pixelsPerMs));
      if (field?.isArranged(start / factor, end / factor)) return { step, form };
    }
    return null;
  }

  /** The same from the step of a magnification on, in the first of the forms that has one. */
  #arrangedIn(forms: Iterable<Form>, pixelsPerMs: number, start: number, end: number): Step | null {
    const step = this.#stepOf(pixelsPerMs);
    for (const form of forms) {
      const found = this.#nearestArranged({ step, form }, pixelsPerMs, start, end);
      if (found) return found;
    }
    return null;
  }

  /** Arranges what the movement of the last `passing` is coming to, a little at each step. */
  *ahead(pixelsPerMs: number, start: number, end: number): Work {
    const room = (end - start) * BESIDE;
    for (const { step, form } of this.#nextSteps()) {
      const factor = 1 / this.#factorOf(step, pixelsPerMs);
      yield* this.#fieldAt(step, form).arranging((start - room) * factor, (end + room) * factor);
    }
  }

  /** The step wanted, then nearer ones where it goes nearer, coarser ones where it goes away; else the one that is shown. */
  #nextSteps(): Step[] {
    if (!this.#passed) return [];
    const { pixelsPerMs, step, way, form, wanted } = this.#passed;
    if (way === 0) return [{ step, form }];
    const near = this.#strideAt(pixelsPerMs);
    const next = near + way * STRIDE;
    const then = { step: next, form: this.formAt(this.#whole * STEP ** next, wanted) };
    return [{ step: near, form: wanted }, then].filter((each) => each.step >= 0);
  }

  /** The step at or below a magnification that is arranged in passing. */
  #strideAt(pixelsPerMs: number): number {
    return Math.floor(this.#stepOf(pixelsPerMs) / STRIDE) * STRIDE;
  }

  /** What places of a step are stretched by at a magnification. */
  #factorOf(step: number, pixelsPerMs: number): number {
    return pixelsPerMs / (this.#whole * STEP ** step);
  }

  #stepOf(pixelsPerMs: number): number {
    return stepOf(pixelsPerMs, this.#whole);
  }

  #stretched(step: number, pixelsPerMs: number, form: Form): MarkField {
    const factor = this.#factorOf(step, pixelsPerMs);
    return stretchField(this.#fieldAt(step, form), Math.max(1, factor));
  }

  #fieldAt(step: number, form: Form): MarkField {
    return this.#keep(keyOf(step, form), () => this.#make.at(this.#whole * STEP ** step, form));
  }

  #keep(key: string, make: () => MarkField): MarkField {
    const field = this.#known.get(key) ?? make();
    // Put in again, so that the first is always the one not used for longest.
    this.#known.delete(key);
    this.#known.set(key, field);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size > KEPT) this.#known.delete(oldest);
    }
    return field;
  }
}
