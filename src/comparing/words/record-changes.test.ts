import { describe, expect, it } from 'vitest';
import { editionWith, EVENT, FIGURE } from '../editions.test-files.ts';
import { recordChanges } from './record-changes.ts';

const PERSON = 'people/tran-thi-b.yaml';

describe('What happened to the records between two editions', () => {
  it('is nothing between the same two', async () => {
    expect(recordChanges(await editionWith(), await editionWith(), 'vi')).toEqual([]);
  });

  it('is told by record: what came, what is otherwise by field, what was withdrawn', async () => {
    const after = await editionWith({
      [PERSON]: 'name: Trần Thị B\nsources:\n  - { id: bao-moi }\n',
      'people/nguyen-van-a.yaml': null,
      [EVENT]: (text) => text.replace('04-26', '04-27'),
      [FIGURE]: (text) => text.replace('value: 54,', 'value: 55,'),
    });
    const told = recordChanges(await editionWith(), after, 'en');
    expect(told.map(({ happening, kind, id }) => [happening, kind, id])).toEqual([
      ['changed', 'event', 'hoi-nghi'],
      ['changed', 'figure', 'so-dia-phuong'],
      ['added', 'person', 'tran-thi-b'],
      ['withdrawn', 'person', 'nguyen-van-a'],
    ]);
    expect(told[0]?.fields).toMatchObject([
      {
        field: 'date',
        label: 'Date',
        before: { written: '2023-04-26' },
        after: { words: '27 April 2023' },
      },
    ]);
    expect(told[2]).toMatchObject({ name: 'Trần Thị B', fields: [] });
  });

  it('of the first edition is that everything came', async () => {
    const first = await editionWith();
    const told = recordChanges(null, first, 'vi');
    const records = [...first.entries].flatMap(([kind, own]) =>
      kind === 'page' || kind === 'setting' ? [] : [...own.keys()],
    );
    expect(told.map(({ id }) => id).sort()).toEqual(records.sort());
    expect(new Set(told.map(({ happening }) => happening))).toEqual(new Set(['added']));
  });
});
