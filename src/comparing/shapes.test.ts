import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { LANGUAGES } from '#i18n/string-files.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { editionWith } from './editions.test-files.ts';
import { SHAPES, type FieldShape, type Shape } from './shapes.ts';
import { toldFields } from './told-fields.ts';
import { fieldName } from './words/say.ts';

/** Keys that are told in another way: earlier ids with the addresses. */
const TOLD_OTHERWISE = ['aliases'];

function keysOf(shape: Shape): string[] {
  const below = (field: FieldShape) => ('items' in field ? keysOf(field.items) : []);
  return [...Object.keys(shape), ...Object.values(shape).flatMap(below)];
}

describe('SHAPES', () => {
  it.each(RECORD_KINDS)('have every key that a file of the kind “%s” may have', (kind) => {
    const { schema } = COLLECTIONS[KINDS[kind].collection];
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const known = [...Object.keys(SHAPES[kind]), ...TOLD_OTHERWISE];
    expect(Object.keys(properties).filter((key) => !known.includes(key))).toEqual([]);
  });

  it.each(LANGUAGES)('name every key in %s', (lang) => {
    const keys = new Set(Object.values(SHAPES).flatMap(keysOf));
    expect([...keys].filter((key) => fieldName(lang, key) === null)).toEqual([]);
  });

  it('know the values that hold where none is written', async () => {
    const { entries } = await editionWith();
    for (const kind of RECORD_KINDS) {
      const [entry] = [...(entries.get(kind)?.values() ?? [])];
      const { schema } = COLLECTIONS[KINDS[kind].collection];
      const raw = toldFields(kind, entry?.fields ?? {});
      const file = Object.fromEntries(
        Object.entries(raw).map(([key, value]) => [key, asFile(key, value)]),
      );
      for (const [key, shape] of Object.entries(SHAPES[kind])) {
        if (!('as' in shape) || shape.as !== 'choice' || shape.usual === undefined) continue;
        const read = schema.safeParse({ ...file, [key]: undefined });
        expect
          .soft([kind, key, (read.data as Record<string, unknown> | undefined)?.[key]])
          .toEqual([kind, key, shape.usual]);
      }
    }
  });

  /** Words joined by language as the main file has them. */
  function asFile(key: string, value: unknown): unknown {
    const spoken =
      ['title', 'summary'].includes(key) && typeof value === 'object' && value !== null;
    return spoken ? (value as Record<string, string>)['vi'] : value;
  }
});
