import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, parseDate } from '#domain/dates/edtf-date.ts';
import { withoutLeadingDate } from './leading-date.ts';
import { proposeDate } from './propose-date.ts';

const two = (number: number) => String(number).padStart(2, '0');
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date, and phrases for it that a sentence can begin with. */
const dated = fc
  .record({
    y: fc.integer({ min: 1900, max: 2100 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 27 }),
  })
  .chain(({ y, m, d }) => {
    const [day, month] = [`${y}-${two(m)}-${two(d)}`, `${y}-${two(m)}`];
    const english = `${MONTHS[m - 1] ?? ''} ${y}`;
    return fc.constantFrom(
      ...([
        [day, `Ngày ${d}.${m}.${y},`],
        [day, `Vào ngày ${d} tháng ${m} năm ${y},`],
        [day, `On ${d} ${english}`],
        [`${day}/${month}-${two(d + 1)}`, `Từ ngày ${d} đến ${d + 1}.${m}.${y},`],
        [`${day}/${month}-${two(d + 1)}`, `From ${d} to ${d + 1} ${english}`],
        [month, `Tháng ${m}.${y},`],
        [month, `In ${english}`],
        [month, `In ${english},`],
        [String(y), `Năm ${y},`],
        [String(y), `In ${y}`],
      ] as const),
    );
  })
  .map(([date, phrase]) => ({ date: dateOf(date), phrase }));

const sentence = fc.constantFrom(
  'Lãnh đạo thành phố gặp 20 đại diện.',
  'Ở Hà Nội, hai bên ký một văn bản.',
  'The two cities signed an agreement.',
  'At its first session the assembly chose a name. Then it rose.',
  'Ông Shin và bà Dorn dự lễ.',
);

describe('a text without the date it begins with', () => {
  it('is the sentence that the date was put before', () => {
    fc.assert(
      fc.property(dated, sentence, ({ date, phrase }, said) => {
        // Behind a date names keep their capital, other words lose it.
        const behind = /^(?:Ở|The|At)\b/u.test(said)
          ? said.charAt(0).toLowerCase() + said.slice(1)
          : said;
        expect(withoutLeadingDate(`${phrase} ${behind}`, date)).toBe(said);
      }),
    );
  });

  it('keeps the date of another time, coarser or finer ones too', () => {
    fc.assert(
      fc.property(dated, dated, sentence, (own, other, said) => {
        const text = `${own.phrase} ${said}`;
        const isSame =
          own.date.earliest === other.date.earliest && own.date.latest === other.date.latest;
        if (!isSame) expect(withoutLeadingDate(text, other.date)).toBe(text);
      }),
    );
  });

  it('lacks nothing but that date, whatever it says', () => {
    const word = fc.constantFrom(
      ...['On', 'In', 'Ngày', 'năm', '26', 'April', '2023', '2023,', '26.4.2023', '26.4.2023,'],
      ...['and', 'the', 'TP.HCM', 'thành', 'phố', '12', 'firms', '“On', '(2023)', 'là', '', '–'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 9 }).map((all) => all.join(' ')),
    );
    const date = dateOf('2023-04-26');
    fc.assert(
      fc.property(texts, (text) => {
        const said = withoutLeadingDate(text, date);
        if (said === text) return;
        const lost = text.slice(0, text.length - said.length);
        const parsed = parseDate(proposeDate(lost) ?? '');
        expect(parsed.ok && [parsed.date.earliest, parsed.date.latest]).toEqual([
          date.earliest,
          date.latest,
        ]);
        expect(text.slice(lost.length + 1)).toBe(said.slice(1));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['On 26 April 2023 and the day after the two sides met.', 'it goes on to another date'],
    ['On 26 April 2023, or a day later, they met.', 'it goes on to another date'],
    ['On 26 April 2023 30 firms came.', 'a number may belong to the date'],
    ['On 26 April 2023 began the second phase.', 'the verb comes first'],
    ['26 April 2023, the last day, was sunny.', 'the date is the subject'],
    ['26.4.2023, ngày cuối, trời nắng.', 'the date is the subject'],
    ['Ngày 26.4.2023 là ngày cuối.', 'the date is the subject'],
    ['Ngày 26.4.2023, ngày cuối, trời nắng.', 'the date is the subject'],
    ['Ngày 26.4.2023 và hôm sau, hai bên gặp nhau.', 'it goes on to another date'],
    ['Ngày 26.4.2023', 'nothing comes after it'],
    ['From 26 April 2023 the rule holds.', 'it says more than the date'],
    ['Từ ngày 26.4.2023, quy chế có hiệu lực.', 'it says more than the date'],
    ['Cuối ngày 26.4.2023, hai bên gặp nhau.', 'it says more than the date'],
    ['The meeting of 26 April 2023 was long.', 'the date stands elsewhere'],
  ])('stays whole: %s (%s)', (text) => {
    expect(withoutLeadingDate(text, dateOf('2023-04-26'))).toBe(text);
  });

  it('keeps a year’s date before what is true of the year, not of a day in it', () => {
    const text = 'Năm 2018, thành phố đón 110 đoàn.';
    expect(withoutLeadingDate(text, dateOf('2018-12-24'))).toBe(text);
    expect(withoutLeadingDate(text, dateOf('2018~'))).toBe('Thành phố đón 110 đoàn.');
  });
});
