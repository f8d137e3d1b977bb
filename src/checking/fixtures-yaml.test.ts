import { describe, expect, it } from 'vitest';
import { linesOf } from './fixtures.test-lines.ts';

describe('Faults of YAML and front matter', () => {
  it('a Markdown record begins with front matter', async () => {
    expect(await linesOf('missing-front-matter')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:1:1  error  missing-front-matter  Tệp không bắt đầu bằng dòng “---”. Sửa: viết ở dòng 1 ba gạch nối “---”, rồi các khóa như title, date, rồi lại một dòng “---”"`,
    );
  });

  it('front matter ends with a line of hyphens', async () => {
    expect(await linesOf('unclosed-front-matter')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:1:1  error  unclosed-front-matter  Phần khai báo không có dòng “---” kết thúc. Sửa: thêm một dòng “---” sau khóa cuối cùng, trước nội dung"`,
    );
  });

  it('each way to break YAML is told in its own words, at the place to repair', async () => {
    expect(await linesOf('yaml-syntax')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:2:8  error  yaml-syntax  Giá trị có dấu hai chấm mà không nằm trong dấu nháy. Sửa: đặt cả giá trị trong dấu nháy kép, chẳng hạn title: "Hội nghị: nhìn lại"
      partners/busan.md:7:14  error  yaml-syntax  Dấu nháy mở ở đây không được đóng. Sửa: thêm dấu nháy cùng loại ở cuối giá trị
      people/a.yaml:1:1  error  yaml-syntax  Dòng này không có dạng “khóa: giá trị”. Sửa: thêm một dấu cách sau dấu hai chấm; nếu dòng nối tiếp dòng trên thì đặt cả giá trị trong dấu nháy kép
      people/b.yaml:1:7  error  yaml-syntax  Giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML (@ \` % & * !). Sửa: đặt cả giá trị trong dấu nháy kép
      people/c.yaml:1:7  error  yaml-syntax  Dòng dưới thụt vào nên bị đọc nối vào giá trị này. Sửa: cho dòng dưới bắt đầu thẳng cột với dòng này
      people/d.yaml:1:7  error  yaml-syntax  Giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML (@ \` % & * !). Sửa: đặt cả giá trị trong dấu nháy kép
      people/e.yaml:2:1  error  yaml-syntax  Có dòng “---” nằm giữa dữ liệu. Sửa: xóa dòng “---” này
      people/f.yaml:1:8  error  yaml-syntax  Ngoặc mở ở đây không được đóng. Sửa: thêm ngoặc đóng ] hoặc } ở cuối
      people/g.yaml:1:7  error  yaml-syntax  Giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML (@ \` % & * !). Sửa: đặt cả giá trị trong dấu nháy kép
      people/h.yaml:1:7  error  yaml-syntax  Giá trị bắt đầu bằng một ký tự có nghĩa riêng trong YAML (@ \` % & * !). Sửa: đặt cả giá trị trong dấu nháy kép"
    `);
  });

  it('a key said twice is told at the second place', async () => {
    expect(await linesOf('duplicate-key')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:5:1  error  duplicate-key  Khóa “date” được viết hai lần. Sửa: giữ lại một dòng “date” và xóa dòng kia"`,
    );
  });

  it('a number where text is wanted needs quotes', async () => {
    expect(await linesOf('needs-quotes')).toMatchInlineSnapshot(
      `"events/2023/hoi-nghi.md:2:8  error  needs-quotes  Giá trị 2017 của “title” bị đọc thành số, ngày hoặc đúng/sai chứ không phải chữ. Sửa: đặt trong dấu nháy kép: title: "2017""`,
    );
  });

  it('a key that does not exist is answered with the one that was meant', async () => {
    expect(await linesOf('unknown-key')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.en.md:3:1  error  unknown-key  Bản dịch chỉ chứa lời văn, không có khóa “date”. Sửa: xóa dòng này; dữ kiện chỉ viết một lần, trong tệp gốc
      events/2023/hoi-nghi.md:2:1  error  unknown-key  Không có khóa “titel” ở đây. Sửa: đổi “titel” thành “title”
      partners/busan.md:9:37  error  unknown-key  “bảng” bị đọc thành một khóa, vì dấu phẩy đứng trước nó kết thúc giá trị. Sửa: đặt cả giá trị có dấu phẩy trong dấu nháy kép, chẳng hạn vi: "…, bảng"
      people/a.yaml:2:1  error  unknown-key  Không có khóa “hobby” ở đây. Sửa: xóa dòng này; các khóa được dùng: name, country, roles, distinction, wikidata, sources, doubt, aliases, changes"
    `);
  });
});
