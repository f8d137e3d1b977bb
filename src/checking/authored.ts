import type { FieldPath } from '#domain/rules/rule.ts';

/** What the author's file holds, as far as faults need it. */
export interface Authored {
  readonly data: unknown;
  /** A field's value as typed; null when there is none. */
  readonly typed: (field: FieldPath) => string | null;
  readonly isInBraces: (field: FieldPath) => boolean;
}

/** The value of a field; undefined where the data has none. */
export function valueIn(data: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>((here, part) => {
    if (typeof here !== 'object' || here === null) return undefined;
    return (here as Record<string | number, unknown>)[part];
  }, data);
}
