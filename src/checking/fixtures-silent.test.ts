import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('What once passed in silence', () => {
  it('titles are written alike', async () => {
    expect(await linesOf('title-form')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:8  warning  title-form  Tiêu đề có dấu chấm cuối. Sửa: bỏ dấu chấm: Review conference
      events/2023/hoi-nghi.md:2:8  warning  title-form  Tiêu đề viết hoa toàn bộ. Sửa: viết hoa như câu thường: chữ đầu và tên riêng
      events/2023/hoi-nghi.md:3:10  warning  title-form  “summary” có dấu nháy mở và đóng không cùng kiểu, hoặc thiếu một bên. Sửa: mở bằng “ và đóng bằng ”, hoặc dùng một kiểu cho cả hai"
    `);
    expect(await linesOf('title-form', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:8  warning  title-form  The title ends in a full stop. Fix: leave out the full stop: Review conference
      events/2023/hoi-nghi.md:2:8  warning  title-form  The title is all in capitals. Fix: write capitals as in a sentence: the first letter and names
      events/2023/hoi-nghi.md:3:10  warning  title-form  “summary” has quotation marks of two sorts, or one without its other. Fix: open with “ and close with ”, or use one sort for both"
    `);
  });

  it('the text, its translation and the front matter tell one day, to the day and to the year', async () => {
    expect(await linesOf('days-told')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  date-in-text  Bản dịch nói tới ngày “26 May 2023”, mà bài gốc không nói; phần đầu tệp gốc ghi 2023-04-26. Sửa: so với bài gốc rồi sửa ngày trong bản dịch
      events/2023/hoi-nghi.md:11:1  warning  date-in-text  Bài nói tới ngày “28.4.2023”, không đâu nói tới 2023-04-26 mà phần đầu tệp ghi. Sửa: kiểm tra ngày trong nguồn rồi sửa chỗ sai
      events/2024/hoi-thao.md:11:1  warning  date-in-text  Bài nói tới ngày “7.3.2042”, không đâu nói tới 2024-03-07 mà phần đầu tệp ghi. Sửa: kiểm tra ngày trong nguồn rồi sửa chỗ sai"
    `);
    expect(await linesOf('days-told', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  date-in-text  The translation tells of “26 May 2023”, which the original does not; its date is 2023-04-26. Fix: compare with the original and correct the day in the translation
      events/2023/hoi-nghi.md:11:1  warning  date-in-text  The text tells of “28.4.2023” and nowhere of 2023-04-26, which the top of the file says. Fix: check the day in the source and correct the wrong one
      events/2024/hoi-thao.md:11:1  warning  date-in-text  The text tells of “7.3.2042” and nowhere of 2024-03-07, which the top of the file says. Fix: check the day in the source and correct the wrong one"
    `);
  });

  it('notes to oneself are not published', async () => {
    expect(await linesOf('unfinished')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:3:10  error  placeholder  Còn chỗ chưa viết xong: To be added. Sửa: viết cho xong rồi bỏ ghi chú này; điều chưa biết thì thôi không viết
      events/2023/hoi-nghi.md:2:8  error  placeholder  Còn chỗ chưa viết xong: TODO. Sửa: viết cho xong rồi bỏ ghi chú này; điều chưa biết thì thôi không viết
      events/2023/hoi-nghi.md:11:33  error  placeholder  Còn chỗ chưa viết xong: [cần bổ sung]. Sửa: viết cho xong rồi bỏ ghi chú này; điều chưa biết thì thôi không viết
      events/2023/hoi-nghi.md:11:52  error  placeholder  Còn chỗ chưa viết xong: ???. Sửa: viết cho xong rồi bỏ ghi chú này; điều chưa biết thì thôi không viết
      partners/busan.md:2:8  error  placeholder  Còn chỗ chưa viết xong: cần bổ sung. Sửa: viết cho xong rồi bỏ ghi chú này; điều chưa biết thì thôi không viết"
    `);
    expect(await linesOf('unfinished', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:3:10  error  placeholder  Something is still to be written: To be added. Fix: write it and take this note away; what is not known is left out
      events/2023/hoi-nghi.md:2:8  error  placeholder  Something is still to be written: TODO. Fix: write it and take this note away; what is not known is left out
      events/2023/hoi-nghi.md:11:33  error  placeholder  Something is still to be written: [cần bổ sung]. Fix: write it and take this note away; what is not known is left out
      events/2023/hoi-nghi.md:11:52  error  placeholder  Something is still to be written: ???. Fix: write it and take this note away; what is not known is left out
      partners/busan.md:2:8  error  placeholder  Something is still to be written: cần bổ sung. Fix: write it and take this note away; what is not known is left out"
    `);
  });

  it('a link’s kind is no word of the author’s language', async () => {
    expect(await linesOf('link-kinds-in-words')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:35  error  link-form  “[Busan](địa phương:busan)” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Busan](partner:busan)
      events/2023/hoi-nghi.md:11:68  error  link-form  “[Porto](Đối tác: porto)” không thành liên kết: loại của bản ghi viết bằng một từ cố định, và chưa có bản ghi nào mang mã “porto”. Sửa: viết [lời](partner:mã) với mã của một bản ghi có sẵn"
    `);
    expect(await linesOf('link-kinds-in-words', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:35  error  link-form  “[Busan](địa phương:busan)” makes no link, so readers would see the brackets as they are. Fix: write [Busan](partner:busan)
      events/2023/hoi-nghi.md:11:68  error  link-form  “[Porto](Đối tác: porto)” makes no link: the kind of record is a word of its own, and no record has the id “porto”. Fix: write [text](partner:id) with the id of a record there is"
    `);
  });

  it('years, values and codes far from all beside them are told', async () => {
    expect(await linesOf('years-astray')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:7:28  warning  unlikely-value  Giá trị 610 khác hẳn cỡ với mọi giá trị còn lại, như 6 của 2019. Sửa: kiểm tra số và đơn vị trong nguồn, có lẽ thừa hay thiếu chữ số; nếu đúng thì nói lý do trong note, cách đếm đã đổi thì thêm mốc vào breaks
      figures/so-doan.yaml:7:28  warning  thousands-dot  1.087 của “observations[2].value” được đọc với dấu chấm thập phân, tức là nhỏ hơn một nghìn. Sửa: nếu dấu chấm ngăn hàng nghìn thì viết 1087; nếu đúng là số lẻ thì viết 1.0870 để không ai nhầm
      partners/busan.md:3:30  error  not-a-language  “kr” ở đây là mã nước; là mã ngôn ngữ thì nó chỉ một ngôn ngữ khác, không phải của nước “KR”. Sửa: viết mã ngôn ngữ, có lẽ là ko
      partners/busan.md:15:34  warning  date-in-future  “date” là 2035, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      site.yaml:16:15  warning  unlikely-year  “span.from” là năm 1075, mà việc sớm nhất được kể là của năm 2022. Sửa: kiểm tra năm
      strategies/chien-luoc.md:8:22  warning  before-issue  “milestones[1].date” là 2015, trước khi văn bản được ban hành (2022-12-30). Sửa: kiểm tra năm này và issued trong nguồn"
    `);
    expect(await linesOf('years-astray', 'en')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:7:28  warning  unlikely-value  The value 610 is of another size than all the others, such as 6 of 2019. Fix: check number and unit in the source, perhaps a digit is too many or missing; if it is right, say why in note, and if the way of counting changed, add the moment to breaks
      figures/so-doan.yaml:7:28  warning  thousands-dot  1.087 of “observations[2].value” is read with a decimal point, so as less than a thousand. Fix: if the stop sets thousands apart, write 1087; if it is a decimal number, write 1.0870, so that nobody mistakes it
      partners/busan.md:3:30  error  not-a-language  “kr” is a country’s code here; as a language’s code it is that of another language, not of “KR”. Fix: write the language’s code, perhaps ko
      partners/busan.md:15:34  warning  date-in-future  “date” is 2035, which is yet to come. Fix: check the year; what has not happened yet is not written here
      site.yaml:16:15  warning  unlikely-year  “span.from” is the year 1075, while the first thing told is of 2022. Fix: check the year
      strategies/chien-luoc.md:8:22  warning  before-issue  “milestones[1].date” is 2015, before the document was issued (2022-12-30). Fix: check this year and issued in the source"
    `);
  });
});

describe('What once was told of each consequence, or with a repair that does not hold', () => {
  it('a country, a year, a list, a name and a template have one line each', async () => {
    expect(await linesOf('one-cause')).toMatchInlineSnapshot(`
      "events/2023/hoi-thao.md:9:10  error  unlisted-source  Bản ghi không liệt kê nguồn nào, trong khi bài dẫn: bao-moi. Sửa: viết sources: [{id: bao-moi}]
      events/2023/moi.md:8:8  error  template-text  Tệp này vẫn là tệp mẫu, chưa có lời nào của bản ghi: từ “Tiêu đề sự kiện”, 5 chỗ còn để nguyên. Sửa: thay lời mẫu ở từng dòng bằng lời của bản ghi, hoặc xóa tệp; xong thì kiểm tra lại để thấy những chỗ còn thiếu
      partners/busan.md:4:10  warning  country-of-partner  Địa phương “busan” ghi nước “JP”, nhưng 2 sự kiện có địa phương này đều ghi: KR. Sửa: kiểm tra country ở đây; nếu đúng thì sửa countries của các sự kiện
      people/nguyen-van-b.yaml:1:7  error  same-person-name  “Nguyễn Văn A” trùng tên với people/nguyen-van-a.yaml, và không tệp nào nói rõ là ai. Sửa: thêm distinction vào cả hai tệp, chẳng hạn {vi: nhà ngoại giao, en: diplomat}; nếu là một người thì gộp hai tệp
      strategies/chien-luoc.md:7:9  warning  date-in-future  “issued” là 2032-12-30, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây"
    `);
    expect(await linesOf('one-cause', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-thao.md:9:10  error  unlisted-source  The record lists no source, while its text cites: bao-moi. Fix: write sources: [{id: bao-moi}]
      events/2023/moi.md:8:8  error  template-text  This file is still the template, without a word of the record: from “Tiêu đề sự kiện” on, 5 places were left. Fix: put the record’s own words in each line, or delete the file; then check again to see what is still missing
      partners/busan.md:4:10  warning  country-of-partner  The locality “busan” says “JP”, but 2 events with it all name: KR. Fix: check country here; if it is right, correct countries of the events
      people/nguyen-van-b.yaml:1:7  error  same-person-name  “Nguyễn Văn A” has the same name as people/nguyen-van-a.yaml, and neither says who it is. Fix: add distinction to both files, such as {vi: nhà ngoại giao, en: diplomat}; if it is one person, merge the files
      strategies/chien-luoc.md:7:9  warning  date-in-future  “issued” is 2032-12-30, which is yet to come. Fix: check the year; what has not happened yet is not written here"
    `);
  });

  it('lists and single values are offered what passes', async () => {
    expect(await linesOf('list-forms')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:5:11  error  wrong-type  “category” chỉ nhận một giá trị, không phải danh sách. Sửa: bỏ ngoặc vuông: category: conference
      events/2023/hoi-nghi.md:6:10  error  wrong-type  “pillars” phải là danh sách. Sửa: đặt giá trị trong ngoặc vuông: pillars: [economic]
      events/2023/hoi-nghi.md:7:9  error  wrong-type  “people” phải là danh sách các mã, mà “Nguyễn Văn A; Trần Văn B” không phải mã hay tên của bản ghi nào. Sửa: tìm mã của bản ghi, tức tên tệp không có đuôi, và viết trong ngoặc vuông, cách nhau bằng dấu phẩy; chưa có bản ghi thì tạo bằng npm run new, hoặc viết people: []
      events/2023/hoi-nghi.md:8:17  error  not-a-slug  “so-ngoai-vu; Sở Ngoại vụ” là nhiều mã, mà giữa các mã của một danh sách là dấu phẩy. Sửa: đổi thành so-ngoai-vu
      events/2023/hoi-nghi.md:9:12  error  wrong-type  “countries” phải là danh sách. Sửa: đặt giá trị trong ngoặc vuông: countries: [KR]
      figures/so-dia-phuong.yaml:6:31  error  wrong-type  “observations[1].value” phải là số, không có dấu nháy hay đơn vị. Sửa: viết chính con số ấy bằng chữ số, không có dấu nháy hay đơn vị; dấu chấm là dấu thập phân
      partners/busan.md:3:7  error  wrong-type  “kind” chỉ nhận một giá trị, không phải danh sách. Sửa: bỏ ngoặc vuông: kind: city
      strategies/chien-luoc.md:10:84  error  wrong-type  “statuses[1].source” chỉ nhận một giá trị, ở đây có nhiều. Sửa: giữ một trong: bao-moi, bao-khac, không có ngoặc vuông"
    `);
    expect(await linesOf('list-forms', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:5:11  error  wrong-type  “category” takes one value, not a list. Fix: leave out the square brackets: category: conference
      events/2023/hoi-nghi.md:6:10  error  wrong-type  “pillars” must be a list. Fix: put the value in square brackets: pillars: [economic]
      events/2023/hoi-nghi.md:7:9  error  wrong-type  “people” must be a list of ids, and “Nguyễn Văn A; Trần Văn B” is the id or name of no record. Fix: find the record’s id, its file name without ending, and write it in square brackets, commas between several; if there is no record yet, make it with npm run new, or write people: []
      events/2023/hoi-nghi.md:8:17  error  not-a-slug  “so-ngoai-vu; Sở Ngoại vụ” are several ids, and between the ids of a list stands a comma. Fix: change it to so-ngoai-vu
      events/2023/hoi-nghi.md:9:12  error  wrong-type  “countries” must be a list. Fix: put the value in square brackets: countries: [KR]
      figures/so-dia-phuong.yaml:6:31  error  wrong-type  “observations[1].value” must be a number, without quotes or unit. Fix: write that very number in digits, without quotes or unit; a point stands before decimals
      partners/busan.md:3:7  error  wrong-type  “kind” takes one value, not a list. Fix: leave out the square brackets: kind: city
      strategies/chien-luoc.md:10:84  error  wrong-type  “statuses[1].source” takes one value, here are several. Fix: keep one of: bao-moi, bao-khac, without square brackets"
    `);
  });

  it('a translation is told its right name, a second one that it is one', async () => {
    expect(await linesOf('second-translations')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.EN.md:1:1  error  file-name  Bản dịch này đã có tệp của nó là events/2023/hoi-nghi.en.md, nên “hoi-nghi.EN.md” là tệp thứ hai. Sửa: giữ lời đúng trong events/2023/hoi-nghi.en.md rồi xóa tệp này
      partners/busan.tieng-anh.md:1:1  error  file-name  Tên của bản dịch “busan.tieng-anh.md” không đúng cách, nên tệp không được nhận là bản dịch. Sửa: đổi tên tệp thành partners/busan.en.md"
    `);
    expect(await linesOf('second-translations', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.EN.md:1:1  error  file-name  This translation has its file already, events/2023/hoi-nghi.en.md, so “hoi-nghi.EN.md” is a second one. Fix: keep the right words in events/2023/hoi-nghi.en.md and delete this file
      partners/busan.tieng-anh.md:1:1  error  file-name  The translation “busan.tieng-anh.md” is named in another way, so it is not known for one. Fix: rename the file to partners/busan.en.md"
    `);
  });

  it('a text in letters of another encoding is told as that alone', async () => {
    expect(await linesOf('latin-1')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:2:9  error  old-encoding  Chữ ở dòng này thuộc một bảng mã khác: “á»[U+0099]”. Sửa: viết lại dòng này: title: Hội nghị tổng kết"`,
    );
    expect(await linesOf('latin-1', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:2:9  error  old-encoding  The letters of this line are of another encoding: “á»[U+0099]”. Fix: write this line again: title: Hội nghị tổng kết"`,
    );
  });
});
