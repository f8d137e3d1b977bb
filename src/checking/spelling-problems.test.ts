import { describe, expect, it } from 'vitest';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { spellingProblems } from './spelling-problems.ts';

const valid = await readFolder('tests/fixtures/valid');

/** Line, column, and what is to be written, of each use in one file of the small chronicle. */
function uses(wording: string | null, file: string, text: string): string[] {
  const others = valid.filter((each) => each.file !== file);
  const list = wording === null ? [] : [{ file: 'guide/wording.yaml', text: wording }];
  const { records, languages } = readFiles([...others, ...list, { file, text }]);
  return spellingProblems(records, languages)
    .filter((problem) => problem.file === file)
    .map(
      ({ line, column, params }) => `${line}:${column} ${params['written']} → ${params['wanted']}`,
    );
}

const LIST = `- use: { vi: Băng Cốc, en: Bangkok }
  avoid: { vi: [Bangkok, Bangkok Yai, băng cốc], en: [Băng Cốc] }
`;
const note = (vi: string, en: string) => `name: X\ndescription:\n  vi: ${vi}\n  en: ${en}\n`;
const BODY = 'organisations/x.yaml';

describe('names in our own words', () => {
  it('are told in each language by its own list', () => {
    expect(uses(LIST, BODY, note('Ở Bangkok.', 'At Bangkok.'))).toEqual(['3:9 Bangkok → Băng Cốc']);
    expect(uses(LIST, BODY, note('Ở Băng Cốc.', 'At Băng Cốc.'))).toEqual([
      '4:10 Băng Cốc → Bangkok',
    ]);
  });

  it('are whole words, the longest first, each use by itself', () => {
    expect(uses(LIST, BODY, note('Bangkoks, Bangkok Yai và Bangkok.', 'x'))).toEqual([
      '3:17 Bangkok Yai → Băng Cốc',
      '3:32 Bangkok → Băng Cốc',
    ]);
  });

  it('are found where a sentence begins with them, not in other capitals', () => {
    expect(uses(LIST, BODY, note('Băng cốc, băng cốc, BĂNG CỐC', 'x'))).toEqual([
      '3:7 Băng cốc → Băng Cốc',
      '3:17 băng cốc → Băng Cốc',
    ]);
  });

  it('are found on the lines of a long value, and across the end of one', () => {
    const text =
      'name: X\ndescription:\n  vi: >-\n    Đoàn ở Bangkok, rồi Bangkok\n    Yai.\n  en: x\n';
    expect(uses(LIST, BODY, text)).toEqual([
      '4:12 Bangkok → Băng Cốc',
      '4:25 Bangkok Yai → Băng Cốc',
    ]);
  });

  it('are no titles of sources, local names, ids or addresses', () => {
    const source =
      'title: Bangkok\nurl: https://e.org/Bangkok\npublisher: Bangkok Post\nlanguage: vi\n';
    expect(uses(LIST, 'sources/x.yaml', source)).toEqual([]);
    const partner = `---\nname: X\nlocalName: { text: Bangkok, lang: th }\nkind: city\ncountry: TH\n---\n`;
    expect(uses(LIST, 'partners/x.md', partner)).toEqual([]);
  });

  it('are told of a page in the language of its folder', () => {
    const page = '---\ntitle: Trang\ndescription: Lời\n---\n\nỞ Bangkok.\n';
    expect(uses(LIST, 'pages/vi/x.mdx', page)).toEqual(['6:3 Bangkok → Băng Cốc']);
    expect(uses(LIST, 'pages/en/x.mdx', page)).toEqual([]);
  });

  it('are left alone without a list, or with one that cannot be read', () => {
    expect(uses(null, BODY, note('Bangkok', 'x'))).toEqual([]);
    expect(uses('- use: { vi: A }\n', BODY, note('Bangkok', 'x'))).toEqual([]);
    expect(uses('[]\n', BODY, note('Bangkok', 'x'))).toEqual([]);
  });

  it('may hold signs that mean something in a pattern', () => {
    const list = '- use: { vi: A }\n  avoid: { vi: ["TP. (cũ)"] }\n';
    expect(uses(list, BODY, note('TP. (cũ) và TPx (cũ)', 'x'))).toEqual(['3:7 TP. (cũ) → A']);
  });
});
