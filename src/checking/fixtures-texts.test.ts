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
      figures/so-dia-phuong.yaml:9:28  error  wrong-type  “observations[4].value” phải là số, không có dấu nháy hay đơn vị. Sửa: viết số trần, dấu chấm là dấu thập phân: value: 54
      figures/so-dia-phuong.yaml:7:28  warning  thousands-dot  1.087 of “observations[2].value” is read with a decimal point, so as less than a thousand. Fix: if the stop sets thousands apart, write 1087; if it is a decimal number, write 1.0870, so that nobody mistakes it
      figures/so-dia-phuong.yaml:8:28  warning  thousands-dot  11.000 of “observations[3].value” is read with a decimal point, so as less than a thousand. Fix: if the stop sets thousands apart, write 11000; if it is a decimal number, write 11.0000, so that nobody mistakes it
      figures/so-dia-phuong.yaml:9:28  error  wrong-type  “observations[4].value” must be a number, without quotes or unit. Fix: write the bare number, with a point for decimals: value: 54"
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
});
