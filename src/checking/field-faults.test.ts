import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldFaults } from './field-faults.ts';

const schema = z.strictObject({ title: z.string().trim().min(1).max(5) });

/** The faults of some authored values, as a schema with one text complains of them. */
function faultsOf(data: Record<string, unknown>) {
  const complaints = schema.safeParse(data).error?.issues ?? [];
  const typed = (field: readonly unknown[]) => JSON.stringify(data[String(field[0])]);
  return fieldFaults(schema, complaints, { data, typed, isInBraces: () => false });
}

describe('The faults of a text', () => {
  it.each(['', '   '])('%j is no value', (title) => {
    expect(faultsOf({ title })).toEqual([
      {
        kind: 'empty-value',
        field: ['title'],
        on: 'value',
        params: { key: 'title', value: title },
      },
    ]);
  });

  it('a long one is told with its length and the most it may have', () => {
    expect(faultsOf({ title: 'xxxxxx' })).toMatchObject([
      { kind: 'too-long', params: { length: 6, most: 5 } },
    ]);
  });
});

describe('A key in people’s own words', () => {
  const told = async (url: string) => {
    const files = await readFolder('tests/fixtures/valid');
    const source = files.find(({ file }) => file.startsWith('sources/'));
    const changed = { file: source?.file ?? '', text: (source?.text ?? '').replace(/^url:/m, url) };
    const problems = await checkFiles([...files.filter((file) => file !== source), changed], 0);
    return problems
      .filter(({ file }) => file === changed.file)
      .map(({ params }) => params['nearest']);
  };

  it.each(['link:', 'địa chỉ:', 'href:'])(
    '“%s” is one mistake, not also a source without address',
    async (key) => {
      expect(await told(key)).toEqual(['url']);
    },
  );
});

it('a blank of a form without quotes, which YAML reads as a map in a map, is told as one', () => {
  expect(faultsOf({ title: { '[object Object]': null } }).map(({ kind }) => kind)).toEqual([
    'placeholder',
  ]);
});
