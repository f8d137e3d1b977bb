import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of a file’s text and place', () => {
  it('a file in another encoding is refused, for its letters would be lost', async () => {
    expect(await linesOf('not-utf8')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:2:9  error  not-utf8  Tệp không được lưu ở dạng UTF-8. Sửa: mở tệp trong trình soạn thảo và lưu lại với mã UTF-8"`,
    );
  });

  it('a byte order mark is refused, for it hides the front matter', async () => {
    expect(await linesOf('byte-order-mark')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:1:1  error  byte-order-mark  Đầu tệp có ký tự ẩn BOM. Sửa: lưu lại tệp ở dạng “UTF-8” thay cho “UTF-8 with BOM”"`,
    );
  });

  it('Windows line ends are refused, so that comparisons show real changes', async () => {
    expect(await linesOf('windows-line-endings')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:1:4  error  windows-line-endings  11 dòng kết thúc kiểu Windows (CRLF). Sửa: đổi kiểu xuống dòng của tệp thành “LF” rồi lưu lại"`,
    );
  });

  it('letters apart from their marks are refused, for search would not find them', async () => {
    expect(await linesOf('decomposed-letters')).toMatchInlineSnapshot(
      `
      "events/2023/hoi-nghi.en.md:2:8  error  decomposed-letters  Giá trị của “title” có dấu tiếng Việt bị tách khỏi chữ cái, viết bằng dấu \\. Sửa: gõ thẳng chữ có dấu thay cho phần \\…
      events/2023/hoi-nghi.md:2:8  error  decomposed-letters  Dấu tiếng Việt bị tách khỏi chữ cái (NFD), ở 1 dòng. Sửa: chép lại chữ từ nơi khác hoặc gõ lại; mỗi chữ có dấu phải là một ký tự (Unicode dựng sẵn, NFC)"
    `,
    );
  });

  it('tabs are refused, for YAML takes them for no indentation', async () => {
    expect(await linesOf('tab-character')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:8:1  error  tab-character  Có ký tự Tab, 1 chỗ. Sửa: thay mỗi ký tự Tab bằng hai dấu cách"`,
    );
  });

  it('characters nobody sees are refused', async () => {
    expect(await linesOf('invisible-character')).toMatchInlineSnapshot(
      `
      "events/2023/hoi-nghi.en.md:2:8  error  invisible-character  Giá trị của “title” chứa ký tự không nhìn thấy (U+202E), viết bằng dấu \\. Sửa: xóa phần \\… của ký tự đó
      events/2023/hoi-nghi.en.md:3:10  error  invisible-character  Giá trị của “summary” chứa ký tự không nhìn thấy (U+0000), viết bằng dấu \\. Sửa: xóa phần \\… của ký tự đó
      events/2023/hoi-nghi.en.md:8:1  error  invisible-character  Có ký tự không nhìn thấy (U+202E), viết dưới dạng &…;. Sửa: xóa phần &…; của ký tự đó
      events/2023/hoi-nghi.md:2:11  error  invisible-character  Có ký tự không nhìn thấy (U+00AD), 1 chỗ. Sửa: xóa ký tự ở vị trí này rồi gõ lại từ đứng cạnh"
    `,
    );
  });

  it('a file with conflict marks is not read further', async () => {
    expect(await linesOf('merge-conflict')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:1  error  merge-conflict  Còn dấu xung đột của hai bản sửa. Sửa: giữ lại phần đúng, rồi xóa các dòng bắt đầu bằng <<<<<<<, ======= và >>>>>>>"`,
    );
  });

  it('site.yaml and taxonomy.yaml must be there', async () => {
    expect(await linesOf('missing-file')).toMatchInlineSnapshot(
      `"taxonomy.yaml:1:1  error  missing-file  Thiếu tệp taxonomy.yaml. Sửa: tạo tệp taxonomy.yaml trong thư mục nội dung; có thể chép từ một niên biểu khác rồi sửa"`,
    );
  });

  it('a file that no page would show is an error, with the place it belongs to', async () => {
    expect(await linesOf('misplaced-file')).toMatchInlineSnapshot(`
      "event/2023/khac.md:1:1  error  misplaced-file  Không có loại nội dung nào nằm trong thư mục “event”, nên tệp này sẽ không hiện trên trang. Sửa: chuyển tệp thành events/2023/khac.md
      events/khac.en.md:1:1  error  misplaced-file  Tệp nằm sai bậc thư mục. Sửa: chuyển tệp thành events/<year>/khac.en.md
      events/khac.md:1:1  error  misplaced-file  Tệp nằm sai bậc thư mục. Sửa: chuyển tệp thành events/<year>/khac.md
      taxonomi.yaml:1:1  error  misplaced-file  Tệp này không thuộc về thư mục gốc của nội dung. Sửa: đổi tên tệp thành taxonomy.yaml
      xyz-abc/a.md:1:1  error  misplaced-file  Không có loại nội dung nào nằm trong thư mục “xyz-abc”, nên tệp này sẽ không hiện trên trang. Sửa: chuyển tệp vào một trong các thư mục: events, partners, strategies, figures, sources, people, organisations, pages"
    `);
  });

  it('an ending that is nearly right is answered with the right one', async () => {
    expect(await linesOf('unknown-ending')).toMatchInlineSnapshot(`
      "events/2023/le-hoi.MD:1:1  error  unknown-ending  Đuôi “.MD” không được nhận trong thư mục này, nên tệp sẽ không hiện trên trang. Sửa: đổi tên tệp thành events/2023/le-hoi.md
      people/ghi-chu.docx:1:1  error  unknown-ending  Đuôi “.docx” không được nhận trong thư mục này, nên tệp sẽ không hiện trên trang. Sửa: dùng một trong các đuôi: .yaml
      sources/bao-cu.yml:1:1  error  unknown-ending  Đuôi “.yml” không được nhận trong thư mục này, nên tệp sẽ không hiện trên trang. Sửa: đổi tên tệp thành sources/bao-cu.yaml"
    `);
  });

  it('a name that makes no address is answered with one that does', async () => {
    expect(await linesOf('file-name')).toMatchInlineSnapshot(`
      "events/2023/Hội nghị.en.md:1:1  error  file-name  Tên tệp “Hội nghị.en.md” không dùng làm địa chỉ trang được. Sửa: đổi tên tệp thành “hoi-nghi.en.md”
      events/2023/Hội nghị.md:1:1  error  file-name  Tên tệp “Hội nghị.md” không dùng làm địa chỉ trang được. Sửa: đổi tên tệp thành “hoi-nghi.md”
      events/2023/con.en.md:1:1  error  file-name  Tên “con.en.md” là tên thiết bị trên Windows, nên ở đó không tạo được tệp. Sửa: đổi tên tệp, chẳng hạn “con-2.en.md”
      events/2023/con.md:1:1  error  file-name  Tên “con.md” là tên thiết bị trên Windows, nên ở đó không tạo được tệp. Sửa: đổi tên tệp, chẳng hạn “con-2.md”
      events/2023/hoi-nghi-tong-ket-cong-tac-nam-hai-nghin-khong-tram-hai-muoi-ba-lan-hai.en.md:1:1  error  file-name  Tên tệp dài 71 ký tự, nhiều nhất được 60. Sửa: rút ngắn, chẳng hạn “hoi-nghi-tong-ket-cong-tac-nam-hai-nghin-khong-tram-hai-muoi.en.md”
      events/2023/hoi-nghi-tong-ket-cong-tac-nam-hai-nghin-khong-tram-hai-muoi-ba-lan-hai.md:1:1  error  file-name  Tên tệp dài 71 ký tự, nhiều nhất được 60. Sửa: rút ngắn, chẳng hạn “hoi-nghi-tong-ket-cong-tac-nam-hai-nghin-khong-tram-hai-muoi.md”
      pages/vi/tim-kiem.mdx:1:1  error  file-name  Địa chỉ của trang “tim-kiem.mdx” đã thuộc về một trang có sẵn. Sửa: đổi tên tệp, chẳng hạn “tim-kiem-2.mdx”"
    `);
  });

  it('two files of one collection cannot have one name or one address, even in two folders', async () => {
    expect(await linesOf('duplicate-id')).toMatchInlineSnapshot(
      `
      "events/2023/hoi-nghi.md:1:1  error  duplicate-id  Mã “hoi-nghi” đã được dùng ở events/2022/hoi-nghi.md. Sửa: đổi tên một trong hai tệp; nếu là cùng một việc thì gộp lại và xóa bớt một tệp
      pages/vi/gioi-thieu.mdx:1:1  error  duplicate-id  “vi/gioi-thieu” và pages/vi/about.mdx sẽ thành một trang: hai tệp có chung địa chỉ. Sửa: đổi tên một trong hai tệp; nếu là cùng một việc thì gộp lại và xóa bớt một tệp"
    `,
    );
  });

  it('an event lies in the folder of its year', async () => {
    expect(await linesOf('wrong-year-folder')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  error  wrong-year-folder  Sự kiện ngày 2022-04-26 lại nằm trong thư mục năm 2023. Sửa: chuyển tệp thành events/2022/hoi-nghi.md, hoặc sửa date"`,
    );
  });

  it('a translation stands beside a file of the same name', async () => {
    expect(await linesOf('orphan-translation')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi-2023.en.md:1:1  error  orphan-translation  Bản dịch này không có tệp gốc events/2023/hoi-nghi-2023.md. Sửa: đặt bản dịch cạnh events/2023/hoi-nghi.md với đúng tên đó, hoặc tạo tệp gốc
      events/2023/hoi-nghi.md:1:1  warning  missing-translation  Chưa có bản dịch “en”. Sửa: thêm tệp events/2023/hoi-nghi.en.md với title, summary và nội dung; chưa kịp thì để sau cũng được"
    `);
  });

  it('a record without a translation is only a warning', async () => {
    expect(await linesOf('missing-translation')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:1:1  warning  missing-translation  Chưa có bản dịch “en”. Sửa: thêm tệp events/2023/hoi-nghi.en.md với title, summary và nội dung; chưa kịp thì để sau cũng được"`,
    );
  });
});
