import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of dates', () => {
  it('a date without quotes is answered with quotes', async () => {
    expect(await linesOf('date-not-quoted')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:7  error  date-not-quoted  Ngày của “date” chưa nằm trong dấu nháy. Sửa: đặt ngày trong dấu nháy: date: "2023-04-26"
      partners/busan.md:7:14  error  date-not-quoted  Ngày của “established” chưa nằm trong dấu nháy. Sửa: đặt ngày trong dấu nháy: established: "1995""
    `);
  });

  it('a date in another spelling is answered with EDTF, where it can be told', async () => {
    expect(await linesOf('date-not-edtf')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:7  error  date-not-edtf  “26/4/2023” không phải cách viết ngày được dùng ở đây. Sửa: viết date: "2023-04-26"
      partners/busan.md:7:14  error  date-not-edtf  “tháng 11 năm 1995” không phải cách viết ngày được dùng ở đây. Sửa: viết established: "1995-11"
      strategies/chien-luoc.md:7:9  error  date-not-edtf  “đầu năm” không phải cách viết ngày được dùng ở đây. Sửa: viết năm trước, rồi tháng, rồi ngày: "2023-04-26"; chỉ biết năm thì "2023""
    `);
  });

  it('a day that is in no calendar is told with the length of its month', async () => {
    expect(await linesOf('date-no-such-day')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:7  error  date-no-such-day  Không có ngày hoặc tháng nào là “2023-02-30”. Sửa: tháng 2/2023 có 28 ngày; kiểm tra lại trong nguồn
      partners/busan.md:7:14  error  date-no-such-day  Không có ngày hoặc tháng nào là “1995-23-11”. Sửa: kiểm tra lại ngày và tháng trong nguồn"
    `);
  });

  it('a time of day is left out', async () => {
    expect(await linesOf('date-time-of-day')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  error  date-time-of-day  “2023-04-26T09:00:00” có cả giờ, niên biểu chỉ ghi đến ngày. Sửa: viết date: "2023-04-26""`,
    );
  });

  it('a period that runs backwards is not turned round, for either date may be the wrong one', async () => {
    expect(await linesOf('date-end-before-start')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  error  date-end-before-start  Khoảng thời gian “2023-04-26/2023-04-20” kết thúc trước khi bắt đầu. Sửa: kiểm tra hai mốc trong nguồn; mốc sớm hơn đứng trước dấu gạch chéo"`,
    );
  });

  it('a period has at least one end', async () => {
    expect(await linesOf('date-no-date-at-all')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  error  date-no-date-at-all  “../..” không có ngày nào. Sửa: viết ít nhất một đầu của khoảng thời gian, chẳng hạn "2022/..""`,
    );
  });

  it('forms of EDTF that nobody can draw are refused', async () => {
    expect(await linesOf('date-unsupported-form')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  error  date-unsupported-form  Cách viết ngày “[2022,2023]” quá phức tạp, niên biểu không dùng. Sửa: viết dạng đơn giản hơn: một ngày, tháng, năm, hoặc một khoảng thời gian"`,
    );
  });
});
