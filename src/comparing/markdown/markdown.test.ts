import { describe, expect, it } from 'vitest';
import { MARKER } from './markdown.ts';
import { ENGLISH, EVENT, FIGURE, linesAbout, printed } from '../editions.test-files.ts';

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('The report', () => {
  it('begins with the mark by which its comment is found again', async () => {
    expect((await printed({})).split('\n')[0]).toBe(MARKER);
    expect(MARKER).toMatch(/^<!-- .* -->$/);
  });

  it('says that nothing has changed where nothing has', async () => {
    expect(await printed({})).toContain('Nội dung không có gì thay đổi');
    expect(await printed({}, {}, 'en')).toContain('Nothing in the content has changed');
  });

  it('tells dates in words with the EDTF beside them', async () => {
    const edits = { [EVENT]: replace('"2023-04-26"', '"2023-05~"') };
    expect(await linesAbout('Ngày', edits)).toBe(
      '- **Ngày**: 26.4.2023 (`2023-04-26`) → **khoảng tháng 5/2023** (`2023-05~`)',
    );
  });

  it.each([
    ['importance: 3', '- **Mức quan trọng**: Đáng chú ý → **Bước ngoặt**'],
    ['status: planned', '- **Tình trạng**: Đã diễn ra → **Dự kiến**'],
    ['confidence: low', '- **Độ tin cậy**: Tin cậy cao → **Tin cậy thấp**'],
    [
      'place: {vi: Bến Thành, en: Ben Thanh}',
      '- **Nơi (Tiếng Việt)**: thêm Bến Thành\n- **Nơi (Tiếng Anh)**: thêm Ben Thanh',
    ],
    ['place: Hà Nội', '- **Nơi**: thêm Hà Nội'],
    ['people: [nguyen-van-a]', '- **Nhân vật**: thêm Nguyễn Văn A (`nguyen-van-a`)'],
    ['partners: [busan]', '- **Địa phương**: thêm Busan (`busan`)'],
    ['countries: [KR, JP]', '- **Quốc gia**: thêm Hàn Quốc, Nhật Bản'],
    [
      'outcomes: [{kind: memorandum, text: Bản A, status: signed}]',
      '- **Kết quả**: thêm Bản A · Bản ghi nhớ · tình trạng: đã ký',
    ],
    ['doubt: Chưa rõ', '- **Điều chưa chắc**: thêm Chưa rõ'],
    [
      'changes: [{date: "2024-01-02", note: Sửa ngày}]',
      '- **Đính chính công khai**: thêm 2.1.2024 (`2024-01-02`) · ghi chú: Sửa ngày',
    ],
    ['nowhere: x', '- **nowhere**: thêm x'],
  ])('tells of “%s” as the pages do', async (line, told) => {
    const lines = (await printed({ [EVENT]: replace('pillars:', `${line}\npillars:`) })).split(
      '\n',
    );
    expect(lines.join('\n')).toContain(told);
  });

  it('tells of a source that took the place of another by the names of both', async () => {
    const edits = {
      'sources/bao-khac.yaml': 'title: Bài khác\nurl: https://example.org/khac\nlanguage: vi\n',
      [EVENT]: replace('{ id: bao-moi }', '{ id: bao-khac }'),
    };
    expect(await linesAbout('**Nguồn**', edits)).toBe(
      '- **Nguồn**: thêm Bài khác (`bao-khac`)\n- **Nguồn**: bỏ Bài báo (`bao-moi`)',
    );
  });

  it('tells of words one by one, in the language they are in', async () => {
    const edits = { [ENGLISH]: replace('took one day', 'lasted one day') };
    expect(await linesAbout('Nội dung', edits)).toBe(
      '- **Nội dung (Tiếng Anh)**: The conference <del>took</del><ins>lasted</ins> one day.\\[^bao-moi\\]',
    );
  });

  it('tells of a translation that came, and of one that went', async () => {
    expect(await linesAbout('Tiêu đề', { [ENGLISH]: null })).toBe(
      '- **Tiêu đề (Tiếng Anh)**: bỏ Review conference',
    );
    expect(
      await linesAbout(
        'Tiêu đề',
        { [ENGLISH]: '---\ntitle: Talks\nsummary: Two.\n---\n' },
        { [ENGLISH]: null },
      ),
    ).toBe('- **Tiêu đề (Tiếng Anh)**: thêm Talks');
  });

  it('puts the values of a figure side by side, and tells of the one on the home page', async () => {
    const site = { 'site.yaml': (text: string) => `${text}keyFigures: [so-dia-phuong]\n` };
    const more =
      '  - { asOf: "2024", value: 1058, qualifier: more-than, estimate: forecast, source: bao-moi }\n';
    const report = await printed({ [FIGURE]: (text) => text + more }, site);
    expect(report).toContain(
      'Trang đầu: 54 địa phương (tháng 4/2023) → hơn 1.058 địa phương (dự báo) (2024).',
    );
    expect(report).toContain('| tháng 4/2023 | 54 địa phương | 54 địa phương |');
    expect(report).toContain('| năm 2024 | — | **hơn 1.058 địa phương (dự báo)** |');
    expect(report).toContain(
      '- **Giá trị**: thêm hơn 1.058 địa phương (dự báo) · tính đến: năm 2024 (`2024`)',
    );
  });

  it('tells of a value that was corrected in its place', async () => {
    const report = await printed({ [FIGURE]: replace('value: 54', 'value: 55') });
    expect(report).toContain(
      '- **Giá trị**: tính đến tháng 4/2023 · Bài báo\n  - **Con số**: 54 địa phương → **55 địa phương**',
    );
  });

  it('warns first of addresses that vanish, and says how they stay', async () => {
    const report = await printed({ [EVENT]: null, [ENGLISH]: null });
    const gone =
      '`/su-kien/hoi-nghi/`, `/en/events/hoi-nghi/`, `/nam/2023/`, `/en/years/2023/`, `/su-kien/nam/2023/`, `/en/events/year/2023/`, `/nam/thap-nien/2020/`, `/en/years/decade/2020/`';
    expect(report).toContain(`gặp trang “không có”: ${gone}. Bản ghi chỉ đổi tên thì`);
    expect(report.indexOf('Cần xem trước')).toBeLessThan(report.indexOf('### Bỏ đi'));
  });

  it('tells where an address moves', async () => {
    const edits = {
      'sources/bao-moi.yaml': null,
      'sources/bao-cu.yaml':
        'title: Bài báo\nurl: https://example.org/bai-bao\npublished: "2023-04-26"\nlanguage: vi\naliases: [bao-moi]\n',
    };
    const report = await printed(edits);
    expect(report).toContain('- Địa chỉ `/nguon/bao-moi/` chuyển sang `/nguon/bao-cu/`');
    expect(report).not.toContain('Địa chỉ mất');
    expect(report).toContain(
      'Mã đổi từ `bao-moi` sang `bao-cu`. Ngoài mã ra, nội dung giữ nguyên.',
    );
    expect(report).toContain('- Liên kết, mã hỏng:\n  - lỗi: ');
  });

  it('tells of the setting of the site by the path of each value', async () => {
    const report = await printed({ 'taxonomy.yaml': replace('vi: Hội nghị', 'vi: Họp') });
    expect(report).toContain('- **categories.conference.label.vi**: Hội nghị → **Họp**');
    expect(report).toContain('mọi trang có thể thay đổi');
    const synonyms = await printed({ 'search.yaml': (text) => `${text}  - [Pusan, Busan]\n` });
    expect(synonyms).toContain('- **synonyms**: thêm Pusan, Busan');
    expect(synonyms).not.toContain('mọi trang có thể thay đổi');
  });

  it('tells of prose pages', async () => {
    const report = await printed({
      'pages/vi/gioi-thieu.mdx': (text) => text.replace(/title: .*/, 'title: Trang mới'),
    });
    expect(report).toContain('**Trang viết: Trang mới**');
    expect(report).toContain('`/gioi-thieu/`');
  });

  it('tells only of languages in which words are otherwise, once each has words of its own', async () => {
    const from = { [EVENT]: replace('pillars:', 'place: Huế\npillars:') };
    const both = replace('pillars:', 'place: {vi: Huế, en: Hue}\npillars:');
    expect(await linesAbout('Nơi', { [EVENT]: both }, from)).toBe(
      '- **Nơi (Tiếng Anh)**: <del>Huế</del><ins>Hue</ins>',
    );
  });

  it('cuts names and values that no one could read', async () => {
    const long = 'dài '.repeat(20000);
    const edits = {
      'sources/bao-moi.yaml': replace('Bài báo', long),
      [EVENT]: replace('Hội nghị tổng kết', long),
    };
    const report = await printed(edits);
    expect(report.length).toBeLessThan(12000);
    expect(report).toContain('### Đã sửa');
  });

  it('tells of one cause once, with the places where it shows', async () => {
    const report = await printed({ 'sources/bao-moi.yaml': null });
    const lines = report
      .split('\n')
      .filter((line) => line.includes('Không có bản ghi nào mang mã source:bao-moi'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ {2}- lỗi: .* Ở: (`content\/[^`]+:\d+`, ){6}… và \d+ mục nữa$/);
  });

  it('tells of the figures on the home page by their names', async () => {
    const report = await printed({ 'site.yaml': (text) => `${text}keyFigures: [so-dia-phuong]\n` });
    expect(report).toContain('- **Số liệu ở trang đầu**: thêm Số địa phương (`so-dia-phuong`)');
  });

  it('speaks English when it is asked to', async () => {
    const report = await printed({ [EVENT]: replace('04-26', '04-27') }, {}, 'en');
    expect(report).toContain(
      '- **Date**: 26 April 2023 (`2023-04-26`) → **27 April 2023** (`2023-04-27`)',
    );
    expect(report).toContain('**Event: Review conference**');
    expect(report).not.toMatch(/\{\w+\}/);
  });
});

describe('What authors write', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<!-- x',
    '-->',
    '![a](https://evil.example/a.png)',
    '[a](javascript:alert)',
    '@org/team @someone',
    '#12 org/repo#3 GH-4',
    'https://evil.example www.evil.example a@evil.example',
    '| a | b |',
    '`x` ``` ~~~',
    '**b** __c__ ~~d~~',
    '$x^2$',
    ':tada:',
    'deadbeef1234567',
    '\u202egnp.exe',
  ];

  it.each(HOSTILE)('“%s” does nothing in the comment', async (text) => {
    const yaml = JSON.stringify(`Đoàn ${text} thăm`);
    const report = await printed({
      [EVENT]: (old) =>
        old
          .replace(/title: .*/, `title: ${yaml}`)
          .replace('Hội nghị diễn', `${text} diễn`)
          .replace('pillars:', `place: ${yaml}\npillars:`),
      [FIGURE]: (old) => old.replace('vi: địa phương', `vi: ${yaml}`).replace('54', '55'),
    });
    const acting = withoutOwn(report);
    expect(acting).not.toMatch(/(?<!\\)[`*_[\]|~!]/);
    expect(acting).not.toMatch(
      /<|[@#](?!&#8203;)(?!8203;)|:\/\/|www\.|GH-|:tada:|\bdeadbeef1234567\b|\u202e/,
    );
    expect(report.split('\n').filter((line) => line.startsWith('#'))).toEqual(
      report.split('\n').filter((line) => /^##{1,2} \p{L}/u.test(line)),
    );
  });

  /** The report without the markup that is its own. */
  function withoutOwn(report: string): string {
    return report
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^(#{2,3} |\s*- |\| --- \| --- \| --- \|$)/, ''))
      .join('\n')
      .replace(/^\| (.*) \|$/gm, (_, cells: string) => cells.replaceAll(' | ', ' '))
      .replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/(?<!\\)\*\*/g, '')
      .replace(/<\/?(ins|del)>|<span>\$<\/span>/g, '');
  }
});
