import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldInPlace, foldWord, settleSpelling, touches, wordsIn } from './folding.ts';

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
