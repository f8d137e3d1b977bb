import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { source } from './catalogue.test-records.ts';
import { latestFirst, publishersOf } from './publishers.ts';

const by = (publisher: string | null, id: string) => source(id, { publisher });
const named = (...sources: ReturnType<typeof by>[]) =>
  publishersOf(sources).map(({ name, sources: own }) => [name, own.map(({ id }) => id).sort()]);

describe('publishersOf', () => {
  it('merges spellings that differ in capitals, spaces and composition, under the most written', () => {
    const spelt = ['Tuổi Trẻ', 'Tuổi Trẻ', 'TUỔI TRẺ', ' Tuổi  Trẻ', 'Tuổi Trẻ'.normalize('NFD')];
    const sources = spelt.map((name, index) => by(name, String(index)));
    expect(named(...sources)).toEqual([['Tuổi Trẻ', ['0', '1', '2', '3', '4']]]);
  });

  it('keeps apart names that marks tell apart', () => {
    expect(named(by('Báo Mới', 'a'), by('Báo Môi', 'b'))).toHaveLength(2);
  });

  it('puts those without a publisher together, and a name of spaces with them', () => {
    expect(named(by(null, 'a'), by('', 'b'), by(' ', 'c'))).toEqual([[null, ['a', 'b', 'c']]]);
  });
});

describe('latestFirst', () => {
  it('ends with those of an unknown day, by id', () => {
    const on = (id: string, day: string | null) =>
      source(id, { published: day === null ? null : dateOf(day) });
    const sorted = latestFirst([on('d', null), on('a', '2001'), on('c', null), on('b', '2024-05')]);
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });
});
