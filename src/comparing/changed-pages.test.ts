import { describe, expect, it } from 'vitest';
import { ENGLISH, EVENT, FIGURE, reported, type Edits } from './editions.test-files.ts';

const pagesOf = async (edits: Edits, from: Edits = {}) => {
  const { pages } = await reported(edits, from);
  const told = (list: typeof pages.own) =>
    list.map(({ address, languages }) => (languages ? `${address} ${languages.join()}` : address));
  return { own: told(pages.own), shown: told(pages.shown), far: told(pages.far) };
};
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const KEY_FIGURE = { 'site.yaml': (text: string) => `${text}keyFigures: [so-dia-phuong]\n` };

describe('changedPages', () => {
  it('are those of all that the record names and that show its date', async () => {
    const named = replace('pillars:', 'partners: [busan]\npeople: [nguyen-van-a]\npillars:');
    const later = (text: string) => replace('04-26"', '04-27"')(named(text));
    const { own, shown, far } = await pagesOf({ [EVENT]: later }, { [EVENT]: named });
    expect(own).toEqual(['/su-kien/hoi-nghi/']);
    expect(shown).toEqual([
      '/',
      '/dia-phuong/busan/',
      '/nhan-vat/nguyen-van-a/',
      '/nam/2023/',
      '/su-kien/nam/2023/',
      '/nam/thap-nien/2020/',
      '/quoc-gia/kr/',
    ]);
    expect(far).toEqual([
      '/dong-thoi-gian/',
      '/nhung/dong-thoi-gian/',
      '/su-kien/',
      '/nam/',
      '/quoc-gia/',
      '/van-ban/',
      '/cam-ket/',
      '/gioi-thieu/do-phu/',
      '/tim-kiem/',
    ]);
  });

  it('are those of both years where a date leaves its year', async () => {
    const { shown } = await pagesOf({ [EVENT]: replace('2023-04-26', '2022-04-26') });
    expect(shown).toEqual(expect.arrayContaining(['/nam/2023/', '/nam/2022/']));
  });

  it('are its own and the search alone where only the text below the keys is otherwise', async () => {
    const edits = { [EVENT]: replace('một ngày', 'hai ngày') };
    expect(await pagesOf(edits)).toEqual({
      own: ['/su-kien/hoi-nghi/ Tiếng Việt'],
      shown: [],
      far: ['/tim-kiem/ Tiếng Việt'],
    });
  });

  it('are those of every language where one lacks a translation and shows these words', async () => {
    const edits = { [EVENT]: replace('một ngày', 'hai ngày') };
    expect((await pagesOf(edits, { [ENGLISH]: null })).own).toEqual(['/su-kien/hoi-nghi/']);
  });

  it('are those of one language where a translation is otherwise', async () => {
    const { own, shown } = await pagesOf({ [ENGLISH]: replace('Review', 'Closing') });
    expect(own).toEqual(['/su-kien/hoi-nghi/ Tiếng Anh']);
    expect(shown).toEqual(expect.arrayContaining(['/ Tiếng Anh', '/nguon/bao-moi/ Tiếng Anh']));
  });

  it('are those of every record that cites a source which has another title', async () => {
    const { shown } = await pagesOf({ 'sources/bao-moi.yaml': replace('Bài báo', 'Bài viết') });
    expect(shown).toEqual([
      '/su-kien/hoi-nghi/',
      '/dia-phuong/busan/',
      '/chien-luoc/chien-luoc/',
      '/so-lieu/so-dia-phuong/',
      '/nhan-vat/nguyen-van-a/',
      '/to-chuc/so-ngoai-vu/',
    ]);
  });

  it('are those of what a record begins to name, were it deep inside', async () => {
    const named = replace(
      '  - { asOf',
      '  - { asOf: "2024", value: 1, source: bao-khac }\n  - { asOf',
    );
    const source = 'title: Khác\nurl: https://example.org/khac\nlanguage: vi\n';
    const { shown } = await pagesOf({ [FIGURE]: named }, { 'sources/bao-khac.yaml': source });
    expect(shown).toContain('/nguon/bao-khac/');
  });

  it('are not those that show the name alone where that stays', async () => {
    const named = replace(
      'pillars:',
      'partners: [busan]\npeople: [nguyen-van-a]\nfigures: [so-dia-phuong]\npillars:',
    );
    const shown = async (file: string, from: string, to: string) =>
      (await pagesOf({ [file]: replace(from, to) }, { [EVENT]: named })).shown;
    expect(await shown('partners/busan.md', 'lat: 35.18', 'lat: 35.2')).toEqual(['/']);
    expect(await shown('partners/busan.md', 'name: Busan', 'name: Pusan')).toContain(
      '/su-kien/hoi-nghi/',
    );
    expect(await shown('people/nguyen-van-a.yaml', 'country: VN', 'country: JP')).toEqual([
      '/quoc-gia/jp/',
    ]);
    expect(await shown('people/nguyen-van-a.yaml', 'vi: Chủ tịch', 'vi: Bí thư')).toEqual([
      '/su-kien/hoi-nghi/',
    ]);
    expect(await shown(FIGURE, '54', '55')).toEqual([
      '/su-kien/hoi-nghi/',
      '/nam/2023/',
      '/nam/thap-nien/2020/',
    ]);
  });

  it('are those that show the very value of a figure which is otherwise', async () => {
    const named = replace('pillars:', 'figures: [so-dia-phuong]\npillars:');
    const more = (value: number) => (text: string) =>
      `${text}  - { asOf: "2031", value: ${value}, source: bao-moi }\n`;
    const from = { [EVENT]: named, [FIGURE]: more(70) };
    expect((await pagesOf({ [FIGURE]: more(71) }, from)).shown).toEqual([]);
    const first = (text: string) => more(70)(replace('54', '55')(text));
    expect((await pagesOf({ [FIGURE]: first }, from)).shown).toEqual([
      '/su-kien/hoi-nghi/',
      '/nam/2023/',
      '/nam/thap-nien/2020/',
    ]);
    const unit = (text: string) => more(70)(replace('vi: địa phương', 'vi: nơi')(text));
    expect((await pagesOf({ [FIGURE]: unit }, from)).shown).toEqual([
      '/su-kien/hoi-nghi/ Tiếng Việt',
      '/nam/2023/ Tiếng Việt',
      '/nam/thap-nien/2020/ Tiếng Việt',
    ]);
    const definition = (text: string) => more(70)(replace('có văn bản', 'có ký kết')(text));
    expect((await pagesOf({ [FIGURE]: definition }, from)).shown).toEqual([]);
  });

  it('is its own page alone where a file cannot be read', async () => {
    const named = replace('pillars:', 'partners: [busan]\npillars:');
    const broken = (text: string) => named(text).replace('title:', 'title: [');
    const { own, shown } = await pagesOf({ [EVENT]: broken }, { [EVENT]: named });
    expect({ own, shown }).toEqual({ own: ['/su-kien/hoi-nghi/'], shown: [] });
  });

  it('has the home page where it shows the figure, and the year of the value', async () => {
    const edits = { [FIGURE]: replace('54', '55') };
    expect((await pagesOf(edits)).shown).toEqual(['/nam/2023/', '/nam/thap-nien/2020/']);
    expect((await pagesOf(edits, KEY_FIGURE)).shown).toContain('/');
  });

  it('has the pages of the events before and after it, which lead to it', async () => {
    const other = (id: string, day: string): Edits => ({
      [`events/2023/${id}.md`]: `---\ntitle: ${id}\nsummary: S\ndate: "2023-04-${day}"\ncategory: conference\npillars: [economic]\n---\n`,
    });
    const from = { ...other('truoc', '01'), ...other('sau', '29'), ...other('xa', '30') };
    const { far } = await pagesOf({ [EVENT]: replace('Hội nghị tổng', 'Họp tổng') }, from);
    expect(far).toContain('/su-kien/truoc/ Tiếng Việt');
    expect(far).toContain('/su-kien/sau/ Tiếng Việt');
    expect(far.join()).not.toContain('/su-kien/xa/');
  });

  it('has the page on corrections where one is made public', async () => {
    const edits = {
      [EVENT]: replace('pillars:', 'changes: [{date: "2024", note: Sửa}]\npillars:'),
    };
    expect((await pagesOf(edits)).far).toContain('/thay-doi/');
  });

  it('has each page once, where it is nearest', async () => {
    const { own, shown, far } = await pagesOf({
      [EVENT]: replace('04-26"', '04-27"'),
      'sources/bao-moi.yaml': replace('Bài báo', 'Bài'),
    });
    const all = [...own, ...shown, ...far];
    expect(new Set(all).size).toBe(all.length);
    expect(own).toEqual(['/su-kien/hoi-nghi/', '/nguon/bao-moi/']);
  });
});
