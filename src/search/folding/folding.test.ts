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
  touches,
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

  it.each(['ngày 26.4', 'tối 26.4', '26/4', 'ngày 26 tháng 4', '26 April', 'April 26', 'lễ 26-4'])(
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
    '1.6 + 2.9 + 3.7',
    'USD 3.5 million',
    'up 8.3%',
    'gấp 3-4 lần',
    '26.4',
    'đạt 3/4 tỷ đồng',
    'số 2/6 đường Ba',
    'USD 2/9',
    '30/2/2023',
    '31.4.2023',
    '29/2/2023',
  ])('finds no date in %s', (text) => {
    expect(signs(text)).toEqual([]);
  });

  it('finds several dates in a sentence and says where they stand', () => {
    const text = 'Từ 11.5.2017 đến tháng 6/2018, rồi ngày 2.9.';
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

describe('a date within a text', () => {
  it.each([
    ['lễ hội ngày 9-10.3.2024', 'd20240310'],
    ['ngày 30/4 năm 2023', 'd20230430'],
    ['ngày 12/4/1428', 'd14280412'],
    ['29/2', 'a0229'],
  ])('is read in “%s”', (text, sign) => {
    expect(datesIn(text.normalize('NFC')).map(dateSign)).toEqual([sign]);
  });
});

describe('a time whose year is said once', () => {
  it.each([
    '1.1–30.11.2024',
    '1.1-30.11.2024',
    '1/1 – 30/11/2024',
    '1 January – 30 November 2024',
    '1 Jan-30 Nov 2024',
  ])('has its first day in that year too: %s', (text) => {
    expect(datesIn(text).map(dateSign)).toEqual(['d20240101', 'd20241130']);
  });

  it('has a first day that there is', () => {
    expect(datesIn('29.2–30.11.2023').map(dateSign)).toEqual(['d20231130']);
  });
});

describe('a date that a reader typed', () => {
  it.each([
    ['30-4', 'a0430'],
    ['2-9', 'a0902'],
    ['2 / 9', 'a0902'],
    ['30.4', 'a0430'],
    ['8/3', 'a0308'],
    ['30/4', 'a0430'],
    ['ngày 30 tháng 4', 'a0430'],
    ['mùng 2 tháng 9', 'a0902'],
    ['30 April', 'a0430'],
    ['tháng 4/2023', 'm202304'],
    ['4-2023', 'm202304'],
    ['4/26/2023', 'd20230426'],
  ])('may be short: %s', (text, sign) => {
    expect(datesIn(text.normalize('NFC'), true).map(dateSign)).toEqual([sign]);
  });

  it.each(['8.3%', '3.5 million', '2.9 tỷ', 'USD 3.5', '31-NQ/TW', '2014-2016', '31/2'])(
    'is not a measure or a number: %s',
    (text) => {
      expect(datesIn(text.normalize('NFC'), true)).toEqual([]);
    },
  );
});

describe('touches', () => {
  const day = (text: string) => Date.parse(text);
  const [january, december] = [day('2017-01-01'), day('2018-01-01') - 1];

  it('says whether a date and a time meet', () => {
    const may = { year: 2017, month: 5, day: 1 };
    expect(touches(may, january, december)).toBe(true);
    expect(touches(may, day('2017-05-02'), december)).toBe(false);
    expect(touches({ ...may, day: null }, day('2017-05-31'), december)).toBe(true);
    expect(touches(may, -Infinity, Infinity)).toBe(true);
  });

  it('lets a day of any year touch no long time', () => {
    const anyMay = { year: null, month: 5, day: 1 };
    expect(touches(anyMay, january, december)).toBe(false);
    expect(touches(anyMay, day('2017-04-29'), day('2017-05-03'))).toBe(true);
    expect(touches({ ...anyMay, month: 1 }, day('2016-12-30'), day('2017-01-02'))).toBe(true);
  });

  it('knows years below 100', () => {
    expect(touches({ year: 50, month: 3, day: 1 }, day('0050-03-01'), day('0050-03-01'))).toBe(
      true,
    );
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
