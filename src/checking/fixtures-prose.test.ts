import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

/** The lines in both languages, as editors of either read them. */
const inBoth = async (fixture: string) =>
  `${await linesOf(fixture, 'vi')}\n${await linesOf(fixture, 'en')}`;

describe('Slips in Markdown bodies', () => {
  it('a citation almost right is answered with the right one', async () => {
    expect(await inBoth('citation-form')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  Bản dịch chỉ có 1 đoạn, bản chính có 3. Sửa: dịch phần còn thiếu, hoặc rút gọn bản chính cho khớp
      events/2023/hoi-nghi.md:12:20  error  citation-form  “[^ bao-moi]” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^bao-moi]
      events/2023/hoi-nghi.md:12:46  error  citation-form  “[^bao-moi, bao-khac]” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^bao-moi][^bao-khac]
      events/2023/hoi-nghi.md:12:82  error  citation-form  “(^bao-moi)” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^bao-moi]
      events/2023/hoi-nghi.md:14:23  error  citation-form  “[bao-moi]” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^bao-moi]
      events/2023/hoi-nghi.md:14:55  error  citation-form  “[^bao-moi” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^bao-moi]
      events/2023/hoi-nghi.md:16:20  error  citation-form  “[^ bao-la]” không phải cách dẫn nguồn, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [^mã-nguồn], không có dấu cách, mỗi nguồn một cặp ngoặc; mã là tên tệp trong content/sources, không có đuôi
      events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  The translation has only 1 paragraph, the main text has 3. Fix: translate what is missing, or shorten the main text to match
      events/2023/hoi-nghi.md:12:20  error  citation-form  “[^ bao-moi]” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^bao-moi]
      events/2023/hoi-nghi.md:12:46  error  citation-form  “[^bao-moi, bao-khac]” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^bao-moi][^bao-khac]
      events/2023/hoi-nghi.md:12:82  error  citation-form  “(^bao-moi)” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^bao-moi]
      events/2023/hoi-nghi.md:14:23  error  citation-form  “[bao-moi]” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^bao-moi]
      events/2023/hoi-nghi.md:14:55  error  citation-form  “[^bao-moi” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^bao-moi]
      events/2023/hoi-nghi.md:16:20  error  citation-form  “[^ bao-la]” is not how a source is cited, so readers would see the brackets as they are. Fix: write [^source-id], without spaces, one pair of brackets a source; the id is the name of a file in content/sources, without its ending"
    `);
  });

  it('a body cites the sources its record lists', async () => {
    expect(await inBoth('uncited-body')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:1  warning  uncited-body  Nội dung không dẫn nguồn nào, dù sources có nguồn. Sửa: ghi [^bao-moi] (hoặc một nguồn khác trong sources) ngay sau câu lấy từ nguồn ấy
      events/2023/hoi-nghi.md:11:1  warning  uncited-body  The text cites no source, though sources lists some. Fix: put [^bao-moi] (or another of the sources) right after the sentence taken from it"
    `);
  });

  it('a link almost right is answered with the right one, where that record is', async () => {
    expect(await inBoth('link-form')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  Bản dịch chỉ có 1 đoạn, bản chính có 3. Sửa: dịch phần còn thiếu, hoặc rút gọn bản chính cho khớp
      events/2023/hoi-nghi.md:11:1  error  link-form  “(Bài báo)[source:bao-moi]” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:11:30  error  link-form  “[Bài báo](source: bao-moi)” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:11:60  error  link-form  “[Bài báo] (source:bao-moi)” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:13:1  error  link-form  “[Hội nghị](event:hoi-nghi]” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Hội nghị](event:hoi-nghi)
      events/2023/hoi-nghi.md:13:31  error  link-form  “[[hoi-nghi]]” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [hoi-nghi](event:hoi-nghi)
      events/2023/hoi-nghi.md:13:47  error  link-form  “[Nơi xa](partner: khong-co)” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [lời](loại:mã) liền nhau, chẳng hạn [Busan](partner:busan); loại là một trong: event, partner, strategy, figure, source, person, organisation
      events/2023/hoi-nghi.md:15:1  error  link-form  “[Bài báo](source/bao-moi)” không thành liên kết, nên người đọc sẽ thấy nguyên các dấu ngoặc. Sửa: viết [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:15:28  error  unknown-link-kind  “Event:hoi-nghi” không phải liên kết tới bản ghi. Sửa: viết event:hoi-nghi
      events/2023/hoi-nghi.md:15:58  error  relative-link  “hoi-nghi” dẫn tới địa chỉ của một trang. Sửa: viết event:hoi-nghi
      events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  The translation has only 1 paragraph, the main text has 3. Fix: translate what is missing, or shorten the main text to match
      events/2023/hoi-nghi.md:11:1  error  link-form  “(Bài báo)[source:bao-moi]” makes no link, so readers would see the brackets as they are. Fix: write [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:11:30  error  link-form  “[Bài báo](source: bao-moi)” makes no link, so readers would see the brackets as they are. Fix: write [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:11:60  error  link-form  “[Bài báo] (source:bao-moi)” makes no link, so readers would see the brackets as they are. Fix: write [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:13:1  error  link-form  “[Hội nghị](event:hoi-nghi]” makes no link, so readers would see the brackets as they are. Fix: write [Hội nghị](event:hoi-nghi)
      events/2023/hoi-nghi.md:13:31  error  link-form  “[[hoi-nghi]]” makes no link, so readers would see the brackets as they are. Fix: write [hoi-nghi](event:hoi-nghi)
      events/2023/hoi-nghi.md:13:47  error  link-form  “[Nơi xa](partner: khong-co)” makes no link, so readers would see the brackets as they are. Fix: write [words](kind:id) in one piece, such as [Busan](partner:busan); the kind is one of: event, partner, strategy, figure, source, person, organisation
      events/2023/hoi-nghi.md:15:1  error  link-form  “[Bài báo](source/bao-moi)” makes no link, so readers would see the brackets as they are. Fix: write [Bài báo](source:bao-moi)
      events/2023/hoi-nghi.md:15:28  error  unknown-link-kind  “Event:hoi-nghi” is not a link to a record. Fix: write event:hoi-nghi
      events/2023/hoi-nghi.md:15:58  error  relative-link  “hoi-nghi” leads to a page’s address. Fix: write event:hoi-nghi"
    `);
  });

  it('a heading has a space after its signs', async () => {
    expect(await inBoth('heading-space')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:13:1  error  heading-space  “##Diễn biến” không thành đề mục vì thiếu dấu cách sau dấu #. Sửa: viết “## Diễn biến”
      events/2023/hoi-nghi.md:17:1  error  heading-space  “#5 là số hiệu.” không thành đề mục vì thiếu dấu cách sau dấu #. Sửa: nếu là đề mục thì viết “## 5 là số hiệu.”; nếu muốn hiện chính dấu # thì viết \\#
      events/2023/hoi-nghi.md:13:1  error  heading-space  “##Diễn biến” makes no heading, for there is no space after the #. Fix: write “## Diễn biến”
      events/2023/hoi-nghi.md:17:1  error  heading-space  “#5 là số hiệu.” makes no heading, for there is no space after the #. Fix: if it is a heading, write “## 5 là số hiệu.”; to show the sign # itself, write \\#"
    `);
  });

  it('headings follow one another level by level', async () => {
    expect(await inBoth('heading-skip')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:15:1  error  heading-skip  Đề mục này nhảy bậc: #### mà phía trên chưa có bậc liền trước. Sửa: đổi #### thành ###, hoặc thêm đề mục bậc trên còn thiếu
      events/2023/hoi-nghi.md:15:1  error  heading-skip  This heading skips a level: #### without the level before it above. Fix: change #### to ###, or add the heading that is missing above"
    `);
  });

  it('words come before the first heading', async () => {
    expect(await inBoth('heading-first')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:1  warning  heading-first  Nội dung mở đầu bằng đề mục, chưa có lời nào. Sửa: viết một đoạn mở đầu trước đề mục; nếu đề mục chỉ lặp lại tiêu đề thì xóa nó
      events/2023/hoi-nghi.md:11:1  warning  heading-first  The text begins with a heading, before any words. Fix: write an opening paragraph before the heading; if the heading only repeats the title, delete it"
    `);
  });

  it('a heading has words, and words below it', async () => {
    expect(await inBoth('empty-heading')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:13:1  error  empty-heading  Đề mục không có chữ. Sửa: viết tên đề mục sau các dấu #, hoặc xóa dòng này
      events/2023/hoi-nghi.md:15:1  error  empty-heading  Dưới đề mục này không có lời nào. Sửa: viết nội dung bên dưới, hoặc xóa đề mục
      events/2023/hoi-nghi.md:13:1  error  empty-heading  A heading without words. Fix: write the heading’s words after the signs #, or delete the line
      events/2023/hoi-nghi.md:15:1  error  empty-heading  There is no text below this heading. Fix: write the text below it, or delete the heading"
    `);
  });

  it('a rule right below a text makes a heading of it', async () => {
    expect(await inBoth('underlined-text')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:12:1  error  underlined-text  Dòng gạch này biến lời ngay trên nó thành đề mục. Sửa: để một dòng trống trước dòng gạch; nếu muốn có đề mục thì viết “## ” trước lời đó và xóa dòng gạch
      events/2023/hoi-nghi.md:16:1  error  underlined-text  Dòng gạch này biến cả đoạn ngay trên nó thành đề mục. Sửa: để một dòng trống trước dòng gạch; nếu muốn có đề mục thì viết “## ” trước lời đó và xóa dòng gạch
      events/2023/hoi-nghi.md:12:1  error  underlined-text  This line makes a heading of the text right above it. Fix: leave an empty line before it; if a heading is meant, write “## ” before the text and delete this line
      events/2023/hoi-nghi.md:16:1  error  underlined-text  This line makes a heading of the whole paragraph right above it. Fix: leave an empty line before it; if a heading is meant, write “## ” before the text and delete this line"
    `);
  });

  it('rows of a table have as many cells as its head', async () => {
    expect(await inBoth('table-cells')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  Bản dịch chỉ có 1 đoạn, bản chính có 4. Sửa: dịch phần còn thiếu, hoặc rút gọn bản chính cho khớp
      events/2023/hoi-nghi.md:15:1  error  table-cells  Hàng này có 3 ô mà bảng có 2 cột: ô thừa sẽ biến mất. Sửa: bỏ ô thừa, hoặc thêm cột ở hàng đầu và dòng kẻ; dấu | là chữ thì viết \\|
      events/2023/hoi-nghi.md:16:1  error  table-cells  Hàng này chỉ có 1 ô mà bảng có 2 cột. Sửa: thêm dấu | cho đủ số ô, ô không có gì thì để trống
      events/2023/hoi-nghi.md:20:1  error  table-cells  Dòng kẻ dưới hàng đầu có 1 cột mà hàng đầu có 2 ô, nên không thành bảng. Sửa: cho hai dòng có số ô bằng nhau, cách nhau bằng dấu |
      events/2023/hoi-nghi.md:23:1  error  table-cells  Các dòng có dấu | này không thành bảng vì thiếu dòng kẻ dưới hàng đầu. Sửa: thêm dưới hàng đầu dòng: | --- | --- |
      events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  The translation has only 1 paragraph, the main text has 4. Fix: translate what is missing, or shorten the main text to match
      events/2023/hoi-nghi.md:15:1  error  table-cells  This row has 3 cells but the table has 2 columns: what is too many would vanish. Fix: remove the extra cell, or add a column to the first row and the ruler; a | that is text is written \\|
      events/2023/hoi-nghi.md:16:1  error  table-cells  This row has only 1 cell but the table has 2 columns. Fix: add | until the row has all its cells, and leave those empty that have nothing
      events/2023/hoi-nghi.md:20:1  error  table-cells  The ruler below the first row has 1 column but that row has 2 cells, so it makes no table. Fix: give both lines the same number of cells, with | between them
      events/2023/hoi-nghi.md:23:1  error  table-cells  These lines with | make no table, for the ruler below the first row is missing. Fix: add this line below the first row: | --- | --- |"
    `);
  });

  it('a block of code is closed', async () => {
    expect(await inBoth('open-code')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:13:1  error  open-code  Đoạn mã mở ở dòng này không được đóng, nên mọi lời bên dưới hiện thành mã. Sửa: xóa dòng này, hoặc thêm một dòng cùng dấu ở cuối đoạn mã
      events/2023/hoi-nghi.md:13:1  error  open-code  The block of code opened in this line is never closed, so all text below would be shown as code. Fix: delete this line, or add a line with the same signs where the code ends"
    `);
  });

  it('no blank of a form is left', async () => {
    expect(await inBoth('placeholder')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:11:15  error  placeholder  Còn chỗ để trống của một mẫu: {{ date }}. Sửa: thay bằng lời thật, hoặc xóa đi
      events/2023/hoi-nghi.md:11:15  error  placeholder  A form’s blank was left: {{ date }}. Fix: put the real words in its place, or delete it"
    `);
  });

  it('a text pasted twice is told once', async () => {
    expect(await inBoth('repeated-text')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:15:1  error  repeated-text  Đoạn “Hai bên ký bản ghi nhớ về hợp tác cảng biển, vận tải và đào …” đã có ở phía trên. Sửa: xóa phần lặp lại từ đây
      events/2023/hoi-nghi.md:15:1  error  repeated-text  The paragraph “Hai bên ký bản ghi nhớ về hợp tác cảng biển, vận tải và đào …” stands above already. Fix: delete the repeated part from here on"
    `);
  });

  it('a record has a text, in each language', async () => {
    expect(await inBoth('empty-body')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:4:1  warning  empty-body  Dưới phần khai báo chưa có nội dung nào. Sửa: viết một đến ba đoạn dưới dòng “---” thứ hai: diễn ra thế nào, ai dự, kết quả gì
      events/2023/hoi-nghi.md:9:1  warning  empty-body  Dưới phần khai báo chưa có nội dung nào. Sửa: viết một đến ba đoạn dưới dòng “---” thứ hai: diễn ra thế nào, ai dự, kết quả gì
      events/2023/hoi-nghi.en.md:4:1  warning  empty-body  There is no text below the front matter yet. Fix: write one to three paragraphs below the second line “---”: how it went, who took part, what came of it
      events/2023/hoi-nghi.md:9:1  warning  empty-body  There is no text below the front matter yet. Fix: write one to three paragraphs below the second line “---”: how it went, who took part, what came of it"
    `);
  });

  it('a name is spelt one way in each language, in our own words', async () => {
    expect(await linesOf('wording')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:22  warning  wording  “Phnôm Pênh” viết khác các trang khác. Sửa: viết “Phnom Penh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      events/2023/hoi-nghi.md:2:19  warning  wording  “Phnom Penh” viết khác các trang khác. Sửa: viết “Phnôm Pênh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      events/2023/hoi-nghi.md:3:29  warning  wording  “Tổng lãnh sự” viết khác các trang khác. Sửa: viết “Tổng Lãnh sự”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      events/2023/hoi-nghi.md:7:14  warning  wording  “Phnom Penh” viết khác các trang khác. Sửa: viết “Phnôm Pênh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      events/2023/hoi-nghi.md:12:35  warning  wording  “Phnom Penh” viết khác các trang khác. Sửa: viết “Phnôm Pênh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      events/2023/hoi-nghi.md:15:28  warning  wording  “Phnom Penh” viết khác các trang khác. Sửa: viết “Phnôm Pênh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      sources/bao-moi.yaml:5:22  warning  wording  “Phnom Penh” viết khác các trang khác. Sửa: viết “Phnôm Pênh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”
      sources/bao-moi.yaml:5:50  warning  wording  “Pnom-Penh” viết khác các trang khác. Sửa: viết “Phnom Penh”; tên mà chính nguồn hay cơ quan viết như vậy thì đặt trong dấu “…”"
    `);
    expect(await linesOf('wording', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:22  warning  wording  “Phnôm Pênh” is spelt otherwise here than on other pages. Fix: write “Phnom Penh”; a name that a source or a body itself spells so goes into “…”
      events/2023/hoi-nghi.md:2:19  warning  wording  “Phnom Penh” is spelt otherwise here than on other pages. Fix: write “Phnôm Pênh”; a name that a source or a body itself spells so goes into “…”
      events/2023/hoi-nghi.md:3:29  warning  wording  “Tổng lãnh sự” is spelt otherwise here than on other pages. Fix: write “Tổng Lãnh sự”; a name that a source or a body itself spells so goes into “…”
      events/2023/hoi-nghi.md:7:14  warning  wording  “Phnom Penh” is spelt otherwise here than on other pages. Fix: write “Phnôm Pênh”; a name that a source or a body itself spells so goes into “…”
      events/2023/hoi-nghi.md:12:35  warning  wording  “Phnom Penh” is spelt otherwise here than on other pages. Fix: write “Phnôm Pênh”; a name that a source or a body itself spells so goes into “…”
      events/2023/hoi-nghi.md:15:28  warning  wording  “Phnom Penh” is spelt otherwise here than on other pages. Fix: write “Phnôm Pênh”; a name that a source or a body itself spells so goes into “…”
      sources/bao-moi.yaml:5:22  warning  wording  “Phnom Penh” is spelt otherwise here than on other pages. Fix: write “Phnôm Pênh”; a name that a source or a body itself spells so goes into “…”
      sources/bao-moi.yaml:5:50  warning  wording  “Pnom-Penh” is spelt otherwise here than on other pages. Fix: write “Phnom Penh”; a name that a source or a body itself spells so goes into “…”"
    `);
  });

  it('a term of the glossary means one thing, leads somewhere and is used', async () => {
    expect(await inBoth('term-twice')).toMatchInlineSnapshot(`
      "glossary.yaml:5:9  error  term-twice  “oda” đã có ở mục 1. Sửa: xóa một trong hai, hoặc gộp hai mục
      glossary.yaml:5:9  error  term-twice  “coordination regulation” đã có ở mục 2. Sửa: xóa một trong hai, hoặc gộp hai mục
      glossary.yaml:8:7  error  term-twice  “oda” đã có ở mục 1. Sửa: xóa một trong hai, hoặc gộp hai mục
      glossary.yaml:5:9  error  term-twice  “oda” is in entry 1 already. Fix: delete one of the two, or join the entries
      glossary.yaml:5:9  error  term-twice  “coordination regulation” is in entry 2 already. Fix: delete one of the two, or join the entries
      glossary.yaml:8:7  error  term-twice  “oda” is in entry 1 already. Fix: delete one of the two, or join the entries"
    `);
    expect(await inBoth('unknown-see')).toMatchInlineSnapshot(`
      "glossary.yaml:4:8  error  unknown-see  Không có mục khác nào mang mã “quy-che-phoi-hp”. Sửa: có lẽ là “quy-che-phoi-hop”; bản ghi thì viết loại:mã, ví dụ strategy:mã
      glossary.yaml:8:8  error  unknown-see  Không có mục khác nào mang mã “quy-che-phoi-hop”. Sửa: viết mã một mục khác của glossary.yaml, hay một bản ghi như strategy:mã
      glossary.yaml:12:8  error  unknown-reference  Không có bản ghi nào mang mã strategy:khong-co. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- strategy
      glossary.yaml:4:8  error  unknown-see  No other entry has the id “quy-che-phoi-hp”. Fix: “quy-che-phoi-hop” may be meant; a record is written kind:id, such as strategy:id
      glossary.yaml:8:8  error  unknown-see  No other entry has the id “quy-che-phoi-hop”. Fix: write the id of another entry of glossary.yaml, or a record such as strategy:id
      glossary.yaml:12:8  error  unknown-reference  There is no record strategy:khong-co. Fix: check the id, or create the record with npm run new -- strategy"
    `);
    expect(await inBoth('term-unused')).toMatchInlineSnapshot(`
      "glossary.yaml:8:9  warning  term-unused  Chưa bài viết nào dùng từ của mục “cong-ham”. Sửa: thêm dạng mà bài viết dùng vào also, hoặc bỏ mục này
      glossary.yaml:8:9  warning  term-unused  No text uses the word of “cong-ham” yet. Fix: add the form that texts use to also, or take the entry out"
    `);
  });
});
