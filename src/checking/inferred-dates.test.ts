import { describe, expect, it } from 'vitest';
import { inferredParts } from './inferred-dates.ts';

describe('the parts of a date that a text says were inferred', () => {
  it.each([
    ['Nguồn không nêu ngày; tháng 7.2023 được suy ra từ số thứ tự bài báo.', ['month', 'year']],
    ['Năm 2018 là suy ra; các bản tin ghi ngày 30.8 mà không ghi năm.', ['year']],
    ['tháng 9.2014 dựa vào một thông cáo, còn ngày 17.9 là suy ra.', ['day', 'month', 'year']],
    ['Ngày suy đoán.', ['day']],
    ['The year 2018 is inferred from the 2018–2021 term.', ['year']],
    ['The source gives 23 February without a year; 2016 is inferred.', ['year']],
    ['Month inferred.', ['month']],
  ])('%s', (text, parts) => {
    expect([...inferredParts(text)].sort()).toEqual(parts);
  });

  it.each([
    'Tiêu đề suy từ địa chỉ trang.',
    'Suy từ 4,6 tỷ năm 2015, tăng 47%.',
    'Title inferred from the page address of 2015.',
    'Tháng ký lấy từ báo của Bộ Ngoại giao. “Đầu tiên” là suy ra từ các mốc đã biết.',
    'Năm 2023 có ghi trong nguồn.',
    'A Monday.',
  ])('are none: %s', (text) => {
    expect(inferredParts(text)).toEqual([]);
  });
});
