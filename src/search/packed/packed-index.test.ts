import { describe, expect, it } from 'vitest';
import { openPackedIndex, packedIndex, type PackedText } from './packed-index.ts';

const BARE = { names: '', summary: '', body: '', date: '', importance: 1 } as const;
const text = (file: string, title: string, more: Partial<PackedText> = {}): PackedText => ({
  ...BARE,
  file,
  title,
  ...more,
});
const texts = [
  text('busan', 'Busan', { names: '부산\nPusan', body: 'Thành phố cảng.' }),
  text('visit', 'Đoàn Busan thăm TP.HCM', { date: '26.4.2023', summary: 'Hội đàm đối ngoại.' }),
  text('paper', 'Đoàn Busan thăm TP.HCM', { importance: 0 }),
  text('rule', 'Quy chế phối hợp', { body: 'Đối tác 26.4.2023, 11.000 người.' }),
];
const find = openPackedIndex(packedIndex(texts));
const files = (query: string) => find(query).map(({ file }) => file);

describe('The index of the reading pack', () => {
  it.each(['busan', 'BUSAN', '부산', 'pusan'])(
    'finds by every name, the thing itself first: %s',
    (query) => {
      expect(files(query)[0]).toBe('busan');
    },
  );

  it.each(['đối ngoại', 'doi ngoai', 'doi ngo', 'Đối ngoại'.normalize('NFD')])(
    'finds with and without marks, and a word under way: %s',
    (query) => {
      expect(files(query)).toEqual(['visit']);
    },
  );

  it.each(['26/4/2023', '2023-04-26', 'ngày 26 tháng 4 năm 2023', '26 April 2023'])(
    'finds a date however it is written: %s',
    (query) => {
      expect(files(query)).toEqual(['visit']);
    },
  );

  it('puts evidence behind what it supports, and words of titles before those of texts', () => {
    expect(files('đoàn busan')).toEqual(['visit', 'paper']);
    expect(find('thăm')[0]).toMatchObject({ title: 'Đoàn Busan thăm TP.HCM', date: '26.4.2023' });
  });

  it('finds with any of the words where none has all, and nothing for no words', () => {
    expect(files('quy chế Leningrad')).toEqual(['rule']);
    for (const nothing of ['', '  ', '!?', 'xyzzy']) expect(files(nothing)).toEqual([]);
  });

  it('reads nothing that is no index', () => {
    expect(() => openPackedIndex('{}')).toThrow();
  });
});
