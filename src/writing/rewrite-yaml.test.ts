import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { rewriteYaml } from './rewrite-yaml.ts';
import { writeYaml, type Fields } from './write-yaml.ts';

const ORDER = ['title', 'date', 'pillars', 'place', 'sources', 'doubt'];
const FILE = `# The file's own comment.

title: Hội nghị
# Never more exact than the source.
date: "2023-04-26"
pillars: [economic,   political]   # the leading one first
sources:
  - {id: bao-a, locator: {vi: đoạn 3, en: paragraph 3}}
  # a weak one
  - id: bao-b
    locator:
      vi: 'đoạn 1, bảng'
      en: 'paragraph 1, table'
`;

/** The file with some keys changed; null takes one away. */
function edit(changes: Fields): string {
  const before = parse(FILE) as Fields;
  const given = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  return rewriteYaml(FILE, before, Object.fromEntries(given), ORDER);
}

describe('rewriteYaml()', () => {
  it('keeps every byte where nothing changed', () => {
    expect(edit({})).toBe(FILE);
  });

  it('changes the one line whose value changed, and keeps the comments above it', () => {
    const now = '# Never more exact than the source.\ndate: "2023-04"\n';
    expect(edit({ date: '2023-04' })).toBe(
      FILE.replace('# Never more exact than the source.\ndate: "2023-04-26"\n', now),
    );
  });

  it('puts a new key where the template has it', () => {
    const place = { vi: 'Nhà hát', en: 'Opera' };
    expect(edit({ place })).toBe(
      FILE.replace('sources:\n', 'place: {vi: Nhà hát, en: Opera}\nsources:\n'),
    );
    expect(edit({ doubt: 'Một' })).toBe(`${FILE}doubt: Một\n`);
  });

  it('takes a key away with the comments above it', () => {
    expect(edit({ date: null })).not.toMatch(/date|exact/);
  });

  it('adds an item to a list and keeps the others as they are written', () => {
    const { sources } = parse(FILE) as { sources: unknown[] };
    expect(edit({ sources: [...sources, { id: 'bao-c' }] })).toBe(`${FILE}  - {id: bao-c}\n`);
  });

  it('changes one item, takes one away, and changes their order', () => {
    const { sources } = parse(FILE) as { sources: unknown[] };
    const fewer = edit({ sources: sources.slice(1) });
    expect(fewer).toContain('sources:\n  - id: bao-b\n');
    expect(fewer).not.toContain('bao-a');
    const other = edit({ sources: [{ id: 'bao-x' }, sources[1]] });
    expect(other).toContain("sources:\n  - {id: bao-x}\n  - id: bao-b\n    locator:\n      vi: 'đ");
    expect(parse(edit({ sources: sources.toReversed() }))).toMatchObject({
      sources: sources.toReversed(),
    });
  });

  it('writes a new item in lines where the others are', () => {
    const list = 'observations:\n  - asOf: "2023"\n    value: 54\n    source: bao-a\n';
    const { observations } = parse(list) as { observations: unknown[] };
    const next = { asOf: '2024', value: 58, source: 'bao-b' };
    expect(rewriteYaml(list, { observations }, { observations: [...observations, next] }, [])).toBe(
      `${list}  - asOf: "2024"\n    value: 58\n    source: bao-b\n`,
    );
  });

  it('adds a plain value to a list written in lines', () => {
    const list = 'aliases:\n  - mot\nlanguage: vi\n';
    expect(
      rewriteYaml(
        list,
        { aliases: ['mot'], language: 'vi' },
        { aliases: ['mot', 'hai'], language: 'vi' },
        [],
      ),
    ).toBe('aliases:\n  - mot\n  - hai\nlanguage: vi\n');
  });

  it('says afterwards what was asked, whatever changed', () => {
    const before = parse(FILE) as Fields;
    const after = { ...before, title: 'Tên: mới', pillars: ['political'], doubt: { vi: 'a, b' } };
    expect(parse(rewriteYaml(FILE, before, after, ORDER))).toEqual(after);
  });
});

describe('writeYaml()', () => {
  it('puts dates in quotes whatever their key, and short words in one line', () => {
    const long = 'Một câu dài hơn một dòng, vì nó nói nhiều điều về một việc đã diễn ra lâu rồi.';
    expect(
      writeYaml({ inForce: '2022/..', source: '1thegioi-tin', doubt: { vi: long, en: long } }),
    ).toBe(`inForce: "2022/.."\nsource: 1thegioi-tin\ndoubt:\n  vi: ${long}\n  en: ${long}\n`);
  });
});
