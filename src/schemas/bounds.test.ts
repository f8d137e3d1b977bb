import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from './collections.ts';
import { edtf } from './edtf.ts';

type Schema = z.core.$ZodType;

/** A schema's parts, with the way to each; what it is once defaults and transforms are taken off comes itself. */
function* partsOf(schema: Schema, path: string): Generator<{ path: string; schema: Schema }> {
  yield { path, schema };
  if (schema === edtf) return;
  const def = schema._zod.def as unknown as Definition;
  for (const [key, part] of Object.entries(def.shape ?? {})) yield* partsOf(part, `${path}.${key}`);
  for (const option of def.options ?? []) yield* partsOf(option, path);
  if (def.element) yield* partsOf(def.element, `${path}[]`);
  if (def.keyType) yield* partsOf(def.keyType, `${path}{key}`);
  if (def.valueType) yield* partsOf(def.valueType, `${path}{}`);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  if (inner) yield* partsOf(inner, path);
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
}

const typeOf = (schema: Schema) => (schema._zod.def as unknown as Definition).type;

/** Whether a kind of value that needs a bound has none. */
function lacks(schema: Schema): boolean {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  const bound = (check: string): number | undefined =>
    checks
      .map(({ _zod }) => _zod.def as { check: string; maximum?: number; value?: number })
      .filter((def) => def.check === check)
      .map(({ maximum, value }) => maximum ?? value)[0];
  switch (typeOf(schema)) {
    case 'string':
    case 'array':
      return bound('max_length') === undefined;
    case 'number':
      return bound('less_than') === undefined || bound('greater_than') === undefined;
    default:
      return false;
  }
}

/** Kinds of value that need no bound, and those whose parts are looked at. */
const KNOWN = new Set([
  ...['string', 'array', 'number', 'boolean', 'enum', 'literal', 'object', 'record', 'union'],
  ...['optional', 'default', 'pipe', 'transform', 'prefault', 'nullable'],
]);

const PARTS = Object.entries(COLLECTIONS).flatMap(([name, { schema }]) => [
  ...partsOf(schema, name),
]);

describe('Bounds of what authors write', () => {
  it('every string, list and number of every schema has a bound', () => {
    expect(PARTS.filter(({ schema }) => lacks(schema)).map(({ path }) => path)).toEqual([]);
  });

  it('looks into every kind of schema there is, and into many', () => {
    const kinds = PARTS.filter(({ schema }) => schema !== edtf).map(({ schema }) => typeOf(schema));
    const strange = kinds.filter((kind) => !KNOWN.has(kind) && kind !== 'unknown');
    expect(strange).toEqual([]);
    expect(PARTS.filter(({ schema }) => typeOf(schema) === 'string').length).toBeGreaterThan(100);
  });

  it('finds a string, a list and a number that have none', () => {
    const loose = z.strictObject({
      text: z.string().min(1),
      list: z.array(z.boolean()).min(1),
      number: z.number().min(0),
      words: z.record(z.string().max(3), z.string()).optional(),
    });
    const found = [...partsOf(loose, 'x')].filter(({ schema }) => lacks(schema));
    expect(found.map(({ path }) => path)).toEqual(['x.text', 'x.list', 'x.number', 'x.words{}']);
  });

  it('a date has one too, though its reader is no string of the schema', () => {
    const long = '2023-04-26/'.repeat(10_000);
    const began = performance.now();
    expect(edtf.safeParse(long).error?.issues[0]?.message).toBe('too-long');
    expect(performance.now() - began).toBeLessThan(50);
  });
});
