import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAPPENINGS, type HistoryEntry } from '#domain/catalogue/history.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { marksOf } from './marks.ts';

describe('marksOf()', () => {
  it('names each happening and kind once', () => {
    const entry = (
      happening: HistoryEntry['happening'],
      kind: 'event' | 'partner',
    ): HistoryEntry => {
      const record = { kind, id: 'a' };
      return { happening, record, date: dateOf('2025'), note: null, title: null };
    };
    expect(marksOf([entry('added', 'event'), entry('added', 'partner')])).toBe(
      'added event partner',
    );
  });
});

describe('the sheet that narrows the history', () => {
  it('knows every happening and kind, and no other', () => {
    const css = readFileSync('src/components/changes/only.css', 'utf8');
    const marks = (pattern: RegExp) => [...css.matchAll(pattern)].map(([, mark]) => mark);
    const all = [...HAPPENINGS, ...RECORD_KINDS];
    expect(marks(/^#only-(\w+):target ~ \.months \[data-of\]:not\(\[data-of~='\1'\]\)/gm)).toEqual(
      all,
    );
    expect(marks(/^#only-(\w+):target ~ \.choices \[href='#only-\1'\]/gm)).toEqual(all);
  });
});
