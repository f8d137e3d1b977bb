import { describe, expect, it } from 'vitest';
import { daysIn } from './days-in-text.ts';

describe('The days a text tells', () => {
  it.each([
    ['Ngày 26.4.2023, hai bên ký.', '2023-04-26'],
    ['Ngày 26/04/2023, hai bên ký.', '2023-04-26'],
    ['Ngày 26 tháng 4 năm 2023.', '2023-04-26'],
    ['On 26 April 2023 both signed.', '2023-04-26'],
    ['On 5 May 2023 both signed.', '2023-05-05'],
    ['On April 26, 2023, both signed.', '2023-04-26'],
  ])('are read in %s', (text, iso) => {
    expect(daysIn(text).map((day) => day.iso)).toEqual([iso]);
  });

  it.each(['26.4', 'April 2023', '31.2.2023', 'điểm 1.26.4.2023', 'số 126.4.2023', 'May 2, 20234'])(
    'are not found in %s',
    (text) => {
      expect(daysIn(text)).toEqual([]);
    },
  );
});
