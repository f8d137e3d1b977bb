import { describe, expect, it } from 'vitest';
import { fold } from './folding/folding.ts';
import { answers, readTyped } from './typed.ts';

const DAY = 86_400_000;
const item = (text: string, day = '2023-04-26', days = 1) => {
  const first = Date.parse(day);
  return { words: fold(text), first, last: first + days * DAY - 1 };
};

describe('a text typed to filter a list', () => {
  const sister = item('Thành phố kết nghĩa với TP.HCM');

  it.each([
    'kết nghĩa',
    'ket nghia',
    '"kết nghĩa"',
    '“kết nghĩa”',
    'ket-nghia',
    'kết nghĩa,',
    'TPHCM',
    'TP.HCM',
    'tp hcm',
    'kết ngh',
    '26/4/2023',
    '26.4',
    '26-4',
    'tháng 4/2023',
    'kết nghĩa của TP.HCM, 26.4.2023',
    '',
    '!?',
  ])('finds by “%s”', (typed) => {
    expect(answers(sister, readTyped(typed))).toBe(true);
  });

  it.each(['"nghĩa kết"', 'nghia ket tphcmc', '27/4/2023', 'phcm', 'kết hôn'])(
    'does not find by “%s”',
    (typed) => {
      expect(answers(sister, readTyped(typed))).toBe(false);
    },
  );

  it('asks for the year, not for the word before it', () => {
    expect(readTyped('hội nghị năm 2017').words).toEqual(['hoi', 'nghi', '2017']);
  });

  it('keeps words that only join when there are no others', () => {
    expect(readTyped('của').words).toEqual(['cua']);
    expect(readTyped('của Busan').words).toEqual(['busan']);
  });

  it('finds what lasts over the day typed', () => {
    expect(answers(item('Hội nghị', '2023-04-25', 3), readTyped('26/4/2023'))).toBe(true);
  });
});
