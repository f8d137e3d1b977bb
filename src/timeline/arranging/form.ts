import { DAY } from '../items/item.ts';

/**
 * What a mark is: a dot in a stack of a quarter or more (`density`) or of a month (`counts`); or a mark in a
 * row of its lane, with its name behind it (`labels`).
 */
export type Form = 'density' | 'counts' | 'labels';

/** A form in which marks are dots in stacks. */
export type StackedForm = Exclude<Form, 'labels'>;

/** From far to near, each with the least pixels that a quarter has: 26 and 5 years on 1,300 pixels. */
const FORMS = [
  { form: 'density', from: 0 },
  { form: 'counts', from: 12.5 },
  { form: 'labels', from: 65 },
] as const;
const QUARTER = 91.310_625 * DAY;
/** So much nearer or farther than its limit a form must be left before another takes its place. */
const SLACK = 1.2;

/** The form at a magnification; the one shown before stays a little beyond its limits, so that nothing flickers. */
export function formAt(pixelsPerMs: number, before: Form | null = null): Form {
  const quarter = pixelsPerMs * QUARTER;
  const known = FORMS.findIndex(({ form }) => form === before);
  const isReached = (at: number, from: number) => {
    if (known < 0) return quarter >= from;
    return quarter >= (at > known ? from * SLACK : from / SLACK);
  };
  return FORMS.findLast(({ from }, at) => isReached(at, from))?.form ?? 'density';
}
