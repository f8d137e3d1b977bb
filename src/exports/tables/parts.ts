import { number, type Field } from './fields.ts';

/** A part of a record, the record it belongs to, and its place in it, counted from 1. */
export interface Part<One> {
  readonly of: string;
  readonly place: number;
  readonly one: One;
}

export function partsOf<Whole extends { readonly id: string }, One>(
  wholes: readonly Whole[],
  parts: (whole: Whole) => readonly One[],
): Part<One>[] {
  return wholes.flatMap((whole) =>
    parts(whole).map((one, i) => ({ of: whole.id, place: i + 1, one })),
  );
}

/** The column that tells apart parts without an id of their own. */
export function placeField<One>(): Field<Part<One>> {
  return number('place', 'Its place in the record, from 1', ({ place }) => place, 'integer');
}
