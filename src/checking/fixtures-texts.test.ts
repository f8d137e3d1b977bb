import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

/** The lines in both languages, as editors of either read them. */
const inBoth = async (fixture: string) =>
  `${await linesOf(fixture, 'vi')}\n${await linesOf(fixture, 'en')}`;

describe('Texts that say something else than was meant', () => {
  it('a no-break space is told, but where a language sets one', async () => {
    expect(await inBoth('no-break-space')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:11  warning  no-break-space  Có dấu cách không ngắt dòng (U+00A0), 1 chỗ. Sửa: xóa dấu cách ở vị trí này rồi gõ lại bằng phím cách
      events/2023/hoi-nghi.md:2:11  warning  no-break-space  There is a no-break space (U+00A0), in 1 place. Fix: delete the space here and type it again with the space bar"
    `);
  });

  it('letters that a program lost are told', async () => {
    expect(await inBoth('lost-letters')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:9  error  lost-letters  Có chữ đã bị mất khi chép hay chuyển mã, 3 chỗ. Sửa: gõ lại chữ ở vị trí này theo nguồn
      events/2023/hoi-nghi.md:2:9  error  lost-letters  Letters were lost in copying or in a change of encoding, in 3 places. Fix: type the letters here again, as the source has them"
    `);
  });

  it('letters of another encoding are answered with what they say', async () => {
    expect(await inBoth('old-encoding')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  error  old-encoding  Chữ ở dòng này thuộc một bảng mã khác: “Hoäi”. Sửa: viết lại dòng này: Hội nghị tổng kết.[^bao-moi]
      events/2023/hoi-nghi.md:11:1  error  old-encoding  Chữ ở dòng này thuộc một bảng mã khác: “Héi”. Sửa: viết lại dòng này: Hội nghị tổng kết.[^bao-moi]
      events/2023/hoi-nghi.en.md:6:1  error  old-encoding  The letters of this line are of another encoding: “Hoäi”. Fix: write this line again: Hội nghị tổng kết.[^bao-moi]
      events/2023/hoi-nghi.md:11:1  error  old-encoding  The letters of this line are of another encoding: “Héi”. Fix: write this line again: Hội nghị tổng kết.[^bao-moi]"
    `);
  });

  it('words that a comment cuts off are answered with quotes', async () => {
    expect(await inBoth('cut-off-value')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:22  error  cut-off-value  Phần “#5” sẽ không hiện: dấu # sau dấu cách mở một lời chú, nên giá trị chỉ còn “Ký thỏa thuận”. Sửa: đặt cả giá trị trong dấu nháy: "Ký thỏa thuận #5"
      events/2023/hoi-nghi.md:2:22  error  cut-off-value  “#5” would not be shown: a # after a space begins a comment, so that the value is only “Ký thỏa thuận”. Fix: put the whole value in quotes: "Ký thỏa thuận #5""
    `);
  });

  it('a comment right after words is asked about', async () => {
    expect(await inBoth('comment-after-words')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:3:27  warning  comment-after-words  “# lần thứ ba” sau lời văn được đọc là lời chú, không hiện trên trang. Sửa: nếu nó thuộc về lời văn thì viết "Hai bên gặp nhau # lần thứ ba"; nếu là lời chú thì chuyển lên một dòng riêng phía trên
      events/2023/hoi-nghi.md:3:27  warning  comment-after-words  “# lần thứ ba” after words is read as a comment and not shown. Fix: if it belongs to the words, write "Hai bên gặp nhau # lần thứ ba"; if it is a comment, move it to a line of its own above"
    `);
  });

  it('a stop between thousands is asked about, unless other values are decimals', async () => {
    expect(await inBoth('thousands-dot')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:7:28  warning  thousands-dot  1.087 của “observations[2].value” được đọc với dấu chấm thập phân, tức là nhỏ hơn một nghìn. Sửa: nếu dấu chấm ngăn hàng nghìn thì viết 1087; nếu đúng là số lẻ thì viết 1.0870 để không ai nhầm
      figures/so-dia-phuong.yaml:8:28  warning  thousands-dot  11.000 của “observations[3].value” được đọc với dấu chấm thập phân, tức là nhỏ hơn một nghìn. Sửa: nếu dấu chấm ngăn hàng nghìn thì viết 11000; nếu đúng là số lẻ thì viết 11.0000 để không ai nhầm
      figures/so-dia-phuong.yaml:9:28  error  wrong-type  “observations[4].value” phải là số, không có dấu nháy hay đơn vị. Sửa: viết chính con số ấy bằng chữ số, không có dấu nháy hay đơn vị; dấu chấm là dấu thập phân
      figures/so-dia-phuong.yaml:7:28  warning  thousands-dot  1.087 of “observations[2].value” is read with a decimal point, so as less than a thousand. Fix: if the stop sets thousands apart, write 1087; if it is a decimal number, write 1.0870, so that nobody mistakes it
      figures/so-dia-phuong.yaml:8:28  warning  thousands-dot  11.000 of “observations[3].value” is read with a decimal point, so as less than a thousand. Fix: if the stop sets thousands apart, write 11000; if it is a decimal number, write 11.0000, so that nobody mistakes it
      figures/so-dia-phuong.yaml:9:28  error  wrong-type  “observations[4].value” must be a number, without quotes or unit. Fix: write that very number in digits, without quotes or unit; a point stands before decimals"
    `);
  });

  it('signs of Markdown in a value are answered with the words', async () => {
    expect(await inBoth('markdown-in-value')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:8  error  markdown-in-value  “title” hiện nguyên các dấu Markdown: **Hội nghị** với [Busan](partner:busan). Sửa: chỉ để lời: Hội nghị với Busan
      events/2023/hoi-nghi.md:3:10  error  markdown-in-value  “summary” hiện nguyên các dấu Markdown: Hai bên gặp nhau.[^bao-moi]. Sửa: chỉ để lời: Hai bên gặp nhau.
      events/2023/hoi-nghi.md:2:8  error  markdown-in-value  “title” would show signs of Markdown as they are: **Hội nghị** với [Busan](partner:busan). Fix: leave only the words: Hội nghị với Busan
      events/2023/hoi-nghi.md:3:10  error  markdown-in-value  “summary” would show signs of Markdown as they are: Hai bên gặp nhau.[^bao-moi]. Fix: leave only the words: Hai bên gặp nhau."
    `);
  });

  it('words of a template are told, in front matter and text, in each language', async () => {
    expect(await inBoth('template-text')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  error  template-text  Lời của tệp mẫu còn để nguyên: “The same text in English, with the same citations and links.”. Sửa: thay bằng lời của bản ghi này; khóa không bắt buộc mà không dùng thì xóa cả dòng
      events/2023/hoi-nghi.md:2:8  error  template-text  Lời của tệp mẫu còn để nguyên: “Tiêu đề sự kiện”. Sửa: thay bằng lời của bản ghi này; khóa không bắt buộc mà không dùng thì xóa cả dòng
      events/2023/hoi-nghi.md:7:14  error  template-text  Lời của tệp mẫu còn để nguyên: “Nơi diễn ra”. Sửa: thay bằng lời của bản ghi này; khóa không bắt buộc mà không dùng thì xóa cả dòng
      events/2023/hoi-nghi.md:7:31  error  template-text  Lời của tệp mẫu còn để nguyên: “Place”. Sửa: thay bằng lời của bản ghi này; khóa không bắt buộc mà không dùng thì xóa cả dòng
      events/2023/hoi-nghi.md:12:1  error  template-text  Lời của tệp mẫu còn để nguyên: “Viết nội dung ở đây, một đến ba đoạn ngắn: diễn ra thế nào, ai dự, thỏa thuận gì, con số, dẫn tới điều gì.”. Sửa: thay bằng lời của bản ghi này; khóa không bắt buộc mà không dùng thì xóa cả dòng
      events/2023/hoi-nghi.en.md:6:1  error  template-text  Words of the template were left: “The same text in English, with the same citations and links.”. Fix: put this record’s own words in their place; a key that is not required and not used is deleted with its line
      events/2023/hoi-nghi.md:2:8  error  template-text  Words of the template were left: “Tiêu đề sự kiện”. Fix: put this record’s own words in their place; a key that is not required and not used is deleted with its line
      events/2023/hoi-nghi.md:7:14  error  template-text  Words of the template were left: “Nơi diễn ra”. Fix: put this record’s own words in their place; a key that is not required and not used is deleted with its line
      events/2023/hoi-nghi.md:7:31  error  template-text  Words of the template were left: “Place”. Fix: put this record’s own words in their place; a key that is not required and not used is deleted with its line
      events/2023/hoi-nghi.md:12:1  error  template-text  Words of the template were left: “Viết nội dung ở đây, một đến ba đoạn ngắn: diễn ra thế nào, ai dự, thỏa thuận gì, con số, dẫn tới điều gì.”. Fix: put this record’s own words in their place; a key that is not required and not used is deleted with its line"
    `);
  });

  it('the cause of unreadable YAML is named by what stands in its line', async () => {
    expect(await inBoth('yaml-causes')).toMatchInlineSnapshot(`
      "people/a.yaml:1:7  error  yaml-syntax  Dấu nháy bên trong kết thúc giá trị quá sớm. Sửa: viết name: 'Nguyễn "Tư" Văn A'
      people/b.yaml:1:7  error  yaml-syntax  Ngoặc ở đầu giá trị bị đọc thành danh sách hoặc nhóm khóa. Sửa: đặt cả giá trị trong dấu nháy: name: "[Ông] Nguyễn Văn B"
      people/c.yaml:1:7  error  yaml-syntax  Dấu * hoặc \` ở đầu giá trị có nghĩa riêng trong YAML; chữ đậm không dùng ở đây. Sửa: viết name: Nguyễn Văn C
      people/d.yaml:1:6  error  yaml-syntax  Dấu cách ở đây là dấu cách không ngắt dòng, YAML không nhận. Sửa: gõ lại dòng này với dấu cách thường: name: Nguyễn Văn D
      people/e.yaml:1:5  error  yaml-syntax  Dấu hai chấm ở đây là dấu rộng “：”, YAML không nhận. Sửa: viết name: Nguyễn Văn E
      people/f.yaml:1:7  error  yaml-syntax  Dấu nháy bên trong kết thúc giá trị quá sớm. Sửa: viết name: "Jeanne d'Arc"
      people/g.yaml:1:19  error  yaml-syntax  Dấu # sau dấu cách mở một lời chú, nên phần còn lại của dòng bị bỏ. Sửa: đặt cả giá trị có dấu # trong dấu nháy kép
      people/h.yaml:1:7  error  yaml-syntax  Dấu nháy bên trong kết thúc giá trị quá sớm. Sửa: viết name: '"Tư" Văn H'
      people/i.yaml:1:13  error  yaml-syntax  Dấu # sau dấu cách mở một lời chú, nên phần còn lại của dòng bị bỏ. Sửa: đặt cả giá trị có dấu # trong dấu nháy kép
      people/a.yaml:1:7  error  yaml-syntax  The quotes inside end the value too early. Fix: write name: 'Nguyễn "Tư" Văn A'
      people/b.yaml:1:7  error  yaml-syntax  Brackets at the beginning of a value are read as a list or a group of keys. Fix: put the whole value in quotes: name: "[Ông] Nguyễn Văn B"
      people/c.yaml:1:7  error  yaml-syntax  A * or \` at the beginning of a value has a meaning of its own in YAML; bold is not used here. Fix: write name: Nguyễn Văn C
      people/d.yaml:1:6  error  yaml-syntax  The space here is a no-break space, which YAML does not know. Fix: type this line again with ordinary spaces: name: Nguyễn Văn D
      people/e.yaml:1:5  error  yaml-syntax  The colon here is the wide one “：”, which YAML does not know. Fix: write name: Nguyễn Văn E
      people/f.yaml:1:7  error  yaml-syntax  The quotes inside end the value too early. Fix: write name: "Jeanne d'Arc"
      people/g.yaml:1:19  error  yaml-syntax  A # after a space begins a comment, so that the rest of the line is left out. Fix: put the whole value with the # in double quotes
      people/h.yaml:1:7  error  yaml-syntax  The quotes inside end the value too early. Fix: write name: '"Tư" Văn H'
      people/i.yaml:1:13  error  yaml-syntax  A # after a space begins a comment, so that the rest of the line is left out. Fix: put the whole value with the # in double quotes"
    `);
  });

  it('names and labels, keys in people’s words, and names of translations are answered with the right ones', async () => {
    expect(await inBoth('meant-words')).toMatchInlineSnapshot(`
      "events/2023/.an.md:1:1  error  misplaced-file  Tên bắt đầu bằng dấu chấm là tệp ẩn, nên bản ghi này sẽ không hiện trên trang. Sửa: đổi tên tệp thành events/2023/an.md
      events/2023/hoi-nghi.md:2:1  error  unknown-key  Không có khóa “tiêu đề” ở đây. Sửa: đổi “tiêu đề” thành “title”
      events/2023/hoi-nghi.md:3:1  error  unknown-key  Không có khóa “description” ở đây. Sửa: đổi “description” thành “summary”
      events/2023/hoi-nghi.md:5:11  error  not-a-slug  “Hội nghị” không phải là mã. Sửa: đổi thành conference
      events/2023/hoi-nghi.md:6:11  error  not-a-slug  “Kinh te” không phải là mã. Sửa: đổi thành economic
      events/2023/hoi-nghi.md:7:23  error  unknown-key  “Hàn Quốc” bị đọc thành một khóa, vì dấu phẩy đứng trước nó kết thúc giá trị. Sửa: đặt cả giá trị có dấu phẩy trong dấu nháy kép, chẳng hạn vi: "…, Hàn Quốc"
      events/2023/hoi-nghi.md:7:33  error  unknown-key  “en:Incheon” bị đọc thành một khóa, vì sau dấu hai chấm không có dấu cách. Sửa: thêm một dấu cách: en: Incheon
      events/2023/hoi-nghi.md:8:10  error  not-a-slug  “Nguyễn Văn A” không phải là mã. Sửa: đổi thành nguyen-van-a-2
      events/2023/hoi-nghi.md:8:24  error  not-a-slug  “Người Lạ” không phải là mã. Sửa: dùng chữ thường không dấu, chữ số và gạch nối; mã là tên tệp của bản ghi, không có đuôi
      events/2023/hoi-nghi.md:9:9  error  unknown-value  “Đã hủy” không phải là giá trị của “status”. Sửa: đổi thành cancelled; các giá trị được dùng: held, planned, cancelled
      events/2023/hoi-nghi.md:10:13  error  unknown-value  “cao” không phải là giá trị của “confidence”. Sửa: đổi thành high; các giá trị được dùng: high, medium, low
      events/2023/le-ky-en.md:1:1  error  file-name  Tên của bản dịch “le-ky-en.md” không đúng cách, nên tệp không được nhận là bản dịch. Sửa: đổi tên tệp thành events/2023/le-ky.en.md
      events/2023/le-ky.md:7:10  error  unknown-reference  Không có bản ghi nào mang mã person:nguyen-van-a. Sửa: có lẽ là “nguyen-van-a-2”; nếu là bản ghi mới thì tạo bằng npm run new -- person
      events/2023/mot.en.md:1:1  error  orphan-translation  Bản dịch này không có tệp gốc events/2023/mot.md. Sửa: tệp có cả dữ kiện như một bản ghi đầy đủ: đổi tên tệp thành events/2023/mot.md
      partners/busan.EN.md:1:1  error  file-name  Tên của bản dịch “busan.EN.md” không đúng cách, nên tệp không được nhận là bản dịch. Sửa: đổi tên tệp thành partners/busan.en.md
      partners/busan.md:4:7  error  unknown-value  “Thành phố” không phải là giá trị của “kind”. Sửa: đổi thành city; các giá trị được dùng: city, province, region, prefecture, state
      partners/busan.md:6:24  error  unknown-key  Dấu phẩy trong ngoặc nhọn tách số làm đôi, nên “18” bị đọc thành một khóa. Sửa: viết dấu chấm thập phân, chẳng hạn {lat: 35.18, lon: 129.08}
      partners/busan.md:7:11  error  not-a-slug  “kết nghĩa” không phải là mã. Sửa: đổi thành sister
      templates/hop-bao.md:1:1  error  misplaced-file  Thư mục templates chỉ chứa tệp mẫu, nên bản ghi này sẽ không hiện trên trang. Sửa: chuyển tệp vào thư mục của loại nội dung: events, partners, strategies, figures, sources, people, organisations, pages; sự kiện nằm trong thư mục của năm
      events/2023/.an.md:1:1  error  misplaced-file  A name that begins with a full stop is a hidden file, so this record would not be shown. Fix: rename the file to events/2023/an.md
      events/2023/hoi-nghi.md:2:1  error  unknown-key  There is no key “tiêu đề” here. Fix: change “tiêu đề” to “title”
      events/2023/hoi-nghi.md:3:1  error  unknown-key  There is no key “description” here. Fix: change “description” to “summary”
      events/2023/hoi-nghi.md:5:11  error  not-a-slug  “Hội nghị” is not an id. Fix: change it to conference
      events/2023/hoi-nghi.md:6:11  error  not-a-slug  “Kinh te” is not an id. Fix: change it to economic
      events/2023/hoi-nghi.md:7:23  error  unknown-key  “Hàn Quốc” is read as a key, because the comma before it ends the value. Fix: put the whole value with the comma in double quotes, such as en: "…, Hàn Quốc"
      events/2023/hoi-nghi.md:7:33  error  unknown-key  “en:Incheon” is read as a key, for there is no space after the colon. Fix: add a space: en: Incheon
      events/2023/hoi-nghi.md:8:10  error  not-a-slug  “Nguyễn Văn A” is not an id. Fix: change it to nguyen-van-a-2
      events/2023/hoi-nghi.md:8:24  error  not-a-slug  “Người Lạ” is not an id. Fix: use small letters without marks, digits and hyphens; an id is the record’s file name without ending
      events/2023/hoi-nghi.md:9:9  error  unknown-value  “Đã hủy” is not a value of “status”. Fix: change it to cancelled; the values are: held, planned, cancelled
      events/2023/hoi-nghi.md:10:13  error  unknown-value  “cao” is not a value of “confidence”. Fix: change it to high; the values are: high, medium, low
      events/2023/le-ky-en.md:1:1  error  file-name  The translation “le-ky-en.md” is named in another way, so it is not known for one. Fix: rename the file to events/2023/le-ky.en.md
      events/2023/le-ky.md:7:10  error  unknown-reference  There is no record person:nguyen-van-a. Fix: “nguyen-van-a-2” may be meant; if it is new, create it with npm run new -- person
      events/2023/mot.en.md:1:1  error  orphan-translation  This translation has no main file events/2023/mot.md. Fix: the file has facts like a whole record: rename it to events/2023/mot.md
      partners/busan.EN.md:1:1  error  file-name  The translation “busan.EN.md” is named in another way, so it is not known for one. Fix: rename the file to partners/busan.en.md
      partners/busan.md:4:7  error  unknown-value  “Thành phố” is not a value of “kind”. Fix: change it to city; the values are: city, province, region, prefecture, state
      partners/busan.md:6:24  error  unknown-key  A comma in braces cuts the number in two, so that “18” is read as a key. Fix: write a decimal point, such as {lat: 35.18, lon: 129.08}
      partners/busan.md:7:11  error  not-a-slug  “kết nghĩa” is not an id. Fix: change it to sister
      templates/hop-bao.md:1:1  error  misplaced-file  The folder templates is only for templates, so this record would not be shown. Fix: move the file into the folder of its kind: events, partners, strategies, figures, sources, people, organisations, pages; events lie in a folder a year"
    `);
  });
});
