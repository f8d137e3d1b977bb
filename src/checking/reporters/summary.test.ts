import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import { reportSummary } from './summary.ts';

const issue = (given: Partial<Issue>): Issue => ({
  path: 'content/events/2023/tea.md',
  line: 4,
  column: 7,
  severity: 'error',
  kind: 'date-not-edtf',
  message: '“26/4/2023” không phải cách viết ngày',
  fix: 'viết date: "2023-04-26"',
  docs: '/huong-dan/loi/date-not-edtf/',
  ...given,
});

describe('reportSummary', () => {
  it('tells every problem under its file, those with errors first', () => {
    const issues = [issue({ path: 'a.md', severity: 'warning' }), issue({}), issue({ line: 9 })];
    expect(reportSummary(issues, 'vi')).toMatchInlineSnapshot(`
      "## Kiểm tra nội dung: 2 lỗi, 1 cảnh báo, trong 2 tệp

      Dưới đây là mọi vấn đề, ở tệp nào, dòng nào, sửa ra sao. Sửa ngay trong nhánh này rồi lưu; máy tự kiểm tra lại. Cảnh báo thì nên xem, không bắt buộc sửa.

      ### content/events/2023/tea.md

      - ❌ **Lỗi**, dòng 4: “26/4/2023” không phải cách viết ngày. **Sửa:** viết date: "2023-04-26" (\`date-not-edtf\`)
      - ❌ **Lỗi**, dòng 9: “26/4/2023” không phải cách viết ngày. **Sửa:** viết date: "2023-04-26" (\`date-not-edtf\`)

      ### a.md

      - ⚠️ **Cảnh báo**, dòng 4: “26/4/2023” không phải cách viết ngày. **Sửa:** viết date: "2023-04-26" (\`date-not-edtf\`)
      "
    `);
  });

  it('says in the language asked for that all is well', () => {
    expect(reportSummary([], 'vi')).toMatchInlineSnapshot(`
      "## Kiểm tra nội dung: Không có lỗi nào

      Mọi tệp nội dung đều đạt.
      "
    `);
    expect(reportSummary([], 'en')).toContain('All content files pass.');
  });

  it('keeps what authors wrote from acting', () => {
    const hostile = '<script>x</script> [a](https://evil.example) @someone';
    const told = reportSummary([issue({ path: hostile, message: hostile, fix: hostile })], 'en');
    expect(told).not.toMatch(/(?<!\\)<(?!!-- -->)/);
    expect(told).not.toMatch(/@\w/);
    expect(told).not.toMatch(/(?<!\\)\[/);
  });

  it('tells a thousand problems in as much room as there is, and how many are left', () => {
    const issues = Array.from({ length: 1000 }, (_, index) => issue({ line: index + 1 }));
    const told = reportSummary(issues, 'en', 5000);
    expect(told.length).toBeLessThan(6000);
    const shown = told.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(shown).toBeGreaterThan(10);
    expect(told).toContain(`${1000 - shown} more problems`);
  });
});
