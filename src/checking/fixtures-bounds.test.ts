import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Bounds', () => {
  it('a file beyond all measure is not even read', async () => {
    expect(await linesOf('file-too-large')).toMatchInlineSnapshot(
      `"sources/anh-dan-nham.yaml:1:1  error  file-too-large  Tệp quá lớn, nhiều nhất được 300.000 ký tự. Sửa: chia thành nhiều bản ghi, hoặc xóa phần không phải nội dung (ảnh dán vào, bảng tính chép cả tệp)"`,
    );
  });

  it('a list has its most items', async () => {
    expect(await linesOf('too-many')).toMatchInlineSnapshot(
      `"search.yaml:2:5  error  too-many  “synonyms[1]” có 51 mục, nhiều nhất được 50. Sửa: bỏ bớt, hoặc chia thành nhiều bản ghi"`,
    );
  });

  it('a body is no deeper and no fuller of marks than its readers can bear', async () => {
    expect(await linesOf('body-too-complex')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:13:1  error  body-too-complex  Dòng này mở 12 bậc trích dẫn hay danh sách lồng nhau, nhiều nhất được 6. Sửa: bớt các dấu > - * ở đầu dòng
      events/2023/le-ky.en.md:30:51  error  body-too-complex  Các phần lồng vào nhau quá 50 bậc. Sửa: bớt bậc của danh sách, trích dẫn hay thẻ
      events/2023/le-ky.md:11:1  warning  wrong-language  Nội dung viết bằng ngôn ngữ “en”, trong khi tệp này là của ngôn ngữ “vi”. Sửa: viết nội dung bằng ngôn ngữ “vi”, hoặc đổi tên tệp nếu chữ của hai tệp bị tráo
      events/2023/le-ky.md:11:1  error  body-too-complex  Đoạn này có hơn 500 dấu * _ ~ [ < và ngoặc nhọn. Sửa: tách đoạn bằng dòng trống, bớt dấu; muốn hiện chính dấu đó thì viết \\ trước nó"
    `);
  });

  it('an id of Wikidata is a Q and a number', async () => {
    expect(await linesOf('not-a-wikidata-id')).toMatchInlineSnapshot(`
      "organisations/so-ngoai-vu.yaml:3:11  error  not-a-wikidata-id  “42” không phải mã của Wikidata. Sửa: chỉ viết chữ Q và số, chẳng hạn Q42, lấy từ địa chỉ của mục; nếu không có mục nào về đúng đối tượng này thì bỏ khóa này
      people/nguyen-van-a.yaml:2:11  error  not-a-wikidata-id  “https://www.wikidata.org/wiki/Q42” không phải mã của Wikidata. Sửa: đổi thành Q42"
    `);
    expect(await linesOf('not-a-wikidata-id', 'en')).toMatchInlineSnapshot(`
      "organisations/so-ngoai-vu.yaml:3:11  error  not-a-wikidata-id  “42” is not an id of Wikidata. Fix: write the Q and the number alone, such as Q42, from the address of the entry; if there is no entry of this very thing, leave the key out
      people/nguyen-van-a.yaml:2:11  error  not-a-wikidata-id  “https://www.wikidata.org/wiki/Q42” is not an id of Wikidata. Fix: change it to Q42"
    `);
  });

  it('a time zone is one the platform can count in', async () => {
    expect(await linesOf('not-a-time-zone')).toMatchInlineSnapshot(
      `"site.yaml:15:13  error  not-a-time-zone  “Nowhere/City” không phải múi giờ. Sửa: viết tên theo danh sách IANA, chẳng hạn Asia/Tokyo, Europe/Paris"`,
    );
  });

  it('an address that others are made of ends with its path', async () => {
    expect(await linesOf('not-a-base-address')).toMatchInlineSnapshot(`
      "site.yaml:18:6  error  not-a-base-address  “https://example.org/nien-bieu?lang=vi#dau” có phần thừa sau đường dẫn. Sửa: đổi thành https://example.org/nien-bieu
      site.yaml:19:20  error  not-a-base-address  “https://example.org/tập tin” có phần thừa sau đường dẫn, hoặc đường dẫn có ký tự lạ. Sửa: chỉ viết địa chỉ gốc, chẳng hạn https://example.org/nien-bieu; không có ?, #, mật khẩu, chữ có dấu hay dấu cách"
    `);
  });
});
