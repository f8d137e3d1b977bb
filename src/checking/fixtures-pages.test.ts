import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of pages, which are compiled', () => {
  it('what the compiler refuses is told as a writer of prose sees it', async () => {
    expect(await linesOf('mdx-syntax')).toMatchInlineSnapshot(`
      "pages/vi/a.mdx:6:6  error  mdx-syntax  Dấu < ở đây được hiểu là mở một thẻ: <5% một năm. Sửa: viết \\< để hiện dấu <, hoặc đặt đoạn đó trong dấu \`…\`; địa chỉ thì viết [lời](https://…)
      pages/vi/b.mdx:6:5  error  mdx-syntax  Dấu { ở đây được hiểu là mở một đoạn mã: {mục hai} nhé. Sửa: viết \\{ để hiện dấu ngoặc nhọn, hoặc đặt đoạn đó trong dấu \`…\`
      pages/vi/c.mdx:6:9  error  mdx-syntax  Thẻ <br> không được đóng. Sửa: viết <br />
      pages/vi/d.mdx:6:1  error  mdx-syntax  Chú thích <!-- … --> không dùng được trong trang .mdx. Sửa: viết {/* … */}
      pages/vi/e.mdx:6:6  error  mdx-syntax  Thẻ đóng này không có thẻ mở. Sửa: xóa thẻ đóng này
      pages/vi/f.mdx:6:8  error  mdx-syntax  Dòng bắt đầu bằng import hay export được hiểu là mã: export là việc bán h. Sửa: viết câu khác đi để dòng không bắt đầu bằng từ đó
      pages/vi/g.mdx:6:6  error  mdx-syntax  Dấu < ở đây được hiểu là mở một thẻ: <a@example.org>. Sửa: viết \\< để hiện dấu <, hoặc đặt đoạn đó trong dấu \`…\`; địa chỉ thì viết [lời](https://…)
      pages/vi/h.mdx:6:1  error  mdx-syntax  Dấu { ở đây được hiểu là mở một đoạn mã: {. Sửa: viết \\{ để hiện dấu ngoặc nhọn, hoặc đặt đoạn đó trong dấu \`…\`"
    `);
  });

  it('the same in English', async () => {
    expect(await linesOf('mdx-syntax', 'en')).toMatchInlineSnapshot(`
      "pages/vi/a.mdx:6:6  error  mdx-syntax  The < here is taken for the beginning of a tag: <5% một năm. Fix: write \\< to show a <, or put the passage in \`…\`; an address is written [words](https://…)
      pages/vi/b.mdx:6:5  error  mdx-syntax  The { here is taken for the beginning of code: {mục hai} nhé. Fix: write \\{ to show a brace, or put the passage in \`…\`
      pages/vi/c.mdx:6:9  error  mdx-syntax  The tag <br> is not closed. Fix: write <br />
      pages/vi/d.mdx:6:1  error  mdx-syntax  A comment <!-- … --> cannot stand in an .mdx page. Fix: write {/* … */}
      pages/vi/e.mdx:6:6  error  mdx-syntax  This closing tag has no opening one. Fix: delete this closing tag
      pages/vi/f.mdx:6:8  error  mdx-syntax  A line that begins with import or export is taken for code: export là việc bán h. Fix: put the sentence differently, so that the line does not begin with that word
      pages/vi/g.mdx:6:6  error  mdx-syntax  The < here is taken for the beginning of a tag: <a@example.org>. Fix: write \\< to show a <, or put the passage in \`…\`; an address is written [words](https://…)
      pages/vi/h.mdx:6:1  error  mdx-syntax  The { here is taken for the beginning of code: {. Fix: write \\{ to show a brace, or put the passage in \`…\`"
    `);
  });

  it('code is refused, for it would run; comments and plain values are no code', async () => {
    expect(await linesOf('page-code')).toMatchInlineSnapshot(`
      "pages/vi/tu-goi.mdx:6:1  error  page-code  Trang chứa mã import hay export: import Other from './tu-goi.mdx'. Sửa: xóa dòng này; thành phần dùng được thì có sẵn, không cần import
      pages/vi/tu-goi.mdx:8:7  error  page-code  Phần trong ngoặc nhọn được hiểu là mã: 1 + 1. Sửa: viết \\{ để hiện dấu ngoặc nhọn; lời nhắc cho người soạn thì viết {/* … */}
      pages/vi/tu-goi.mdx:10:1  error  unknown-element  Không có thành phần <Other>. Sửa: dùng thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />; muốn hiện dấu < thì viết \\<
      pages/vi/tu-goi.mdx:12:1  error  page-code  Giá trị của “from” là mã: process.env.HOME. Sửa: đặt giá trị trong dấu nháy: from="…"
      pages/vi/tu-goi.mdx:12:1  error  page-code  Thẻ này nhận thuộc tính từ mã. Sửa: viết từng thuộc tính: tên="…""
    `);
  });

  it('only the components there are and the tags of plain text can be used', async () => {
    expect(await linesOf('unknown-element')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:6:1  error  unknown-element  Không có thành phần <Timelines>. Sửa: đổi thành Timeline; các thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-element  Không có thành phần <Figure>. Sửa: dùng thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />; muốn hiện dấu < thì viết \\<
      pages/vi/gioi-thieu.mdx:10:1  error  unknown-element  Thẻ <script> không dùng được trong trang. Sửa: xóa thẻ này và dùng Markdown; muốn hiện dấu < thì viết \\<"
    `);
  });

  it('an attribute nobody reads, or that would run or be dead, is refused', async () => {
    expect(await linesOf('unknown-attribute')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:6:1  error  unknown-attribute  <Timeline> không có thuộc tính “parner”. Sửa: đổi “parner” thành “partner”
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-attribute  <p> không có thuộc tính “style”. Sửa: xóa thuộc tính này; các thuộc tính được dùng: class, colspan, datetime, dir, href, lang, open, reversed, rowspan, scope, start, title
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-attribute  <p> không có thuộc tính “onclick”. Sửa: xóa thuộc tính này; các thuộc tính được dùng: class, colspan, datetime, dir, href, lang, open, reversed, rowspan, scope, start, title
      pages/vi/gioi-thieu.mdx:10:1  error  unknown-attribute  <Missing> không có thuộc tính “of”. Sửa: xóa đi; <Missing> không nhận thuộc tính nào"
    `);
  });

  it('an image of a page is in the content folder', async () => {
    expect(await linesOf('image-missing')).toMatchInlineSnapshot(
      `"pages/vi/gioi-thieu.mdx:6:1  error  image-missing  Không có tệp ảnh “pages/vi/ban-do.PNG”. Sửa: đặt ảnh vào đúng chỗ đó, hoặc sửa đường dẫn (tính từ thư mục của trang này)"`,
    );
  });

  it('a timeline in a page names what is there', async () => {
    expect(await linesOf('page-timeline')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:6:1  error  unknown-reference  Không có bản ghi nào mang mã partner:busaan. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- partner
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-term  “conferences” không có trong taxonomy.yaml. Sửa: đổi thành “conference”; các giá trị: conference
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-term  “cultural” không có trong taxonomy.yaml. Sửa: chọn một trong: economic
      pages/vi/gioi-thieu.mdx:8:1  error  date-no-such-day  Không có ngày hoặc tháng nào là “2015-13”. Sửa: kiểm tra lại ngày và tháng trong nguồn
      pages/vi/gioi-thieu.mdx:10:1  error  unknown-term  Không có sự kiện nào với nước “KR”. Sửa: bỏ thuộc tính country; chưa có sự kiện nào ghi nước
      pages/vi/gioi-thieu.mdx:10:1  error  unknown-reference  Không có bản ghi nào mang mã strategy:chien-luoc. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- strategy
      pages/vi/gioi-thieu.mdx:12:5  warning  external-link  Liên kết ra ngoài “//example.org/” thiếu https: ở đầu. Sửa: viết https://example.org/, hoặc tốt hơn: tạo nguồn với địa chỉ này (npm run new -- source) rồi dẫn bằng [^mã-nguồn]
      pages/vi/gioi-thieu.mdx:12:32  error  unsafe-link  Liên kết “javascript:alert(1)” không an toàn. Sửa: xóa liên kết, chỉ giữ lời; nếu cần thì dẫn nguồn
      pages/vi/gioi-thieu.mdx:14:1  error  unknown-reference  Không có bản ghi nào mang mã figure:dan-so. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- figure
      pages/vi/gioi-thieu.mdx:16:1  error  unknown-reference  Không có bản ghi nào mang mã figure:. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- figure"
    `);
  });
});
