import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of Markdown bodies', () => {
  it('a cited source is listed in the front matter', async () => {
    expect(await linesOf('unlisted-source')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:6:29  error  unlisted-source  Nguồn “bao-khac” được dẫn ở đây nhưng không có trong sources. Sửa: thêm dòng “- {id: bao-khac}” vào sources trong tệp gốc"`,
    );
  });

  it('a citation is a source or a footnote of its own; code is left alone', async () => {
    expect(await linesOf('unknown-citation')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:9  error  unknown-citation  [^bao-mooi] không phải mã nguồn, cũng không có chú thích nào như vậy. Sửa: có lẽ là [^bao-moi]
      events/2023/hoi-nghi.md:11:41  error  unknown-citation  [^ghi-chu] không phải mã nguồn, cũng không có chú thích nào như vậy. Sửa: tạo nguồn bằng npm run new -- source, hoặc viết chú thích [^ghi-chu]: … ở cuối nội dung"
    `);
  });

  it('a link to no kind of record is answered with the kinds', async () => {
    expect(await linesOf('unknown-link-kind')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:1  error  unknown-link-kind  “events:hoi-nghi” không phải liên kết tới bản ghi. Sửa: viết event:hoi-nghi
      events/2023/hoi-nghi.md:11:32  error  unknown-link-kind  “linh-vat:a” không phải liên kết tới bản ghi. Sửa: dùng một trong các loại: event, partner, strategy, figure, source, person, organisation"
    `);
  });

  it('a page’s address is no link, for it differs by language', async () => {
    expect(await linesOf('relative-link')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  error  relative-link  “/su-kien/hoi-nghi/” dẫn tới địa chỉ của một trang. Sửa: viết loại:mã, chẳng hạn event:ten-su-kien; trang tự tạo địa chỉ cho từng ngôn ngữ"`,
    );
  });

  it('an outside link is better a source', async () => {
    expect(await linesOf('external-link')).toMatchInlineSnapshot(
      `
      "events/2023/hoi-nghi.md:11:6  warning  external-link  Liên kết ra ngoài “https://example.org/” trong nội dung. Sửa: tạo nguồn với địa chỉ này (npm run new -- source) rồi dẫn bằng [^mã-nguồn]
      events/2023/hoi-nghi.md:13:1  warning  external-link  Liên kết ra ngoài “//example.org/a” thiếu https: ở đầu. Sửa: viết https://example.org/a, hoặc tốt hơn: tạo nguồn với địa chỉ này (npm run new -- source) rồi dẫn bằng [^mã-nguồn]"
    `,
    );
  });

  it('a link that runs code is refused', async () => {
    expect(await linesOf('unsafe-link')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  error  unsafe-link  Liên kết “javascript:alert(1)” không an toàn. Sửa: xóa liên kết, chỉ giữ lời; nếu cần thì dẫn nguồn"`,
    );
  });

  it('HTML is refused, comments for editors are not', async () => {
    expect(await linesOf('raw-html')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  Bản dịch chỉ có 1 đoạn, bản chính có 8. Sửa: dịch phần còn thiếu, hoặc rút gọn bản chính cho khớp
      events/2023/hoi-nghi.md:11:5  error  raw-html  Có mã HTML: <b>. Sửa: xóa thẻ HTML và dùng Markdown: **đậm**, *nghiêng*, bảng với |; muốn viết dấu < thì viết \\<
      events/2023/hoi-nghi.md:13:1  error  raw-html  Có mã HTML: <script>alert(1)</script>. Sửa: xóa thẻ HTML và dùng Markdown: **đậm**, *nghiêng*, bảng với |; muốn viết dấu < thì viết \\<
      events/2023/hoi-nghi.md:17:1  error  raw-html  Thẻ đóng này không có thẻ mở, và mọi lời đứng sau nó trong đoạn sẽ mất: </div> Lời sau thẻ đóng. Sửa: xóa thẻ đóng; muốn viết dấu < thì viết \\<
      events/2023/hoi-nghi.md:19:1  error  raw-html  Chú thích này giấu cả lời đứng cùng dòng, hoặc không được đóng: <!-- lời nhắc --> Lời cùng dòng. Sửa: đóng bằng --> và xuống dòng sau chú thích
      events/2023/hoi-nghi.md:21:5  error  raw-html  Thẻ đóng này không có thẻ mở, và mọi lời đứng sau nó trong đoạn sẽ mất: </i>. Sửa: xóa thẻ đóng; muốn viết dấu < thì viết \\<
      events/2023/hoi-nghi.md:23:1  error  raw-html  Chú thích này giấu cả lời đứng cùng dòng, hoặc không được đóng: <!-- không đóng. Sửa: đóng bằng --> và xuống dòng sau chú thích"
    `);
  });

  it('images from outside are refused', async () => {
    expect(await linesOf('image-outside-content')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:1  error  image-outside-content  Ảnh “../../../anh.jpg” nằm ngoài thư mục nội dung. Sửa: xóa ảnh này
      events/2023/hoi-nghi.md:11:28  error  image-outside-content  Ảnh “https://example.org/a.jpg” nằm ngoài thư mục nội dung. Sửa: xóa ảnh này"
    `);
  });

  it('an image in a record would not be shown', async () => {
    expect(await linesOf('image-not-shown')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  warning  image-not-shown  Ảnh “le-ky.jpg” sẽ không hiện, chỉ còn lời mô tả. Sửa: xóa ảnh, giữ lại lời nếu cần"`,
    );
  });

  it('headings begin below the page’s own', async () => {
    expect(await linesOf('heading-level')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  error  heading-level  Đề mục bậc 1 (#) không dùng trong nội dung. Sửa: dùng ##, ### hoặc ####"`,
    );
  });
});
