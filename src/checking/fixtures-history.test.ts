import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Published addresses and records taken back', () => {
  it('a published address that nothing answers is told with the ways to answer it', async () => {
    expect(await linesOf('address-gone')).toMatchInlineSnapshot(`
      "published.txt:3:1  error  address-gone  Trang event:hoi-nghi-tongket đã đăng, người đọc có thể đã lưu địa chỉ, nhưng nay không còn bản ghi nào ở đó. Sửa: nếu đã đổi tên thành events/2023/hoi-nghi-tong-ket.md thì thêm aliases: [hoi-nghi-tongket] vào tệp đó; nếu không thì khôi phục tệp, hoặc ghi event:hoi-nghi-tongket vào withdrawn.yaml
      published.txt:4:1  error  address-gone  Trang event:khai-truong đã đăng, người đọc có thể đã lưu địa chỉ, nhưng nay không còn bản ghi nào ở đó. Sửa: khôi phục tệp; nếu bản ghi khác thay cho nó thì thêm aliases: [khai-truong] vào bản ghi đó; nếu phải rút thì ghi event:khai-truong vào withdrawn.yaml"
    `);
    expect(await linesOf('address-gone', 'en')).toMatchInlineSnapshot(`
      "published.txt:3:1  error  address-gone  The page of event:hoi-nghi-tongket was published and readers may have kept its address, but no record is there any more. Fix: if it was renamed to events/2023/hoi-nghi-tong-ket.md, add aliases: [hoi-nghi-tongket] to that file; otherwise restore the file, or write event:hoi-nghi-tongket into withdrawn.yaml
      published.txt:4:1  error  address-gone  The page of event:khai-truong was published and readers may have kept its address, but no record is there any more. Fix: restore the file; if another record takes over, add aliases: [khai-truong] to that record; if it must be taken back, write event:khai-truong into withdrawn.yaml"
    `);
  });

  it('what is withdrawn is gone, is named once, and points to a record there is', async () => {
    expect(await linesOf('withdrawn-exists')).toMatchInlineSnapshot(`
      "withdrawn.yaml:2:9  error  withdrawn-exists  partner:busan được ghi là đã rút nhưng tệp vẫn còn. Sửa: đã đăng lại thì xóa mục này trong withdrawn.yaml; thật sự rút thì xóa tệp của bản ghi
      withdrawn.yaml:5:9  error  withdrawn-exists  partner:pusan được ghi là đã rút nhưng cũng là mã cũ của partner:busan. Sửa: giữ một trong hai: xóa mục này, hoặc bỏ mã ấy khỏi aliases của partner:busan rồi viết instead: partner:busan ở đây
      withdrawn.yaml:11:14  error  unknown-reference  Không có bản ghi nào mang mã partner:busaan. Sửa: có lẽ là “busan”; nếu là bản ghi mới thì tạo bằng npm run new -- partner
      withdrawn.yaml:12:9  error  listed-twice  “partner:incheon” đứng hai lần trong “withdrawn”. Sửa: xóa một trong hai
      withdrawn.yaml:13:11  warning  date-in-future  “date” là 2205-03-02, ngày chưa tới. Sửa: kiểm tra năm; việc chưa diễn ra thì chưa ghi ở đây
      withdrawn.yaml:14:5  warning  missing-words  “withdrawn[4].note” chưa có lời bằng “en”. Sửa: thêm en: … vào trong ngoặc của “note”"
    `);
    expect(await linesOf('withdrawn-exists', 'en')).toMatchInlineSnapshot(`
      "withdrawn.yaml:2:9  error  withdrawn-exists  partner:busan is said to be withdrawn but its file is still there. Fix: if it is published again, delete this entry of withdrawn.yaml; if it is withdrawn, delete the record’s file
      withdrawn.yaml:5:9  error  withdrawn-exists  partner:pusan is said to be withdrawn but is an earlier id of partner:busan too. Fix: keep one of the two: delete this entry, or take the id out of the aliases of partner:busan and write instead: partner:busan here
      withdrawn.yaml:11:14  error  unknown-reference  There is no record partner:busaan. Fix: “busan” may be meant; if it is new, create it with npm run new -- partner
      withdrawn.yaml:12:9  error  listed-twice  “partner:incheon” stands twice in “withdrawn”. Fix: delete one of the two
      withdrawn.yaml:13:11  warning  date-in-future  “date” is 2205-03-02, which is yet to come. Fix: check the year; what has not happened yet is not written here
      withdrawn.yaml:14:5  warning  missing-words  “withdrawn[4].note” has no words in “en”. Fix: add en: … inside the braces of “note”"
    `);
  });

  it('a record of any kind is named by kind and id', async () => {
    expect(await linesOf('not-a-record')).toMatchInlineSnapshot(`
      "published.txt:3:1  error  not-a-record  “source bao-moi” không chỉ ra bản ghi nào: cần viết loại:mã. Sửa: viết loại rồi đến mã (tên tệp không có đuôi), chẳng hạn event:ky-ban-ghi-nho
      published.txt:4:1  error  not-a-record  “partners:busan” không chỉ ra bản ghi nào: cần viết loại:mã. Sửa: viết partner:busan
      withdrawn.yaml:2:9  error  not-a-record  “ky-ban-ghi-nho” không chỉ ra bản ghi nào: cần viết loại:mã. Sửa: viết loại rồi đến mã (tên tệp không có đuôi), chẳng hạn event:ky-ban-ghi-nho
      withdrawn.yaml:5:9  error  not-a-record  “Events:ky-ban-ghi-nho” không chỉ ra bản ghi nào: cần viết loại:mã. Sửa: viết event:ky-ban-ghi-nho
      withdrawn.yaml:8:14  error  not-a-record  “gathering:hoi-nghi” không chỉ ra bản ghi nào: cần viết loại:mã. Sửa: viết loại rồi đến mã (tên tệp không có đuôi), chẳng hạn event:ky-ban-ghi-nho"
    `);
    expect(await linesOf('not-a-record', 'en')).toMatchInlineSnapshot(`
      "published.txt:3:1  error  not-a-record  “source bao-moi” names no record: it must be kind:id. Fix: write the kind, then the id (the file’s name without its ending), such as event:ky-ban-ghi-nho
      published.txt:4:1  error  not-a-record  “partners:busan” names no record: it must be kind:id. Fix: write partner:busan
      withdrawn.yaml:2:9  error  not-a-record  “ky-ban-ghi-nho” names no record: it must be kind:id. Fix: write the kind, then the id (the file’s name without its ending), such as event:ky-ban-ghi-nho
      withdrawn.yaml:5:9  error  not-a-record  “Events:ky-ban-ghi-nho” names no record: it must be kind:id. Fix: write event:ky-ban-ghi-nho
      withdrawn.yaml:8:14  error  not-a-record  “gathering:hoi-nghi” names no record: it must be kind:id. Fix: write the kind, then the id (the file’s name without its ending), such as event:ky-ban-ghi-nho"
    `);
  });
});
