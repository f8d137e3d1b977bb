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
      pages/vi/tu-goi.mdx:10:1  error  unknown-element  Không có thành phần <Other>. Sửa: dùng thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />, <TimelineStory />, <Step />; muốn hiện dấu < thì viết \\<
      pages/vi/tu-goi.mdx:12:1  error  page-code  Giá trị của “from” là mã: process.env.HOME. Sửa: đặt giá trị trong dấu nháy: from="…"
      pages/vi/tu-goi.mdx:12:1  error  page-code  Thẻ này nhận thuộc tính từ mã. Sửa: viết từng thuộc tính: tên="…""
    `);
  });

  it('only the components there are and the tags of plain text can be used', async () => {
    expect(await linesOf('unknown-element')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:6:1  error  unknown-element  Không có thành phần <Timelines>. Sửa: đổi thành Timeline; các thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />, <TimelineStory />, <Step />
      pages/vi/gioi-thieu.mdx:8:1  error  unknown-element  Không có thành phần <Figure>. Sửa: dùng thành phần có sẵn: <Timeline />, <Chart />, <DateExamples />, <Publisher />, <HowToCite />, <Missing />, <TimelineStory />, <Step />; muốn hiện dấu < thì viết \\<
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

  it('a story is a folder of its own, one row of steps and a file in each language', async () => {
    expect(await linesOf('story-form')).toMatchInlineSnapshot(`
      "pages/en/stories/khong-co.mdx:5:1  error  story-form  Câu chuyện này chưa có <TimelineStory>. Sửa: đặt các bước trong <TimelineStory> … </TimelineStory>
      pages/en/stories/lon-xon.mdx:8:1  error  story-form  Có đoạn nằm giữa các bước, không thuộc bước nào. Sửa: đưa đoạn ấy vào trong một <Step>, hoặc ra ngoài <TimelineStory>
      pages/en/stories/lon-xon.mdx:18:1  error  story-form  <Step> nằm ngoài <TimelineStory>. Sửa: chuyển bước này vào trong <TimelineStory>
      pages/en/stories/mo-coi.mdx:1:1  error  orphan-translation  Bản dịch này không có tệp gốc pages/vi/stories/mo-coi.mdx. Sửa: tạo tệp gốc, hoặc xóa bản dịch
      pages/vi/gioi-thieu.mdx:6:1  error  story-form  Thành phần của câu chuyện đặt ngoài thư mục stories. Sửa: chuyển tệp vào pages/<lang>/stories/, hoặc dùng <Timeline />
      pages/vi/stories/hai-lan.mdx:1:1  warning  missing-translation  Chưa có bản dịch “en”. Sửa: thêm tệp pages/en/stories/hai-lan.mdx với cùng các bước; chưa kịp thì để sau cũng được
      pages/vi/stories/hai-lan.mdx:6:1  error  story-form  <TimelineStory> chưa có bước nào. Sửa: thêm ít nhất một <Step title="…" from="…" to="…"> … </Step>
      pages/vi/stories/hai-lan.mdx:12:1  error  story-form  Có hơn một <TimelineStory> trong một câu chuyện. Sửa: gộp các bước vào một <TimelineStory>
      pages/vi/stories/khong-co.mdx:5:1  error  story-form  Câu chuyện này chưa có <TimelineStory>. Sửa: đặt các bước trong <TimelineStory> … </TimelineStory>
      pages/vi/stories/lon-xon.mdx:8:1  error  story-form  Có đoạn nằm giữa các bước, không thuộc bước nào. Sửa: đưa đoạn ấy vào trong một <Step>, hoặc ra ngoài <TimelineStory>
      pages/vi/stories/lon-xon.mdx:18:1  error  story-form  <Step> nằm ngoài <TimelineStory>. Sửa: chuyển bước này vào trong <TimelineStory>"
    `);
  });

  it('a step of a story draws what is there', async () => {
    expect(await linesOf('story-step')).toMatchInlineSnapshot(`
      "pages/vi/stories/sai.mdx:1:1  warning  missing-translation  Chưa có bản dịch “en”. Sửa: thêm tệp pages/en/stories/sai.mdx với cùng các bước; chưa kịp thì để sau cũng được
      pages/vi/stories/sai.mdx:8:1  error  story-step  Bước này chưa có tiêu đề. Sửa: thêm title="…"
      pages/vi/stories/sai.mdx:14:1  error  story-step  Bước này chưa có gì để vẽ. Sửa: thêm khoảng (from, to), sự kiện (event), chỉ số (figure), bản đồ (map) hay con số (number)
      pages/vi/stories/sai.mdx:14:1  error  date-not-edtf  “năm ngoái” không phải cách viết ngày được dùng ở đây. Sửa: viết năm trước, rồi tháng, rồi ngày: "2023-04-26"; chỉ biết năm thì "2023"
      pages/vi/stories/sai.mdx:16:12  error  unknown-citation  [^bao-la] không phải mã nguồn, cũng không có chú thích nào như vậy. Sửa: tạo nguồn bằng npm run new -- source, hoặc viết chú thích [^bao-la]: … ở cuối nội dung
      pages/vi/stories/sai.mdx:20:1  error  story-step  “map” không đi cùng pillar, partner: một bước vẽ dòng thời gian, hoặc số liệu, bản đồ. Sửa: bỏ pillar, partner, hoặc bỏ “map”; khoảng của chỉ số chỉ cần “to”
      pages/vi/stories/sai.mdx:20:1  error  unknown-term  “cultural” không có trong taxonomy.yaml. Sửa: chọn một trong: economic
      pages/vi/stories/sai.mdx:20:1  error  unknown-reference  Không có bản ghi nào mang mã partner:busaan. Sửa: có lẽ là “busan”; nếu là bản ghi mới thì tạo bằng npm run new -- partner
      pages/vi/stories/sai.mdx:26:1  error  story-step  “26/4/2023” ở “from” không phải là một năm, một tháng hay một ngày. Sửa: viết 2017, 2017-09 hay 2017-09-26
      pages/vi/stories/sai.mdx:26:1  error  story-step  “2023~” ở “to” không phải là một năm, một tháng hay một ngày. Sửa: viết 2017, 2017-09 hay 2017-09-26
      pages/vi/stories/sai.mdx:32:1  error  story-step  “from” (2024) không đứng trước “to” (2023). Sửa: đổi chỗ hai ngày, hoặc sửa một trong hai
      pages/vi/stories/sai.mdx:38:1  error  story-step  “1066” ở “from” nằm ngoài niên biểu, từ 1975 đến 2045. Sửa: chọn ngày trong niên biểu, hoặc bỏ “from”
      pages/vi/stories/sai.mdx:38:1  error  story-step  “2099” ở “to” nằm ngoài niên biểu, từ 1975 đến 2045. Sửa: chọn ngày trong niên biểu, hoặc bỏ “to”
      pages/vi/stories/sai.mdx:44:1  error  story-step  Sự kiện “hoi-nghi” (2023-04-26) nằm ngoài khoảng của bước. Sửa: nới “from”, “to” cho có ngày ấy, hoặc chọn sự kiện khác
      pages/vi/stories/sai.mdx:50:1  error  story-step  “1066” không phải là một năm của bản đồ, từ 1995 đến 2026. Sửa: viết một năm bốn chữ số trong khoảng ấy
      pages/vi/stories/sai.mdx:50:1  error  story-step  “87” ở “number” không có dạng mã-chỉ-số@ngày. Sửa: viết number="mã-chỉ-số@2025-10-30", ngày như trong tệp chỉ số
      pages/vi/stories/sai.mdx:56:1  error  story-step  Chỉ số “so-dia-phuong” không có giá trị nào ngày “1999”. Sửa: chọn một trong: 2023-04
      pages/vi/stories/sai.mdx:62:1  error  story-step  “figure” không đi cùng event: một bước vẽ dòng thời gian, hoặc số liệu, bản đồ. Sửa: bỏ event, hoặc bỏ “figure”; khoảng của chỉ số chỉ cần “to”
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  Không có bản ghi nào mang mã event:hoi-ngh. Sửa: có lẽ là “hoi-nghi”; nếu là bản ghi mới thì tạo bằng npm run new -- event
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  Không có bản ghi nào mang mã figure:so-dia. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- figure
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  Không có bản ghi nào mang mã figure:so. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- figure
      pages/vi/stories/sai.mdx:64:22  warning  dead-link  Liên kết “#step-11” không dẫn tới đâu. Sửa: có lẽ là “#step-1”"
    `);
  });

  it('the same in English', async () => {
    expect(await linesOf('story-form', 'en')).toMatchInlineSnapshot(`
      "pages/en/stories/khong-co.mdx:5:1  error  story-form  This story has no <TimelineStory>. Fix: put the steps into <TimelineStory> … </TimelineStory>
      pages/en/stories/lon-xon.mdx:8:1  error  story-form  A passage stands between the steps and belongs to none. Fix: move it into a <Step>, or out of <TimelineStory>
      pages/en/stories/lon-xon.mdx:18:1  error  story-form  A <Step> stands outside <TimelineStory>. Fix: move this step into <TimelineStory>
      pages/en/stories/mo-coi.mdx:1:1  error  orphan-translation  This translation has no main file pages/vi/stories/mo-coi.mdx. Fix: create the main file, or delete the translation
      pages/vi/gioi-thieu.mdx:6:1  error  story-form  A part of a story stands outside the folder stories. Fix: move the file to pages/<lang>/stories/, or use <Timeline />
      pages/vi/stories/hai-lan.mdx:1:1  warning  missing-translation  There is no translation into “en”. Fix: add the file pages/en/stories/hai-lan.mdx with the same steps; it can wait if need be
      pages/vi/stories/hai-lan.mdx:6:1  error  story-form  <TimelineStory> has no step. Fix: add at least one <Step title="…" from="…" to="…"> … </Step>
      pages/vi/stories/hai-lan.mdx:12:1  error  story-form  There is more than one <TimelineStory> in a story. Fix: put all steps into one <TimelineStory>
      pages/vi/stories/khong-co.mdx:5:1  error  story-form  This story has no <TimelineStory>. Fix: put the steps into <TimelineStory> … </TimelineStory>
      pages/vi/stories/lon-xon.mdx:8:1  error  story-form  A passage stands between the steps and belongs to none. Fix: move it into a <Step>, or out of <TimelineStory>
      pages/vi/stories/lon-xon.mdx:18:1  error  story-form  A <Step> stands outside <TimelineStory>. Fix: move this step into <TimelineStory>"
    `);
    expect(await linesOf('story-step', 'en')).toMatchInlineSnapshot(`
      "pages/vi/stories/sai.mdx:1:1  warning  missing-translation  There is no translation into “en”. Fix: add the file pages/en/stories/sai.mdx with the same steps; it can wait if need be
      pages/vi/stories/sai.mdx:8:1  error  story-step  This step has no title. Fix: add title="…"
      pages/vi/stories/sai.mdx:14:1  error  story-step  This step has nothing to draw. Fix: add a window (from, to), an event, a figure, the map or a number
      pages/vi/stories/sai.mdx:14:1  error  date-not-edtf  “năm ngoái” is not a way of writing dates used here. Fix: write the year first, then month, then day: "2023-04-26"; if only the year is known, "2023"
      pages/vi/stories/sai.mdx:16:12  error  unknown-citation  [^bao-la] is neither the id of a source nor a footnote of this text. Fix: create the source with npm run new -- source, or write the footnote [^bao-la]: … at the end of the text
      pages/vi/stories/sai.mdx:20:1  error  story-step  “map” does not go with pillar, partner: a step draws the timeline, or a figure and the map. Fix: leave out pillar, partner, or leave out “map”; a figure needs “to” only
      pages/vi/stories/sai.mdx:20:1  error  unknown-term  “cultural” is not in taxonomy.yaml. Fix: choose one of: economic
      pages/vi/stories/sai.mdx:20:1  error  unknown-reference  There is no record partner:busaan. Fix: “busan” may be meant; if it is new, create it with npm run new -- partner
      pages/vi/stories/sai.mdx:26:1  error  story-step  “26/4/2023” in “from” is no year, month or day. Fix: write 2017, 2017-09 or 2017-09-26
      pages/vi/stories/sai.mdx:26:1  error  story-step  “2023~” in “to” is no year, month or day. Fix: write 2017, 2017-09 or 2017-09-26
      pages/vi/stories/sai.mdx:32:1  error  story-step  “from” (2024) is not before “to” (2023). Fix: exchange the two dates, or correct one of them
      pages/vi/stories/sai.mdx:38:1  error  story-step  “1066” in “from” lies outside the chronicle, which goes from 1975 to 2045. Fix: choose a date within the chronicle, or leave “from” out
      pages/vi/stories/sai.mdx:38:1  error  story-step  “2099” in “to” lies outside the chronicle, which goes from 1975 to 2045. Fix: choose a date within the chronicle, or leave “to” out
      pages/vi/stories/sai.mdx:44:1  error  story-step  The event “hoi-nghi” (2023-04-26) lies outside the step's window. Fix: widen “from” and “to” to hold that date, or choose another event
      pages/vi/stories/sai.mdx:50:1  error  story-step  “1066” is no year of the map, which goes from 1995 to 2026. Fix: write a year of four digits within that span
      pages/vi/stories/sai.mdx:50:1  error  story-step  “87” in “number” is not of the form figure-id@date. Fix: write number="figure-id@2025-10-30", the date as the figure's file has it
      pages/vi/stories/sai.mdx:56:1  error  story-step  The figure “so-dia-phuong” has no value of “1999”. Fix: choose one of: 2023-04
      pages/vi/stories/sai.mdx:62:1  error  story-step  “figure” does not go with event: a step draws the timeline, or a figure and the map. Fix: leave out event, or leave out “figure”; a figure needs “to” only
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  There is no record event:hoi-ngh. Fix: “hoi-nghi” may be meant; if it is new, create it with npm run new -- event
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  There is no record figure:so-dia. Fix: check the id, or create the record with npm run new -- figure
      pages/vi/stories/sai.mdx:62:1  error  unknown-reference  There is no record figure:so. Fix: check the id, or create the record with npm run new -- figure
      pages/vi/stories/sai.mdx:64:22  warning  dead-link  The link “#step-11” leads nowhere. Fix: perhaps “#step-1”"
    `);
  });
});
