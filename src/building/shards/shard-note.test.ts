import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfParts, readNote, writtenNote, type FoundShard } from './shard-note.ts';

const part = (number: number, count: number, more: Partial<FoundShard['note']> = {}) => ({
  folder: `part-${number}`,
  note: { shard: { number, count }, moment: 1_800_000_000, state: 'a', ...more },
});

describe('the note in a part', () => {
  it('is read as it was written', () => {
    const { note } = part(2, 3);
    expect(readNote(writtenNote(note))).toEqual(note);
  });

  it.each(['', 'null', '{}', '[]', '{', '{"version":2,"shard":"1/2","moment":1,"state":"a"}'])(
    'is none in %j',
    (text) => {
      expect(readNote(text)).toBeNull();
    },
  );

  it('is read from any text without a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readNote(text) === null));
  });
});

describe('parts of a site', () => {
  it('make one when each is there once, in whatever order', () => {
    expect(faultsOfParts([part(3, 3), part(1, 3), part(2, 3)])).toEqual([]);
    expect(faultsOfParts([part(1, 1)])).toEqual([]);
  });

  it('do not when one is missing, and each that is missing is told', () => {
    expect(faultsOfParts([])).toEqual(['No part was given.']);
    expect(faultsOfParts([part(2, 3)])).toEqual(['Part 1/3 is missing.', 'Part 3/3 is missing.']);
  });

  it('do not when one is there twice', () => {
    expect(faultsOfParts([part(1, 2), part(2, 2), part(1, 2)])).toEqual([
      'Part 1/2 was given more than once: part-1, part-1.',
    ]);
  });

  it('do not when they are of two divisions, two moments or two states', () => {
    expect(faultsOfParts([part(1, 2), part(2, 3)])).toEqual([
      'part-2 is part 2/3, part-1 is one of 2: give parts of one division.',
    ]);
    expect(faultsOfParts([part(1, 2), part(2, 2, { moment: 1_800_000_001 })])).toEqual([
      'part-2 was built at 2027-01-15T08:00:01Z, part-1 at 2027-01-15T08:00:00Z: build all parts with the same SOURCE_DATE_EPOCH.',
    ]);
    expect(faultsOfParts([part(1, 2), part(2, 2, { state: 'b' })])).toEqual([
      expect.stringContaining('part-2 was built of another content'),
    ]);
  });
});
