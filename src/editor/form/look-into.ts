import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** A schema without what stands around it: whether it may be left out, and what it is then. */
export interface Bare {
  readonly schema: Schema;
  /** False where an author must write something. */
  readonly optional: boolean;
  /** What a missing value means; undefined when nothing is said. */
  readonly usual: unknown;
}

/** The parts of a schema's definition that a form is made of. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly defaultValue?: unknown;
}

export function definitionOf(schema: Schema): Definition {
  return schema._zod.def;
}

/** Takes defaults and optionality off, and transforms down to one that `isWhole` knows as it is. */
export function lookInto(schema: Schema, isWhole: (schema: Schema) => boolean): Bare {
  if (isWhole(schema)) return { schema, optional: false, usual: undefined };
  const { type, innerType, in: before, defaultValue } = definitionOf(schema);
  const inner = innerType ?? (type === 'pipe' ? before : undefined);
  if (!inner) return { schema, optional: false, usual: undefined };
  const bare = lookInto(inner, isWhole);
  const optional = bare.optional || type === 'optional' || type === 'default';
  return { schema: bare.schema, optional, usual: type === 'default' ? defaultValue : bare.usual };
}

/** True for a schema and for the same with another description: both share their definition. */
export function isSame(schema: Schema, other: Schema): boolean {
  return schema._zod.def === other._zod.def;
}

/** The greatest length a schema of texts or lists allows. */
export function mostOf(schema: Schema): number | undefined {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  return checks
    .map(({ _zod }) => _zod.def as { check: string; maximum?: number })
    .find(({ check }) => check === 'max_length')?.maximum;
}
