import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of a translation', () => {
  it('a text left as it was copied is told, not compared', async () => {
    expect(await linesOf('untranslated')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:8  warning  untranslated  “title” của bản “en” giống hệt bản chính, chưa được dịch. Sửa: dịch “title” sang ngôn ngữ “en”
      partners/busan.en.md:5:1  warning  untranslated  Nội dung bản “en” là nguyên văn bản chính, chưa được dịch. Sửa: dịch nội dung, hoặc xóa tệp này: trang sẽ hiện bản chính kèm lời báo"
    `);
    expect(await linesOf('untranslated', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:2:8  warning  untranslated  “title” of the “en” text is word for word the main one’s, not translated. Fix: translate “title” into “en”
      partners/busan.en.md:5:1  warning  untranslated  The “en” text is word for word the main one, not translated. Fix: translate the text, or delete this file: the page then shows the main text and says so"
    `);
  });

  it('a text in another language is told by its small words', async () => {
    expect(await linesOf('wrong-language')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:6:1  warning  wrong-language  Nội dung viết bằng ngôn ngữ “vi”, trong khi tệp này là của ngôn ngữ “en”. Sửa: viết nội dung bằng ngôn ngữ “en”, hoặc đổi tên tệp nếu chữ của hai tệp bị tráo"`,
    );
    expect(await linesOf('wrong-language', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:6:1  warning  wrong-language  The text is written in “vi”, but this file is for “en”. Fix: write the text in “en”, or rename the files if their texts were swapped"`,
    );
  });

  it('a translation that has lost paragraphs or citations is told once', async () => {
    expect(await linesOf('translation-shorter')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  Bản dịch chỉ có 1 đoạn, bản chính có 4. Sửa: dịch phần còn thiếu, hoặc rút gọn bản chính cho khớp
      events/2023/le-hoi.en.md:6:1  warning  translation-shorter  Bản dịch dẫn nguồn 1 lần, bản chính 4 lần. Sửa: đặt lại các dẫn nguồn [^mã] ở đúng câu như trong bản chính"
    `);
    expect(await linesOf('translation-shorter', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:6:1  warning  translation-shorter  The translation has only 1 paragraph, the main text has 4. Fix: translate what is missing, or shorten the main text to match
      events/2023/le-hoi.en.md:6:1  warning  translation-shorter  The translation cites 1 time, the main text 4 times. Fix: put the citations [^id] back where the main text has them"
    `);
  });

  it('a source that the original lists and does not cite there is told at its line', async () => {
    expect(await linesOf('translation-cites-other')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:8:1  warning  translation-cites-other  Bản dịch dẫn nguồn “bao-khac” mà bản chính không dẫn. Sửa: dẫn nguồn này ở bản chính nữa, hoặc dùng nguồn của câu tương ứng trong bản chính"`,
    );
    expect(await linesOf('translation-cites-other', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:8:1  warning  translation-cites-other  The translation cites “bao-khac”, which the main text does not. Fix: cite it in the main text too, or use the source of the same sentence there"`,
    );
  });

  it('a number that the original does not have is told at its line', async () => {
    expect(await linesOf('translation-numbers')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:7:1  warning  translation-numbers  Bản dịch nói “1,520”, con số không có trong bản chính. Sửa: đối chiếu với nguồn rồi sửa bản sai"`,
    );
    expect(await linesOf('translation-numbers', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.en.md:7:1  warning  translation-numbers  The translation says “1,520”, a number the main text does not have. Fix: compare with the source and correct the text that is wrong"`,
    );
  });
});

describe('Records that contradict one another', () => {
  it('the same days and nearly the same words are one event', async () => {
    expect(await linesOf('same-event')).toMatchInlineSnapshot(
      `"events/2023/tong-ket.md:2:8  warning  same-event  Sự kiện này có vẻ đã có ở events/2023/hoi-nghi.md: cùng thời gian (2023-04-26) và tiêu đề gần như một. Sửa: nếu là một việc thì gộp vào một tệp và xóa tệp kia; nếu là hai việc thì viết tiêu đề cho thấy chỗ khác nhau"`,
    );
    expect(await linesOf('same-event', 'en')).toMatchInlineSnapshot(
      `"events/2023/tong-ket.md:2:8  warning  same-event  This event seems to be in events/2023/hoi-nghi.md already: the same time (2023-04-26) and nearly the same title. Fix: if it is one thing, join the two files and delete one; if it is two, write titles that show the difference"`,
    );
  });

  it('a name without its marks or in another order is one person or body', async () => {
    expect(await linesOf('two-spellings')).toMatchInlineSnapshot(`
      "organisations/so-ngoai-vu.yaml:1:7  warning  two-spellings  “Sở Ngoại vụ” có lẽ là “Ngoại vụ Sở” ở organisations/so-ngoai-vu-2.yaml, viết cách khác. Sửa: nếu là một thì dùng chung một tệp và sửa các mã dẫn tới tệp kia; nếu là hai người thì thêm distinction để phân biệt
      people/nguyen-van-an-2.yaml:1:7  warning  two-spellings  “Nguyen Van An” có lẽ là “Nguyễn Văn An” ở people/nguyen-van-a.yaml, viết cách khác. Sửa: nếu là một thì dùng chung một tệp và sửa các mã dẫn tới tệp kia; nếu là hai người thì thêm distinction để phân biệt"
    `);
    expect(await linesOf('two-spellings', 'en')).toMatchInlineSnapshot(`
      "organisations/so-ngoai-vu.yaml:1:7  warning  two-spellings  “Sở Ngoại vụ” is perhaps “Ngoại vụ Sở” in organisations/so-ngoai-vu-2.yaml, spelt otherwise. Fix: if they are one, keep one file and change the ids that lead to the other; if two people, add distinction to tell them apart
      people/nguyen-van-an-2.yaml:1:7  warning  two-spellings  “Nguyen Van An” is perhaps “Nguyễn Văn An” in people/nguyen-van-a.yaml, spelt otherwise. Fix: if they are one, keep one file and change the ids that lead to the other; if two people, add distinction to tell them apart"
    `);
  });

  it('nothing lies at 0, 0', async () => {
    expect(await linesOf('coordinates-at-zero')).toMatchInlineSnapshot(
      `"partners/busan.md:5:14  error  coordinates-at-zero  Tọa độ 0, 0 nằm giữa biển, ngoài khơi châu Phi. Sửa: tìm tọa độ của nơi này trên bản đồ rồi viết vào, chẳng hạn {lat: 35.18, lon: 129.08}"`,
    );
    expect(await linesOf('coordinates-at-zero', 'en')).toMatchInlineSnapshot(
      `"partners/busan.md:5:14  error  coordinates-at-zero  The coordinates 0, 0 lie in the sea off Africa. Fix: find the place on a map and write its own, for example {lat: 35.18, lon: 129.08}"`,
    );
  });

  it('a place lies in its country, perhaps the other way round', async () => {
    expect(await linesOf('coordinates-elsewhere')).toMatchInlineSnapshot(`
      "partners/busan.md:5:14  warning  coordinates-elsewhere  Tọa độ 53.18, 129.08 nằm cách nước “KR” 1.621 km. Sửa: kiểm tra tọa độ trên bản đồ, và mã nước; lat là vĩ độ (bắc dương, nam âm), lon là kinh độ (đông dương, tây âm)
      partners/lyon.md:5:14  warning  coordinates-elsewhere  Tọa độ 4.84, 45.76 nằm cách nước “FR” 5.735 km; đảo hai số thì nằm trong nước ấy. Sửa: có lẽ vĩ độ và kinh độ đã đảo chỗ: lat là 45.76, lon là 4.84; kiểm tra trên bản đồ"
    `);
    expect(await linesOf('coordinates-elsewhere', 'en')).toMatchInlineSnapshot(`
      "partners/busan.md:5:14  warning  coordinates-elsewhere  The coordinates 53.18, 129.08 lie 1,621 km outside “KR”. Fix: check the coordinates on a map, and the country; lat is north (south is negative), lon is east (west is negative)
      partners/lyon.md:5:14  warning  coordinates-elsewhere  The coordinates 4.84, 45.76 lie 5,735 km outside “FR”; the other way round they lie in it. Fix: perhaps latitude and longitude were swapped: lat is 45.76, lon is 4.84; check on a map"
    `);
  });

  it('an event that names countries names its partner’s', async () => {
    expect(await linesOf('country-of-partner')).toMatchInlineSnapshot(
      `
      "events/2023/doan-ra.md:7:8  warning  country-of-partner  Nơi diễn ra ở nước “JP”, nhưng sự kiện chỉ nêu: KR. Sửa: thêm “JP” vào countries, hoặc kiểm tra lại place
      events/2023/hoi-nghi.md:7:12  warning  country-of-partner  Đối tác “busan” ở nước “KR”, nhưng countries chỉ có: JP. Sửa: thêm “KR” vào countries, hoặc kiểm tra lại đối tác"
    `,
    );
    expect(await linesOf('country-of-partner', 'en')).toMatchInlineSnapshot(
      `
      "events/2023/doan-ra.md:7:8  warning  country-of-partner  The place is in “JP”, but the event names only: KR. Fix: add “JP” to countries, or check place
      events/2023/hoi-nghi.md:7:12  warning  country-of-partner  The partner “busan” is in “KR”, but countries has only: JP. Fix: add “KR” to countries, or check the partner"
    `,
    );
  });

  it('what has happened does not lie ahead, wherever it stands', async () => {
    expect(await linesOf('date-in-future')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:13  warning  date-in-future  “asOf” là 2203-04, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      organisations/so-ngoai-vu.yaml:5:10  warning  date-in-future  “founded” là 2076, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      organisations/so-ngoai-vu.yaml:7:13  warning  date-in-future  “date” là 2033-01-01, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      partners/busan.md:7:14  warning  date-in-future  “established” là 2095-11-03, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      people/nguyen-van-a.yaml:4:47  warning  date-in-future  “at” là 2203-04-26, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      sources/bao-moi.yaml:3:12  warning  date-in-future  “published” là 2203-04-26, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      strategies/chien-luoc.md:7:9  warning  date-in-future  “issued” là 2222-12-30, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây"
    `);
    expect(await linesOf('date-in-future', 'en')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:13  warning  date-in-future  “asOf” is 2203-04, which is yet to come. Fix: check the year; what has not happened yet is not written here
      organisations/so-ngoai-vu.yaml:5:10  warning  date-in-future  “founded” is 2076, which is yet to come. Fix: check the year; what has not happened yet is not written here
      organisations/so-ngoai-vu.yaml:7:13  warning  date-in-future  “date” is 2033-01-01, which is yet to come. Fix: check the year; what has not happened yet is not written here
      partners/busan.md:7:14  warning  date-in-future  “established” is 2095-11-03, which is yet to come. Fix: check the year; what has not happened yet is not written here
      people/nguyen-van-a.yaml:4:47  warning  date-in-future  “at” is 2203-04-26, which is yet to come. Fix: check the year; what has not happened yet is not written here
      sources/bao-moi.yaml:3:12  warning  date-in-future  “published” is 2203-04-26, which is yet to come. Fix: check the year; what has not happened yet is not written here
      strategies/chien-luoc.md:7:9  warning  date-in-future  “issued” is 2222-12-30, which is yet to come. Fix: check the year; what has not happened yet is not written here"
    `);
  });

  it('what was announced was held or was not', async () => {
    expect(await linesOf('planned-and-past')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  warning  planned-and-past  Sự kiện được công bố cho 2023-04-26, đã qua lâu mà vẫn là status: planned. Sửa: tìm nguồn xem việc có diễn ra không rồi viết status: held hoặc cancelled; không tìm được thì nói điều đó trong doubt"`,
    );
    expect(await linesOf('planned-and-past', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  warning  planned-and-past  The event was announced for 2023-04-26, long past, and is still status: planned. Fix: find a source that says whether it took place and write status: held or cancelled; if there is none, say so in doubt"`,
    );
  });

  it('a promise is due after it was made', async () => {
    expect(await linesOf('due-before-event')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:8:91  warning  due-before-event  “outcomes[1].due” là 2022, trước khi cam kết được đưa ra (2023-04-26). Sửa: kiểm tra hai ngày trong nguồn; việc khi ấy đã làm xong thì ghi fulfilledBy:, không ghi due:
      events/2023/hoi-nghi.md:10:85  warning  due-before-event  “outcomes[3].due” là 2023-12, trước khi cam kết được đưa ra (2024-05-02). Sửa: kiểm tra hai ngày trong nguồn; việc khi ấy đã làm xong thì ghi fulfilledBy:, không ghi due:"
    `);
    expect(await linesOf('due-before-event', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:8:91  warning  due-before-event  “outcomes[1].due” is 2022, before it was promised (2023-04-26). Fix: check both dates in the source; what was already done then has fulfilledBy:, not due:
      events/2023/hoi-nghi.md:10:85  warning  due-before-event  “outcomes[3].due” is 2023-12, before it was promised (2024-05-02). Fix: check both dates in the source; what was already done then has fulfilledBy:, not due:"
    `);
  });

  it('a tie begins at the latest with its first document', async () => {
    expect(await linesOf('established-after-agreement')).toMatchInlineSnapshot(
      `"partners/busan.md:7:14  warning  established-after-agreement  Quan hệ thiết lập từ 2015-11-03, nhưng văn bản “ket-nghia” đã có từ 1995-11-03. Sửa: kiểm tra hai mốc trong nguồn; quan hệ có từ văn bản đầu tiên, hoặc giải thích trong doubt"`,
    );
    expect(await linesOf('established-after-agreement', 'en')).toMatchInlineSnapshot(
      `"partners/busan.md:7:14  warning  established-after-agreement  The tie dates from 2015-11-03, but the document “ket-nghia” was there by 1995-11-03. Fix: check both dates in the source; a tie begins at the latest with its first document, or explain it in doubt"`,
    );
  });

  it('a document looks ahead, and only its drafting comes before its issue', async () => {
    expect(await linesOf('before-issue')).toMatchInlineSnapshot(`
      "strategies/chien-luoc.md:8:12  warning  before-issue  “horizons[1]” là 2003, trước khi văn bản được ban hành (2022-12-30). Sửa: kiểm tra năm này và issued trong nguồn
      strategies/chien-luoc.md:11:11  warning  before-issue  “statuses[2].at” là 2021, trước khi văn bản được ban hành (2022-12-30). Sửa: kiểm tra năm này và issued trong nguồn
      strategies/chien-luoc.md:15:70  warning  before-issue  “objectives[1].target.year” là 2020, trước khi văn bản được ban hành (2022-12-30). Sửa: kiểm tra năm này và issued trong nguồn"
    `);
    expect(await linesOf('before-issue', 'en')).toMatchInlineSnapshot(`
      "strategies/chien-luoc.md:8:12  warning  before-issue  “horizons[1]” is 2003, before the document was issued (2022-12-30). Fix: check this year and issued in the source
      strategies/chien-luoc.md:11:11  warning  before-issue  “statuses[2].at” is 2021, before the document was issued (2022-12-30). Fix: check this year and issued in the source
      strategies/chien-luoc.md:15:70  warning  before-issue  “objectives[1].target.year” is 2020, before the document was issued (2022-12-30). Fix: check this year and issued in the source"
    `);
  });

  it('a later document replaces an earlier one', async () => {
    expect(await linesOf('replaces-later')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:8:35  error  replaces-later  Văn bản này ban hành 2022-12-30, không thể “replaces” văn bản “ke-hoach” ban hành sau đó (2023-06-30). Sửa: kiểm tra hai ngày ban hành; nếu viết ngược chiều thì chuyển quan hệ này sang tệp của “ke-hoach”"`,
    );
    expect(await linesOf('replaces-later', 'en')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:8:35  error  replaces-later  This document of 2022-12-30 cannot do “replaces” to “ke-hoach”, which was issued later (2023-06-30). Fix: check both dates of issue; if it is written the wrong way round, move the relation to the file of “ke-hoach”"`,
    );
  });
});

describe('Numbers that contradict', () => {
  it('a target has a number', async () => {
    expect(await linesOf('quantity-without-value')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:13  error  quantity-without-value  “objectives[1].target” không có con số nào. Sửa: thêm value: (một số) hoặc min: và max: (một khoảng); nguồn không nêu số thì xóa “target”"`,
    );
    expect(await linesOf('quantity-without-value', 'en')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:13  error  quantity-without-value  “objectives[1].target” has no number. Fix: add value: (one number) or min: and max: (a range); if the source gives none, delete “target”"`,
    );
  });

  it('a range goes upward', async () => {
    expect(await linesOf('min-above-max')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:20  error  min-above-max  Trong “target”, min (90) lớn hơn max (80). Sửa: kiểm tra hai số trong nguồn; min là số nhỏ, max là số lớn"`,
    );
    expect(await linesOf('min-above-max', 'en')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:20  error  min-above-max  In “target”, min (90) is above max (80). Fix: check both numbers in the source; min is the smaller one"`,
    );
  });

  it('a target has the unit of its figure', async () => {
    expect(await linesOf('unit-not-of-figure')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:32  warning  unit-not-of-figure  Đơn vị “tỷ USD” khác đơn vị “địa phương” của số liệu “so-dia-phuong”. Sửa: viết cùng đơn vị với số liệu (và đổi số cho khớp), hoặc chọn đúng số liệu"`,
    );
    expect(await linesOf('unit-not-of-figure', 'en')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:12:32  warning  unit-not-of-figure  The unit “tỷ USD” is not “địa phương”, that of the figure “so-dia-phuong”. Fix: write the figure’s unit (and the number in it), or choose the right figure"`,
    );
  });

  it('a target in per cent says that it is the growth of what is counted otherwise', async () => {
    expect(await linesOf('target-form')).toMatchInlineSnapshot(`
      "strategies/chien-luoc.md:12:32  warning  target-form  Chỉ tiêu tính bằng “%”, còn số liệu “so-dia-phuong” đếm bằng “địa phương”. Sửa: nếu là mức tăng mỗi năm của số liệu ấy thì thêm aimsAt: yearly-growth; nếu là tỷ lệ của thứ khác thì xóa figure
      strategies/chien-luoc.md:16:66  warning  target-form  Năm đầu của chỉ tiêu (2031) sau năm phải đạt (2030). Sửa: kiểm tra hai năm trong nguồn; from là năm đầu được tính, year là năm phải đạt
      strategies/chien-luoc.md:19:55  warning  target-form  “aimsAt: yearly-growth” là mức tăng mỗi năm tính bằng %, mà đơn vị lại là “đoàn”. Sửa: viết đơn vị là %/năm, hoặc bỏ aimsAt"
    `);
    expect(await linesOf('target-form', 'en')).toMatchInlineSnapshot(`
      "strategies/chien-luoc.md:12:32  warning  target-form  The target is in “%”, while the figure “so-dia-phuong” counts in “địa phương”. Fix: if it is the figure’s growth a year, add aimsAt: yearly-growth; if it is a share of something else, delete figure
      strategies/chien-luoc.md:16:66  warning  target-form  The target’s first year (2031) is after the year it is to be reached (2030). Fix: check both years in the source; from is the first year that counts, year the one it is to be reached
      strategies/chien-luoc.md:19:55  warning  target-form  “aimsAt: yearly-growth” is growth a year in %, while the unit is “đoàn”. Fix: write the unit as % a year, or leave out aimsAt"
    `);
  });

  it('a level has a moment and a flow a period', async () => {
    expect(await linesOf('time-not-of-measure')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:15  warning  time-not-of-measure  Số liệu này là mức tại một thời điểm (measure: stock) mà giá trị lại ghi period: 2023-04. Sửa: viết asOf: với ngày mà mức ấy được nêu, hoặc measure: flow nếu là số trong kỳ
      figures/so-doan.yaml:6:13  warning  time-not-of-measure  Số liệu này là số trong kỳ (measure: flow) mà giá trị lại ghi asOf: 2023-04. Sửa: viết period: với kỳ mà con số nói tới (từ ngày/đến ngày), hoặc measure: stock nếu là số cộng dồn"
    `);
    expect(await linesOf('time-not-of-measure', 'en')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:15  warning  time-not-of-measure  This figure is a level (measure: stock), but the value has period: 2023-04. Fix: write asOf: with the day the level is told for, or measure: flow if it counts what happened in a time
      figures/so-doan.yaml:6:13  warning  time-not-of-measure  This figure counts what happens in a time (measure: flow), but the value has asOf: 2023-04. Fix: write period: with the time the number speaks of (from/to), or measure: stock if it is a running total"
    `);
  });

  it('a value unlike all others is told, with the reason', async () => {
    expect(await linesOf('unlikely-value')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:8:28  warning  unlikely-value  Giá trị 51.5 có phần lẻ, trong khi mọi giá trị khác tính bằng “địa phương” đều là số nguyên. Sửa: kiểm tra trong nguồn: dấu chấm của hàng nghìn thì bỏ (11.000 viết là 11000)
      figures/so-doan.yaml:6:31  warning  unlikely-value  Giá trị -54 là số âm, trong khi mọi giá trị khác thì không. Sửa: kiểm tra trong nguồn, có lẽ thừa dấu trừ
      figures/von.yaml:8:28  warning  unlikely-value  Giá trị 5250 khác hẳn cỡ với mọi giá trị còn lại, như 50.5 của 2019. Sửa: kiểm tra số và đơn vị trong nguồn, có lẽ thừa hay thiếu chữ số; nếu đúng thì nói lý do trong note, cách đếm đã đổi thì thêm mốc vào breaks"
    `);
    expect(await linesOf('unlikely-value', 'en')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:8:28  warning  unlikely-value  The value 51.5 has a fraction, while all others in “địa phương” are whole. Fix: check the source: leave out the mark between thousands (11,000 is written 11000)
      figures/so-doan.yaml:6:31  warning  unlikely-value  The value -54 is below zero, while no other is. Fix: check the source, there is perhaps a minus too many
      figures/von.yaml:8:28  warning  unlikely-value  The value 5250 is of another size than all the others, such as 50.5 of 2019. Fix: check number and unit in the source, perhaps a digit is too many or missing; if it is right, say why in note, and if the way of counting changed, add the moment to breaks"
    `);
  });

  it('a source says one value for one time', async () => {
    expect(await linesOf('source-contradicts-itself')).toMatchInlineSnapshot(
      `"figures/so-dia-phuong.yaml:7:31  warning  source-contradicts-itself  Nguồn “bao-moi” cho 2023-04 vừa nói 45 vừa nói 54 (mục 1). Sửa: kiểm tra trong nguồn; nếu nguồn thật sự nói cả hai thì ghi superseded: true, hoặc shown: true với why, hoặc note"`,
    );
    expect(await linesOf('source-contradicts-itself', 'en')).toMatchInlineSnapshot(
      `"figures/so-dia-phuong.yaml:7:31  warning  source-contradicts-itself  The source “bao-moi” says both 45 and 54 (item 1) for 2023-04. Fix: check the source; if it truly says both, mark one superseded: true, or shown: true with why, or add a note"`,
    );
  });

  it('a source does not know what comes after it', async () => {
    expect(await linesOf('source-too-old')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:43  warning  source-too-old  Nguồn “bao-moi” đăng 2023-04-26, trước 2025-01 mà nó được dẫn để nói tới. Sửa: kiểm tra mã nguồn và ngày; số nói trước về tương lai thì thêm estimate: forecast hoặc expected
      people/nguyen-van-a.yaml:4:63  warning  source-too-old  Nguồn “bao-moi” đăng 2023-04-26, trước 2025 mà nó được dẫn để nói tới. Sửa: kiểm tra mã nguồn và ngày; số nói trước về tương lai thì thêm estimate: forecast hoặc expected"
    `);
    expect(await linesOf('source-too-old', 'en')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:6:43  warning  source-too-old  The source “bao-moi” was published 2023-04-26, before 2025-01, which it is cited for. Fix: check the source’s id and the date; a number told in advance has estimate: forecast or expected
      people/nguyen-van-a.yaml:4:63  warning  source-too-old  The source “bao-moi” was published 2023-04-26, before 2025, which it is cited for. Fix: check the source’s id and the date; a number told in advance has estimate: forecast or expected"
    `);
  });

  it('a source was read after it was published', async () => {
    expect(await linesOf('read-before-published')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:4:11  warning  read-before-published  Ghi là đọc 2022-11-28, trước ngày đăng 2023-04-26. Sửa: kiểm tra cả hai ngày: accessed là ngày bạn đọc, published là ngày bài được đăng"`,
    );
    expect(await linesOf('read-before-published', 'en')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:4:11  warning  read-before-published  Read on 2022-11-28, it says, before it was published on 2023-04-26. Fix: check both dates: accessed is the day you read it, published the day it came out"`,
    );
  });

  it('a copy stands elsewhere than the page', async () => {
    expect(await linesOf('copy-is-original')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:3:11  warning  copy-is-original  Bản lưu http://www.example.org/bai-bao/ chính là địa chỉ của bài gốc. Sửa: viết địa chỉ bản lưu ở nơi khác, như web.archive.org; chưa có bản lưu thì bỏ khóa archived"`,
    );
    expect(await linesOf('copy-is-original', 'en')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:3:11  warning  copy-is-original  The archived copy http://www.example.org/bai-bao/ is the address of the page itself. Fix: write the address of a copy elsewhere, such as web.archive.org; while there is none, leave archived out"`,
    );
  });

  it('a title is words, not the name of a file', async () => {
    expect(await linesOf('title-from-address')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:1:8  warning  title-from-address  “hoi-nghi-huu-nghi.html” là tên tệp hay một phần địa chỉ, không phải tiêu đề. Sửa: viết tiêu đề in trên bài; không biết thì mô tả bài bằng lời và thêm titleIs: described"`,
    );
    expect(await linesOf('title-from-address', 'en')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:1:8  warning  title-from-address  “hoi-nghi-huu-nghi.html” is the name of a file or a part of an address, not a title. Fix: write the title as printed; where it is not known, describe the text in words and add titleIs: described"`,
    );
  });

  it('an address without what tracks its reader is written out', async () => {
    expect(await linesOf('tracking-address')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:2:6  warning  tracking-address  Địa chỉ mang phần theo dõi người đọc: utm_source, fbclid. Sửa: đổi thành: https://example.org/bai-bao?id=7#dau"`,
    );
    expect(await linesOf('tracking-address', 'en')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:2:6  warning  tracking-address  The address carries parts that track readers: utm_source, fbclid. Fix: change it to: https://example.org/bai-bao?id=7#dau"`,
    );
  });
});

describe('Words and years of the site', () => {
  it('terms have labels of their own', async () => {
    expect(await linesOf('same-label')).toMatchInlineSnapshot(
      `"taxonomy.yaml:5:25  error  same-label  “forum” có cùng tên hiển thị với “conference” trong danh sách này. Sửa: viết hai tên khác nhau, hoặc gộp hai mục"`,
    );
    expect(await linesOf('same-label', 'en')).toMatchInlineSnapshot(
      `"taxonomy.yaml:5:25  error  same-label  “forum” has the same label as “conference” in this list. Fix: write two different labels, or join the two"`,
    );
  });

  it('terms have marks of their own', async () => {
    expect(await linesOf('same-mark')).toMatchInlineSnapshot(
      `"taxonomy.yaml:5:72  warning  same-mark  “forum” có cùng màu (blue) và cùng hình (hexagon) với “conference”. Sửa: đổi hue hoặc shape của một trong hai"`,
    );
    expect(await linesOf('same-mark', 'en')).toMatchInlineSnapshot(
      `"taxonomy.yaml:5:72  warning  same-mark  “forum” has the colour (blue) and the shape (hexagon) of “conference”. Fix: change hue or shape of one of them"`,
    );
  });

  it('years are years of this chronicle', async () => {
    expect(await linesOf('unlikely-year')).toMatchInlineSnapshot(`
      "site.yaml:16:25  warning  unlikely-year  “span.to” là năm 2145, ngoài khoảng 1000–2126 mà niên biểu này có thể nói tới. Sửa: kiểm tra năm
      site.yaml:17:12  warning  unlikely-year  “horizons[1]” là năm 1930, ngoài khoảng 1975–2126 mà niên biểu này có thể nói tới. Sửa: kiểm tra năm"
    `);
    expect(await linesOf('unlikely-year', 'en')).toMatchInlineSnapshot(`
      "site.yaml:16:25  warning  unlikely-year  “span.to” is the year 2145, outside 1000–2126, which this chronicle can speak of. Fix: check the year
      site.yaml:17:12  warning  unlikely-year  “horizons[1]” is the year 1930, outside 1975–2126, which this chronicle can speak of. Fix: check the year"
    `);
  });

  it('a phrase means one thing', async () => {
    expect(await linesOf('synonym-twice')).toMatchInlineSnapshot(`
      "search.yaml:3:18  warning  synonym-twice  “korea” đã có ở nhóm 1. Sửa: để ở một nhóm, hoặc gộp hai nhóm nếu là một nghĩa
      search.yaml:3:31  warning  synonym-twice  “DPRK” đứng hai lần trong nhóm 2. Sửa: xóa một trong hai"
    `);
    expect(await linesOf('synonym-twice', 'en')).toMatchInlineSnapshot(`
      "search.yaml:3:18  warning  synonym-twice  “korea” is in group 1 already. Fix: keep it in one group, or join the two if they mean one thing
      search.yaml:3:31  warning  synonym-twice  “DPRK” stands twice in group 2. Fix: delete one of the two"
    `);
  });

  it('a word of every text is no synonym', async () => {
    expect(await linesOf('synonym-in-every-text')).toMatchInlineSnapshot(
      `"search.yaml:2:16  warning  synonym-in-every-text  “của” là từ có trong mọi bài, không thể là tên của điều gì. Sửa: bỏ từ này khỏi nhóm, hoặc viết cụm từ đủ dài"`,
    );
    expect(await linesOf('synonym-in-every-text', 'en')).toMatchInlineSnapshot(
      `"search.yaml:2:16  warning  synonym-in-every-text  “của” is a word of every text and can be no name. Fix: take it out of the group, or write a longer phrase"`,
    );
  });

  it('a link of a page leads somewhere', async () => {
    expect(await linesOf('dead-link')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:10:1  warning  dead-link  Liên kết “#nguon-tin” không dẫn tới đâu. Sửa: có lẽ là “#part--nguon-tin”
      pages/vi/gioi-thieu.mdx:10:22  warning  dead-link  Trong bài không có chỗ nào mang tên “#cho-khac”. Sửa: kiểm tra tên; đề mục “Nguồn tin” có tên #part--nguon-tin
      pages/vi/gioi-thieu.mdx:10:67  warning  dead-link  Địa chỉ “/doi-tac-nuoc-ngoai/” không dẫn tới trang nào của niên biểu này. Sửa: kiểm tra địa chỉ; tới một bản ghi thì viết loại:mã, chẳng hạn partner:busan
      pages/vi/gioi-thieu.mdx:11:1  warning  dead-link  Liên kết “/nguon/bao-moii/” không dẫn tới đâu. Sửa: có lẽ là “/nguon/bao-moi/”"
    `);
    expect(await linesOf('dead-link', 'en')).toMatchInlineSnapshot(`
      "pages/vi/gioi-thieu.mdx:10:1  warning  dead-link  The link “#nguon-tin” leads nowhere. Fix: perhaps “#part--nguon-tin”
      pages/vi/gioi-thieu.mdx:10:22  warning  dead-link  Nothing in this text has the name “#cho-khac”. Fix: check the name; the heading “The sources” has the name #part--the-sources
      pages/vi/gioi-thieu.mdx:10:67  warning  dead-link  The address “/doi-tac-nuoc-ngoai/” is no page of this chronicle. Fix: check the address; to a record write kind:id, for example partner:busan
      pages/vi/gioi-thieu.mdx:11:1  warning  dead-link  The link “/nguon/bao-moii/” leads nowhere. Fix: perhaps “/nguon/bao-moi/”"
    `);
  });

  it('the text and the front matter tell one day', async () => {
    expect(await linesOf('date-in-text')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  warning  date-in-text  Bài nói tới ngày “26.5.2023”, không đâu nói tới 2023-04-26 mà phần đầu tệp ghi. Sửa: kiểm tra ngày trong nguồn rồi sửa chỗ sai"`,
    );
    expect(await linesOf('date-in-text', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:11:1  warning  date-in-text  The text tells of “26.5.2023” and nowhere of 2023-04-26, which the top of the file says. Fix: check the day in the source and correct the wrong one"`,
    );
  });

  it('bodies do not take over from one another in a ring', async () => {
    expect(await linesOf('succession-cycle')).toMatchInlineSnapshot(
      `"organisations/ban-a.yaml:5:11  error  succession-cycle  Các cơ quan này kế thừa nhau thành vòng: ban-a → ban-b → ban-c → ban-a. Sửa: bỏ một succeededBy: cơ quan có sau cùng không có mục này"`,
    );
  });

  it('a body is taken over from while it and the other are there', async () => {
    expect(await linesOf('succession-dates')).toMatchInlineSnapshot(`
      "organisations/ban-a.yaml:6:22  warning  succession-dates  “ban-b” kế thừa vào 1990, trước khi cơ quan này thành lập (2000). Sửa: kiểm tra hai ngày trong nguồn; thường là hai cơ quan bị viết ngược
      organisations/ban-a.yaml:7:22  warning  succession-dates  “ban-c” kế thừa vào 2005, trước khi chính nó thành lập (2010). Sửa: kiểm tra hai ngày trong nguồn; thường là hai cơ quan bị viết ngược
      organisations/ban-a.yaml:8:22  warning  succession-dates  “ban-d” kế thừa vào 2012, sau khi chính nó giải thể (2011). Sửa: kiểm tra hai ngày trong nguồn; thường là hai cơ quan bị viết ngược"
    `);
    expect(await linesOf('succession-dates', 'en')).toMatchInlineSnapshot(`
      "organisations/ban-a.yaml:6:22  warning  succession-dates  “ban-b” takes over in 1990, before this body was founded (2000). Fix: check both dates in the sources; most often the two bodies are written the wrong way round
      organisations/ban-a.yaml:7:22  warning  succession-dates  “ban-c” takes over in 2005, before it was itself founded (2010). Fix: check both dates in the sources; most often the two bodies are written the wrong way round
      organisations/ban-a.yaml:8:22  warning  succession-dates  “ban-d” takes over in 2012, after it was itself dissolved (2011). Fix: check both dates in the sources; most often the two bodies are written the wrong way round"
    `);
  });

  it('a document is begun before its term is over', async () => {
    expect(await linesOf('term-against-life')).toMatchInlineSnapshot(`
      "partners/busan.md:13:37  warning  term-against-life  Bước 2021-05 bắt đầu văn bản sau khi thời hạn của nó (2015/2020) đã hết. Sửa: kiểm tra cả hai trong nguồn; văn bản ký sau cùng tên là một văn bản khác, ghi thành mục riêng
      partners/busan.md:20:38  warning  term-against-life  Văn bản hết hiệu lực 2014, trước khi thời hạn của nó (2015/2020) bắt đầu. Sửa: kiểm tra cả hai trong nguồn; văn bản ký sau cùng tên là một văn bản khác, ghi thành mục riêng"
    `);
  });

  it('an inherited tie has all that readers are told of it', async () => {
    expect(await linesOf('inheritance-in-part')).toMatchInlineSnapshot(`
      "partners/busan.md:7:14  warning  inheritance-in-part  Có ngày tiếp nhận mà không có tỉnh cũ. Sửa: thêm inheritedFrom: {vi: …, en: …}
      partners/daegu.md:7:12  warning  inheritance-in-part  Ghi quan hệ vẫn tiếp tục mà không ghi ngày tiếp nhận. Sửa: thêm inheritedOn: "2025-07-01", hoặc bỏ continued: khóa này chỉ dành cho quan hệ tiếp nhận"
    `);
  });

  it('a turning point has a name for drawings', async () => {
    expect(await linesOf('no-short-name')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:7:13  warning  no-short-name  Sự kiện quan trọng mức 3 chưa có tên ngắn cho hình vẽ. Sửa: thêm short: {vi: …, en: …}, mỗi ngôn ngữ nhiều nhất 40 ký tự"`,
    );
  });

  it('what was inferred of a date is not written as certain', async () => {
    expect(await linesOf('inferred-but-certain')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  warning  inferred-but-certain  Lời chú nói “date” là suy ra, mà 2023-04-26 viết như chắc chắn. Sửa: thêm dấu ? sau ngày ấy (hoặc chỉ viết phần nguồn nêu); nay đã có nguồn ghi rõ thì bỏ lời ấy khỏi doubt hay note"`,
    );
    expect(await linesOf('inferred-but-certain', 'en')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:4:7  warning  inferred-but-certain  A remark says that “date” was inferred, and 2023-04-26 is written as certain. Fix: add ? after what was inferred (or write only what the source states); if a source has been found since, take the remark out"`,
    );
  });
});
