import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-document.ts';

const TEXT = `title: Hội nghị
date: 2023-04-26
sources:
  - {id: bao-a, locator: {vi: đoạn 1}}
  - id: bao-b
place:
`;

describe('readYaml()', () => {
  const document = readYaml(TEXT, 1);

  it('knows the line of each value, counted within the whole file', () => {
    expect(document.valueAt(['title'])).toEqual({ line: 2, column: 8 });
    expect(document.valueAt(['sources', 0, 'locator', 'vi'])).toEqual({ line: 5, column: 31 });
    expect(document.valueAt(['sources', 1, 'id'])).toEqual({ line: 6, column: 9 });
  });

  it('knows the line of each key', () => {
    expect(document.keyAt(['date'])).toEqual({ line: 3, column: 1 });
    expect(document.keyAt(['sources', 0, 'locator'])).toEqual({ line: 5, column: 17 });
  });

  it('points at the nearest thing that contains a field that is not there', () => {
    expect(document.valueAt(['sources', 1, 'locator', 'vi'])).toEqual({ line: 6, column: 5 });
    expect(document.valueAt(['sources', 7])).toEqual({ line: 5, column: 3 });
    expect(document.valueAt(['summary'])).toEqual({ line: 2, column: 1 });
  });

  it('points at the key of a value that is empty', () => {
    expect(document.valueAt(['place'])).toEqual({ line: 7, column: 1 });
  });

  it('remembers what was typed, for an unquoted date is none any more', () => {
    expect((document.data as { date: unknown }).date).toEqual(new Date('2023-04-26'));
    expect(document.typed(['date'])).toBe('2023-04-26');
    expect(document.typed(['sources'])).toBeNull();
  });

  it('knows what stands in braces', () => {
    expect(document.isInBraces(['sources', 0, 'id'])).toBe(true);
    expect(document.isInBraces(['sources', 1, 'id'])).toBe(false);
  });

  it('gives what is wrong instead of throwing', () => {
    const broken = readYaml('title: a: b\n', 4);
    expect(broken.data).toBeUndefined();
    expect(broken.stoppedAt?.line).toBe(5);
    expect(broken.faults.length).toBeGreaterThan(0);
  });

  it('still reads a text that only says a key twice', () => {
    expect(readYaml('a: 1\na: 2\n', 0).data).toEqual({ a: 2 });
  });

  it('finds texts that name parts of themselves', () => {
    expect(readYaml('a: &x 1\nb: *x\n', 0).alias).toEqual({ line: 1, column: 7 });
    expect(readYaml('a: "b & c*"\n', 0).alias).toBeNull();
  });
});
