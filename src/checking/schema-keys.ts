import type { z } from 'astro/zod';
import type { FieldPath } from '#domain/rules/rule.ts';

/** The keys an author may write in the map at `field`; empty when the schema has no map there. */
export function keysAt(schema: z.core.$ZodType, field: FieldPath): string[] {
  return Object.keys(shapeOf(schemaAt(schema, field)));
}

type Schema = z.core.$ZodType | undefined;

/** The words an author may choose from at `field`; empty when the schema has no such choice there. */
export function choicesAt(schema: z.core.$ZodType, field: FieldPath): string[] {
  const def = bare(schemaAt(schema, field))?._zod.def as Definition | undefined;
  return Object.values(def?.entries ?? {}).map(String);
}

function schemaAt(schema: Schema, field: FieldPath): Schema {
  return field.reduce<Schema>((here, part) => {
    const def = bare(here)?._zod.def as Definition | undefined;
    return def?.shape?.[String(part)] ?? def?.element ?? def?.valueType;
  }, schema);
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
}

/** What a schema is once defaults, optionality and transforms are taken off. */
function bare(schema: Schema): Schema {
  const def = schema?._zod.def as Definition | undefined;
  const inner = def?.innerType ?? def?.in;
  return inner ? bare(inner) : schema;
}

function shapeOf(schema: Schema): Readonly<Record<string, unknown>> {
  return (bare(schema)?._zod.def as Definition | undefined)?.shape ?? {};
}
