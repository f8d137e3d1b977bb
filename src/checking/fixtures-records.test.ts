import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults among records', () => {
  it('an id that no record has is answered with the nearest, or with the present one', async () => {
    expect(await linesOf('unknown-reference')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:12  error  unknown-reference  Không có bản ghi nào mang mã partner:busaan. Sửa: có lẽ là “busan”; nếu là bản ghi mới thì tạo bằng npm run new -- partner
      events/2023/hoi-nghi.md:4:20  error  unknown-reference  Không có bản ghi nào mang mã partner:atlantis. Sửa: kiểm tra lại mã, hoặc tạo bản ghi bằng npm run new -- partner
      events/2023/hoi-nghi.md:4:30  error  unknown-reference  Mã partner:pusan là mã cũ. Sửa: đổi thành mã hiện nay “busan”
      events/2023/hoi-nghi.md:12:37  error  unknown-reference  Không có bản ghi nào mang mã partner:busam. Sửa: có lẽ là “busan”; nếu là bản ghi mới thì tạo bằng npm run new -- partner"
    `);
  });

  it('a term outside the taxonomy is answered with the nearest', async () => {
    expect(await linesOf('unknown-term')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:5:11  error  unknown-term  “conferences” không có trong taxonomy.yaml. Sửa: đổi thành “conference”; các giá trị: conference
      partners/busan.md:6:11  error  unknown-term  “twin” không có trong taxonomy.yaml. Sửa: chọn một trong: sister"
    `);
  });

  it('a document that an outcome is stands in the partner’s record', async () => {
    expect(await linesOf('unknown-agreement')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:17:38  error  unknown-agreement  Địa phương “busan” không có văn bản nào mang mã “gi-nho”. Sửa: có lẽ là “ghi-nho”
      events/2023/hoi-nghi.md:21:38  error  unknown-agreement  Địa phương “busan” không có văn bản nào mang mã “nghi-dinh-thu-2020”. Sửa: xem lại mã trong mục agreements của content/partners/busan.md, hoặc bỏ agreement: ở đây"
    `);
    expect(await linesOf('unknown-agreement', 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:17:38  error  unknown-agreement  The partner “busan” has no agreement “gi-nho”. Fix: “ghi-nho” may be meant
      events/2023/hoi-nghi.md:21:38  error  unknown-agreement  The partner “busan” has no agreement “nghi-dinh-thu-2020”. Fix: look up the id under agreements in content/partners/busan.md, or take agreement: out here"
    `);
  });

  it('a list names each thing once', async () => {
    expect(await linesOf('listed-twice')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:6:21  error  listed-twice  “economic” đứng hai lần trong “pillars”. Sửa: xóa một trong hai
      partners/busan.md:10:5  error  listed-twice  “bao-moi” đứng hai lần trong “sources”. Sửa: xóa một trong hai"
    `);
  });

  it('agreements of one partner have ids of their own', async () => {
    expect(await linesOf('duplicate-part-id')).toMatchInlineSnapshot(
      `"partners/busan.md:14:9  error  duplicate-part-id  Mã “ghi-nho” đã được dùng ở mục 1 của danh sách này. Sửa: đặt một mã khác"`,
    );
  });

  it('what has no source is a warning, because the page says so', async () => {
    expect(await linesOf('no-source')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:1  warning  no-source  Bản ghi không có nguồn nào; trang sẽ ghi “chưa có nguồn”. Sửa: thêm sources: với ít nhất một nguồn, chẳng hạn [{id: bao-moi-2023}]
      people/nguyen-van-a.yaml:4:5  warning  no-source  “roles[1]” không có nguồn. Sửa: thêm source: với mã của nguồn nói điều này"
    `);
  });

  it('people of one name say which of them they are', async () => {
    expect(await linesOf('same-person-name')).toMatchInlineSnapshot(
      `"people/nguyen-van-a.yaml:1:7  error  same-person-name  “Nguyễn Văn A” trùng tên với people/nguyen-van-a-2.yaml. Sửa: thêm distinction để phân biệt, chẳng hạn {vi: nhà ngoại giao, en: diplomat}; nếu là một người thì gộp hai tệp"`,
    );
  });

  it('no two partners go by one name', async () => {
    expect(await linesOf('same-partner-name')).toMatchInlineSnapshot(
      `"partners/busan-2.md:2:7  error  same-partner-name  “Busan” trùng tên với partners/busan.md. Sửa: viết tên rõ hơn (thành phố, tỉnh), hoặc gộp hai tệp nếu là một nơi"`,
    );
  });

  it('an earlier id leads to one record only', async () => {
    expect(await linesOf('alias-clash')).toMatchInlineSnapshot(
      `"partners/busan.md:7:11  error  alias-clash  Mã cũ “busan” đang là mã của partners/busan.md. Sửa: xóa mã này khỏi aliases"`,
    );
  });

  it('a tie does not lapse before it is formed', async () => {
    expect(await linesOf('dates-out-of-order')).toMatchInlineSnapshot(
      `"partners/busan.md:8:9  error  dates-out-of-order  lapsed (1990) sớm hơn established (1995-11-03). Sửa: kiểm tra lại hai mốc trong nguồn"`,
    );
  });

  it('the life of an agreement runs forward', async () => {
    expect(await linesOf('life-out-of-order')).toMatchInlineSnapshot(`
      "partners/busan.md:14:33  error  life-out-of-order  Bước “renewed” (2014) đứng sau “signed” (2015) nhưng lại xảy ra trước. Sửa: xếp các bước của life từ sớm đến muộn, hoặc sửa ngày
      partners/busan.md:15:18  error  life-out-of-order  Bước “proposed” không thể đứng sau “renewed”. Sửa: xếp theo thứ tự: proposed → signed → in-force → renewed → amended → expired"
    `);
  });

  it('a source from before cannot name a key locality', async () => {
    expect(await linesOf('key-locality-without-source')).toMatchInlineSnapshot(
      `"partners/busan.md:8:11  error  key-locality-without-source  Không nguồn nào của địa phương này có thể cho biết nó là trọng điểm từ 2024. Sửa: thêm vào sources nguồn gọi đây là địa phương trọng điểm, công bố từ 2024 trở đi"`,
    );
  });

  it('the same value from the same source stands once', async () => {
    expect(await linesOf('duplicate-observation')).toMatchInlineSnapshot(
      `"figures/so-dia-phuong.yaml:7:5  error  duplicate-observation  Số liệu này giống hệt mục 1. Sửa: xóa một trong hai, hoặc sửa chỗ chép nhầm"`,
    );
  });

  it('one value is shown for one time', async () => {
    expect(await linesOf('several-shown')).toMatchInlineSnapshot(
      `"figures/so-dia-phuong.yaml:7:42  error  several-shown  Thời điểm 2023-04 đã có mục 1 mang shown: true. Sửa: chỉ giữ shown: true ở một mục và nói lý do trong why"`,
    );
  });

  it('a value counts on the other side of a break only where a break is', async () => {
    expect(await linesOf('no-break-beside')).toMatchInlineSnapshot(`
      "figures/so-dia-phuong.yaml:9:46  warning  no-break-beside  “countedAs: before-break” không có tác dụng: trước 2025-01 không có mốc đứt đoạn nào trong breaks. Sửa: thêm mốc ấy vào breaks kèm lý do, hoặc xóa countedAs
      figures/so-dia-phuong.yaml:11:43  warning  no-break-beside  “countedAs: after-break” không có tác dụng: sau 2027 không có mốc đứt đoạn nào trong breaks. Sửa: thêm mốc ấy vào breaks kèm lý do, hoặc xóa countedAs"
    `);
  });

  it('no document replaces itself by way of another', async () => {
    expect(await linesOf('strategy-cycle')).toMatchInlineSnapshot(
      `"strategies/chien-luoc.md:8:35  error  strategy-cycle  Quan hệ “replaces” đi thành vòng: chien-luoc → ke-hoach → chien-luoc. Sửa: xóa hoặc đảo chiều quan hệ sai; type nói văn bản này làm gì với văn bản kia"`,
    );
  });

  it('what lies ahead was not held', async () => {
    expect(await linesOf('held-in-future')).toMatchInlineSnapshot(
      `"events/2032/hoi-nghi.md:4:7  warning  held-in-future  Ngày 2032-04-26 chưa tới mà status là held (đã diễn ra). Sửa: viết status: planned, hoặc sửa date"`,
    );
  });

  it('an event outside the timeline is most often a mistyped year', async () => {
    expect(await linesOf('outside-span')).toMatchInlineSnapshot(
      `"events/1923/hoi-nghi.md:4:7  warning  outside-span  Ngày 1923-04-26 nằm ngoài dòng thời gian 1975–2045. Sửa: kiểm tra năm; nếu đúng thì mở rộng span trong site.yaml"`,
    );
  });

  it('two sources with one address are most often one', async () => {
    expect(await linesOf('same-address')).toMatchInlineSnapshot(
      `"sources/bao-moi.yaml:2:6  warning  same-address  Địa chỉ này đã có ở nguồn “bao-moi-2”. Sửa: nếu là một bài thì dùng chung nguồn “bao-moi-2” và xóa tệp này"`,
    );
  });
});
