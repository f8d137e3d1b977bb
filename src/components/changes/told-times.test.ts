import { describe, expect, it } from 'vitest';
import type { HistoryEntry, HistoryTime } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { bytesOf } from '../frame/parts.ts';
import { ROOM, toldTimes } from './told-times.ts';

const entry = (id: string, happening: HistoryEntry['happening'] = 'corrected'): HistoryEntry => {
  const record = { kind: 'event', id } as const;
  return { happening, record, date: dateOf('2025-01-01'), note: null, title: null };
};
const on = (day: string, entries: readonly HistoryEntry[]): HistoryTime => {
  return { date: dateOf(day), entries };
};
const idOf = ({ record }: HistoryEntry) => record.id;
const told = (times: readonly HistoryTime[], room: typeof ROOM) =>
  toldTimes(times, idOf, room).map(({ apart, untold, named }) => [
    apart.map(idOf).join(),
    untold,
    named,
  ]);

describe('toldTimes', () => {
  const times = [on('2025-02', [entry('a'), entry('b')]), on('2025-01', [entry('c'), entry('d')])];

  it('tells all while there is room', () => {
    expect(told(times, { lines: 9, bytes: 9 })).toEqual([
      ['a,b', 0, false],
      ['c,d', 0, false],
    ]);
  });

  it('counts what is older than there is room for, by lines and by bytes', () => {
    const expected = [
      ['a,b', 0, false],
      ['c', 1, false],
    ];
    expect(told(times, { lines: 3, bytes: 9 })).toEqual(expected);
    expect(told(times, { lines: 9, bytes: 3 })).toEqual(expected);
  });

  it('names additions told as one only where all have room', () => {
    const added = Array.from({ length: 20 }, (_, index) => entry(`e${index}`, 'added'));
    const many = [on('2025-02', added), on('2025-01', [entry('c')])];
    expect(told(many, { lines: 99, bytes: 999 })).toEqual([
      ['', 0, true],
      ['c', 0, false],
    ]);
    expect(told(many, { lines: 19, bytes: 999 })).toEqual([
      ['', 0, false],
      ['c', 0, false],
    ]);
  });

  it('counts no names against the room that are left to the list of their kind', () => {
    const added = Array.from({ length: 500 }, (_, index) => entry(`e${index}`, 'added'));
    expect(told([on('2025-02', added)], { lines: 9, bytes: 9 })).toEqual([['', 0, true]]);
  });

  it('never tells more than the room, of ten years of long notes', () => {
    const note = 'Sửa ngày theo bản tin của cơ quan, và thêm nguồn thứ hai. '.repeat(4);
    const years = Array.from({ length: 3000 }, () => on('2025', [entry('a'), entry('b')]));
    const all = toldTimes(years, () => note).flatMap(({ apart }) => apart);
    expect(all.length).toBeGreaterThan(0);
    expect(all.length * bytesOf(note)).toBeLessThanOrEqual(ROOM.bytes);
    expect(all.length).toBeLessThanOrEqual(ROOM.lines);
  });
});
