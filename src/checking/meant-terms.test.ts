import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import { checkFiles } from './check-files.ts';
import { inWords } from './wording.ts';

const NOW = Date.UTC(2026, 0, 1);
const valid = await readFolder('tests/fixtures/valid');

/** The one problem that a change of one file makes, in words. */
async function told(file: string, from: RegExp, to: string, lang: string) {
  const files = valid.map((one) =>
    one.file === file ? { ...one, text: one.text?.replace(from, to) ?? null } : one,
  );
  const [problem, ...others] = await checkFiles(files, NOW);
  expect(others).toEqual([]);
  return problem && inWords(problem, { lang, main: 'vi', pathOf: (path) => path });
}

const EVENT = 'events/2023/hoi-nghi.md';
const FIGURE = 'figures/so-dia-phuong.yaml';

describe.each(['vi', 'en'])('a word that is no term of the taxonomy (%s)', (lang) => {
  it.each([
    [EVENT, /category: .*/, 'category: Hội thảo', 'categories', 'conference'],
    [EVENT, /pillars: .*/, 'pillars: [Văn hóa]', 'pillars', 'economic'],
    [EVENT, /pillars: .*/, 'pillars: [Văn hóa; Giáo dục]', 'pillars', 'economic'],
    [EVENT, /pillars: .*/, 'pillars: Văn hóa', 'pillars', 'economic'],
    ['partners/busan.md', /relation: .*/, 'relation: Bạn bè', 'relations', 'sister'],
    [FIGURE, /measure: .*/, '$&\ntheme: Xuất khẩu', 'themes', 'trade'],
  ])('%s, %s %s: says which list and which there are', async (file, from, to, list, id) => {
    const problem = await told(file, from, to, lang);
    const line = `${problem?.message ?? ''} ${problem?.fix ?? ''}`;
    expect(line).toContain(`“${list}”`);
    expect(problem?.fix).toContain(id);
    expect(line).not.toMatch(/tên tệp|file name/);
  });

  it('leaves the file’s name to what is a file', async () => {
    const problem = await told(EVENT, /category:/, 'people: [Người Lạ]\ncategory:', lang);
    expect(problem?.fix).toMatch(/tên tệp|file name/);
  });
});
