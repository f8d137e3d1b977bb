import { afterAll, describe, expect, it } from 'vitest';
import { openTrialSearch } from './search.test-asking.ts';

const { ask, idsOf, firstOf, close } = await openTrialSearch();
afterAll(close);

describe('a reader who types as Vietnamese readers do', () => {
  it.each([
    'quy chế phối hợp',
    'quy che phoi hop',
    'QUY CHẾ PHỐI HỢP',
    'quy chế phối hợp'.normalize('NFD'),
    'Quy  chế phối-hợp',
    'quy chế phối hợj',
  ])('finds the regulation by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('quy-che-phoi-hop');
  });

  it.each(['đà nẵng', 'da nang', 'Đà Nẵng', 'ĐÀ NẴNG', 'đường bay', 'duong bay'])(
    'finds đ by "%s"',
    async (text) => {
      expect(await firstOf(text)).toBe('da-nang');
    },
  );

  it.each([
    ['hoà nhạc', 'hòa nhạc'],
    ['thuỷ điện', 'thủy điện'],
  ])('finds the same by "%s" and "%s"', async (one, other) => {
    expect(await idsOf(one)).toEqual(await idsOf(other));
    expect(await firstOf(one)).toBe('le-hoi-porto');
  });

  it('gives the same records for a query with and without marks', async () => {
    for (const [marked, plain] of [
      ['đối ngoại', 'doi ngoai'],
      ['kết nghĩa', 'ket nghia'],
      ['Thượng Hải', 'thuong hai'],
    ] as const) {
      expect([...(await idsOf(marked))].sort()).toEqual([...(await idsOf(plain))].sort());
      expect(await firstOf(marked)).toBe(await firstOf(plain));
    }
  });
});

describe('numbers and dates', () => {
  it.each([
    '26/4/2023',
    '26.4.2023',
    '2023-04-26',
    'ngày 26 tháng 4 năm 2023',
    '26 April 2023',
    '26.4',
    'tháng 4 năm 2023',
    '4/2023',
  ])('finds the day by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('quy-che-phoi-hop');
  });

  it.each(['11.000', '11,000', '11000'])('finds the number by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('tong-ket-doi-ngoai-2017');
  });

  it.each(['98/2023/QH15', 'nghi quyet 98', 'qh15'])('finds the document by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('nghi-quyet-98');
  });

  it('finds a year together with words', async () => {
    expect(await firstOf('hoi nghi doi ngoai 2017')).toBe('tong-ket-doi-ngoai-2017');
  });
});

describe('synonyms and languages', () => {
  it.each(['tpcs porto', 'Bến Sao Porto', 'cang sao city porto'])(
    'finds the city under its names: "%s"',
    async (text) => {
      expect(await firstOf(text)).toBe('le-hoi-porto');
    },
  );

  it('finds Vietnamese records by English names', async () => {
    expect(await idsOf('South Korea')).toContain('busan-ket-nghia');
    expect(await firstOf('MOFA regulation')).toBe('quy-che-phoi-hop');
  });

  it('does not take a common syllable for a country', async () => {
    expect(await idsOf('France')).toEqual(['doan-phap']);
    expect(await idsOf('biện pháp')).toEqual(['bien-phap']);
  });

  it('gives each record once, in the language of the page when that version matches', async () => {
    const { hits } = await ask('busan');
    expect(hits.map(({ entry }) => `${entry.kind}/${entry.id}/${entry.lang}`)).toEqual([
      'partner/busan/vi',
      'event/busan-ket-nghia/vi',
    ]);
  });

  it('gives the other language when only that one matches, in any ending of its words', async () => {
    const { hits } = await ask('agreement');
    expect(hits.map(({ entry }) => [entry.id, entry.lang])).toEqual([['busan-ket-nghia', 'en']]);
  });

  it('finds a partner by its local name', async () => {
    expect(await firstOf('上海')).toBe('thuong-hai');
    expect(await firstOf('부산')).toBe('busan');
  });
});
