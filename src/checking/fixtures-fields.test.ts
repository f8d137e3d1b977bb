import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of one field', () => {
  it('a missing key is answered with an example', async () => {
    expect(await linesOf('missing-key')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:1  error  missing-key  Thiếu “date”. Sửa: thêm dòng date: "2023-04-26"
      partners/busan.md:9:5  error  missing-key  Thiếu “sources[1].id”. Sửa: thêm dòng id: bao-moi-2023-04-26"
    `);
  });

  it('a key without a value is told at the key', async () => {
    expect(await linesOf('empty-value')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:1  error  empty-value  “date” không có giá trị. Sửa: viết giá trị sau dấu hai chấm, hoặc xóa cả dòng nếu khóa không bắt buộc
      events/2023/hoi-nghi.md:5:1  error  empty-value  “place” không có giá trị. Sửa: viết giá trị sau dấu hai chấm, hoặc xóa cả dòng nếu khóa không bắt buộc"
    `);
  });

  it('a list that needs an item is told so', async () => {
    expect(await linesOf('empty-list')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:6:10  error  empty-list  Danh sách “pillars” trống. Sửa: thêm ít nhất một mục, chẳng hạn pillars: […]"`,
    );
  });

  it('a value of the wrong form is answered with the right form', async () => {
    expect(await linesOf('wrong-type')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:6:10  error  wrong-type  “pillars” phải là danh sách. Sửa: đặt giá trị trong ngoặc vuông: pillars: [economic]
      figures/c.yaml:6:64  error  wrong-type  “observations[1].superseded” phải là true hoặc false. Sửa: viết superseded: true hoặc superseded: false, không có dấu nháy
      partners/busan.md:5:21  error  wrong-type  “coordinates.lat” phải là số trần, không có dấu nháy hay dấu ngăn hàng nghìn. Sửa: viết lat: 35.18
      people/a.yaml:1:7  error  wrong-type  “name” phải là chữ, hoặc chữ theo từng ngôn ngữ. Sửa: viết name: {vi: …, en: …}
      people/a.yaml:2:11  error  wrong-type  “sources[1]” phải là một nhóm khóa. Sửa: viết {id: bao-moi} ở chỗ này"
    `);
  });

  it('a word outside the fixed ones is answered with all of them', async () => {
    expect(await linesOf('unknown-value')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:9  error  unknown-value  “hold” không phải là giá trị của “status”. Sửa: đổi thành held; các giá trị được dùng: held, planned, cancelled
      events/2023/hoi-nghi.md:5:13  error  unknown-value  “9” không phải là giá trị của “importance”. Sửa: chọn một trong: 1, 2, 3"
    `);
  });

  it('a name where an id is wanted is answered with the id', async () => {
    expect(await linesOf('not-a-slug')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:10  error  not-a-slug  “Nguyễn Văn A” không phải là mã. Sửa: đổi thành nguyen-van-a"`,
    );
  });

  it('a country is two capital letters', async () => {
    expect(await linesOf('not-a-country')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:13  error  not-a-country  “kr” không phải mã nước. Sửa: đổi thành KR
      events/2023/hoi-nghi.md:4:17  error  not-a-country  “Hàn Quốc” không phải mã nước. Sửa: đổi thành KR
      events/2023/hoi-nghi.md:4:27  error  not-a-country  “UK” không phải mã nước. Sửa: đổi thành GB
      events/2023/hoi-nghi.md:4:31  error  not-a-country  “XX” không phải mã nước. Sửa: viết mã hai chữ hoa theo ISO 3166-1, chẳng hạn KR, JP, FR
      events/2023/hoi-nghi.md:4:35  error  not-a-country  “SU” là mã của một nước nay không còn. Sửa: viết mã của nước kế tục: AM, AZ, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UZ; tên nước khi ấy viết trong lời văn
      events/2023/hoi-nghi.md:4:39  error  not-a-country  “KOR” không phải mã nước. Sửa: đổi thành KR
      events/2023/hoi-nghi.md:4:44  error  not-a-country  “EU” không phải mã nước. Sửa: viết mã hai chữ hoa theo ISO 3166-1, chẳng hạn KR, JP, FR
      taxonomy.yaml:7:17  error  not-a-country  “UK” không phải mã nước. Sửa: đổi thành GB"
    `);
  });

  it('an address without its protocol is answered with the whole', async () => {
    expect(await linesOf('not-an-address')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:2:6  error  not-an-address  “www.example.org/bai-bao” không phải địa chỉ web. Sửa: đổi thành https://www.example.org/bai-bao"`,
    );
  });

  it('words per language have codes in small letters', async () => {
    expect(await linesOf('not-a-language')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:10  error  not-a-language  “VI” không phải mã ngôn ngữ. Sửa: đổi thành vi
      events/2023/hoi-nghi.md:4:23  error  not-a-language  “EN” không phải mã ngôn ngữ. Sửa: đổi thành en
      sources/bao-moi.yaml:4:11  error  not-a-language  “"><img” không phải mã ngôn ngữ. Sửa: dùng mã chữ thường như vi, en, ko"
    `);
  });

  it('a language that the site does not have is told wherever it stands', async () => {
    expect(await linesOf('unknown-language')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.fr.md:1:1  error  unknown-language  Trang không có ngôn ngữ “fr” để dịch. Sửa: đổi phần ngôn ngữ trong tên tệp thành một trong: en
      events/2023/hoi-nghi.md:4:23  error  unknown-language  Trang không có ngôn ngữ “eng”. Sửa: đổi “eng” thành en; các ngôn ngữ của trang: vi, en
      events/2023/hoi-nghi.vi.md:1:1  error  unknown-language  “vi” là ngôn ngữ chính, nên không có tệp dịch. Sửa: viết nội dung vào events/2023/hoi-nghi.md rồi xóa tệp này
      pages/fr/gioi-thieu.mdx:1:1  error  unknown-language  Trang nằm trong thư mục “fr”, không phải ngôn ngữ nào của trang web. Sửa: chuyển tệp vào thư mục của một trong các ngôn ngữ: vi, en"
    `);
  });

  it('a language without words of the interface is told, with those that have them', async () => {
    expect(await linesOf('interface-language')).toMatchInlineSnapshot(
      `"site.yaml:3:13  error  interface-language  Giao diện chưa có lời bằng ngôn ngữ “tlh”. Sửa: thêm thư mục src/i18n/strings/tlh với đủ các tệp như những ngôn ngữ kia, hoặc chọn trong: en, vi"`,
    );
  });

  it('words that lack a language are only a warning', async () => {
    expect(await linesOf('missing-words')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:1  warning  missing-words  “place” chưa có lời bằng “en”. Sửa: thêm en: … vào trong ngoặc của “place”"`,
    );
  });

  it('a title that is too long is told by how much', async () => {
    expect(await linesOf('too-long')).toMatchInlineSnapshot(
      `
      "events/2023/hoi-nghi.md:2:8  error  too-long  “title” dài 130 ký tự, nhiều nhất được 120. Sửa: rút ngắn; chi tiết để trong phần nội dung
      sources/bao-moi.yaml:4:12  error  too-long  “published” dài 88 ký tự, nhiều nhất được 60. Sửa: rút ngắn; chi tiết để trong phần nội dung"
    `,
    );
  });

  it('coordinates that are nowhere are told with their bound', async () => {
    expect(await linesOf('out-of-range')).toMatchInlineSnapshot(`
      "partners/busan.md:5:21  error  out-of-range  129.08 của “coordinates.lat” quá lớn, nhiều nhất là 90. Sửa: kiểm tra lại con số
      partners/busan.md:5:34  error  out-of-range  -200 của “coordinates.lon” quá nhỏ, ít nhất là -180. Sửa: kiểm tra lại con số
      site.yaml:16:15  error  out-of-range  -100000 của “span.from” quá nhỏ, ít nhất là 1. Sửa: kiểm tra lại con số
      site.yaml:16:28  error  out-of-range  100000 của “span.to” quá lớn, nhiều nhất là 9999. Sửa: kiểm tra lại con số"
    `);
  });

  it('a value without a rule of its own is told plainly', async () => {
    expect(await linesOf('invalid-value')).toMatchInlineSnapshot(
      `"site.yaml:3:13  error  invalid-value  “languages[2].code” có giá trị không dùng được: EN. Sửa: so với tệp mẫu trong content/templates"`,
    );
  });

  it('an observation speaks of one moment or one period', async () => {
    expect(await linesOf('observation-time')).toMatchInlineSnapshot(
      `"figures/so-dia-phuong.yaml:6:5  error  observation-time  “observations[1]” phải có đúng một trong hai: asOf hoặc period. Sửa: viết asOf: "2023-04" cho số tính đến một thời điểm, hoặc period: "2023" cho số của một kỳ"`,
    );
  });

  it('an observation says one number, or both ends of a range', async () => {
    expect(await linesOf('observation-value')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:5  error  observation-value  “observations[1]” phải có value, hoặc có cả min lẫn max. Sửa: viết value: 54 cho một con số; cho một khoảng viết min: 8, max: 10, không có value và không có qualifier
      figures/so-dia-phuong.yaml:7:5  error  observation-value  “observations[2]” phải có value, hoặc có cả min lẫn max. Sửa: viết value: 54 cho một con số; cho một khoảng viết min: 8, max: 10, không có value và không có qualifier
      figures/so-dia-phuong.yaml:8:5  error  observation-value  “observations[3]” phải có value, hoặc có cả min lẫn max. Sửa: viết value: 54 cho một con số; cho một khoảng viết min: 8, max: 10, không có value và không có qualifier
      figures/so-dia-phuong.yaml:9:5  error  observation-value  “observations[4]” phải có value, hoặc có cả min lẫn max. Sửa: viết value: 54 cho một con số; cho một khoảng viết min: 8, max: 10, không có value và không có qualifier
      figures/so-dia-phuong.yaml:10:5  error  observation-value  “observations[5]” phải có value, hoặc có cả min lẫn max. Sửa: viết value: 54 cho một con số; cho một khoảng viết min: 8, max: 10, không có value và không có qualifier"
    `);
  });

  it('a source says where it can be read', async () => {
    expect(await linesOf('source-without-address')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:1:1  error  source-without-address  Nguồn không có url và cũng không có note. Sửa: thêm url: https://…; không có địa chỉ thì thêm note nói tìm đọc ở đâu"`,
    );
  });
});
