import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateSign,
  dateSigns,
  datesIn,
  fold,
  foldInPlace,
  foldWord,
  settleSpelling,
  wordsIn,
} from './folding.ts';

describe('fold', () => {
  it.each([
    ['Đối ngoại', ['doi', 'ngoai']],
    ['ĐỐI NGOẠI', ['doi', 'ngoai']],
    ['doi ngoai', ['doi', 'ngoai']],
    ['Đà Nẵng', ['da', 'nang']],
    ['đường', ['duong']],
    ['hoà, hòa', ['hoa', 'hoa']],
    ['thuỷ / thủy', ['thuy', 'thuy']],
    ['Á-Âu, châu Á - Thái Bình Dương', ['a', 'au', 'chau', 'a', 'thai', 'binh', 'duong']],
    ['Bà Rịa–Vũng Tàu', ['ba', 'ria', 'vung', 'tau']],
    ['98/2023/QH15', ['98', '2023', 'qh15']],
    ['31-NQ/TW', ['31', 'nq', 'tw']],
    ['“TP.HCM”', ['tp', 'hcm']],
    ['Łódź, Tromsø, café', ['lodz', 'tromso', 'cafe']],
    ['Санкт-Петербург', ['санкт', 'петербург']],
    ['🎉 <b>', ['b']],
    ['', []],
  ])('%s', (text, words) => {
    expect(fold(text)).toEqual(words);
  });

  it('gives the same words for composed and decomposed text', () => {
    const text = 'Ngô Đình Diệu, Hữu nghị Việt–Pháp, Thừa Thiên Huế';
    expect(fold(text.normalize('NFD'))).toEqual(fold(text.normalize('NFC')));
  });

  it('leaves no mark, no capital and no đ in any Vietnamese word', () => {
    const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyẮằẨẫẬẾềỂỗỘỚờỞỮựĐ');
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, (spelled) => {
        expect(foldWord(spelled.join(''))).toMatch(/^[a-z]+$/);
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = fold(text).join(' ');
        expect(fold(once).join(' ')).toBe(once);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['11.000', ['11000']],
    ['11,000', ['11000']],
    ['1.234.567', ['1234567']],
    ['2,5', ['2', '5']],
    ['26.4.2023', ['26', '4', '2023']],
    ['2021-2026', ['2021', '2026']],
  ])('%s', (text, words) => {
    expect(fold(text)).toEqual(words);
  });
});

describe('wordsIn', () => {
  it('parts words of scripts that stand side by side without a space', () => {
    expect(fold('Busan부산광역시, Thượng Hải上海 NQ98')).toEqual([
      'busan',
      ...['부산광역시', 'thuong', 'hai', '上海', 'nq98'].map((word) => fold(word)[0]),
    ]);
  });

  it('says where each word stands in the text', () => {
    const text = 'Ký quy chế, 11.000 người';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ký',
      'quy',
      'chế',
      '11.000',
      'người',
    ]);
  });
});

describe('settleSpelling', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Quý', 'quí'],
    ['qúy', 'quí'],
    ['Lý', 'lí'],
    ['kỉ', 'kỉ'],
    ['kỷ', 'kỉ'],
    ['yêu', 'yêu'],
    ['thúy', 'thúy'],
    ['hoàn', 'hoàn'],
    ['đối', 'đối'],
  ])('%s is compared as %s', (written, settled) => {
    expect(settleSpelling(written)).toBe(settled);
  });
});

describe('foldInPlace', () => {
  it('keeps every unit at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('datesIn', () => {
  const signs = (text: string) => datesIn(text.normalize('NFC')).map(dateSign);

  it.each([
    '26/4/2023',
    '26.4.2023',
    '26-4-2023',
    '26/04/2023',
    '2023-04-26',
    'ngày 26 tháng 4 năm 2023',
    'ngày 26/4/2023',
    '26 tháng 4, 2023',
    'ngay 26 thang 4 nam 2023',
    '26 tháng tư năm 2023',
    '26 April 2023',
    'April 26, 2023',
    '26th of April 2023',
  ])('reads %s as one day', (text) => {
    expect(signs(text)).toEqual(['d20230426']);
  });

  it.each([
    'tháng 4 năm 2023',
    'tháng 4/2023',
    'thang 4 2023',
    '4/2023',
    '04.2023',
    '2023-04',
    'April 2023',
  ])('reads %s as one month', (text) => {
    expect(signs(text)).toEqual(['m202304']);
  });

  it.each(['26.4', '26/4', 'ngày 26 tháng 4', '26 April', 'April 26'])(
    'reads %s as a day of any year',
    (text) => {
      expect(signs(text)).toEqual(['a0426']);
    },
  );

  it.each([
    '98/2023/QH15',
    '31-NQ/TW',
    '12/2019/NQ-HĐND',
    '45/2023',
    '32.4.2023',
    '2023',
    '11.000',
    'phiên bản 1.2.3.4',
    'GRDP 26.45',
  ])('finds no date in %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  it('finds several dates in a sentence and says where they stand', () => {
    const text = 'Từ 11.5.2017 đến tháng 6/2018, rồi 2.9.';
    const found = datesIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '11.5.2017',
      'tháng 6/2018',
      '2.9',
    ]);
  });

  it('gives a full date the signs of its month and of its day in any year', () => {
    expect(dateSigns({ year: 2023, month: 4, day: 26 })).toEqual(['d20230426', 'm202304', 'a0426']);
    expect(dateSigns({ year: 2023, month: 4, day: null })).toEqual(['m202304']);
    expect(dateSigns({ year: null, month: 4, day: 26 })).toEqual(['a0426']);
  });
});

describe('i and y', () => {
  it.each([
    ['Lý', 'lí'],
    ['kỷ', 'kỉ'],
    ['Mỹ', 'Mĩ'],
    ['quý', 'quí'],
  ])('%s and %s are one word', (one, other) => {
    expect(fold(one)).toEqual(fold(other));
  });

  it('are told apart everywhere else', () => {
    expect(fold('thúy')).not.toEqual(fold('thúi'));
    expect(fold('Lyon')).toEqual(['lyon']);
  });
});

describe('years of two digits', () => {
  it.each([
    ['26/4/23', 'd20230426'],
    ['3-11-95', 'd19951103'],
    ['1.5.45', 'd20450501'],
  ])('are understood in what a reader typed: %s', (text, sign) => {
    expect(datesIn(text, true).map(dateSign)).toEqual([sign]);
  });

  it('are nothing in a text', () => {
    expect(datesIn('mục 26/4/23')).toEqual([]);
  });
});
