import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS, type IssueKind } from '#domain/rules/kinds.ts';
import { ISSUE_PARTS, ISSUE_STRINGS } from '#i18n/issues.ts';
import { checkContent } from '#building/check-content.ts';
import { linesOf } from './fixtures.test-lines.ts';

const KINDS = Object.keys(ISSUE_KINDS) as IssueKind[];

describe('Fixtures', () => {
  it('a complete small chronicle has no problem', async () => {
    expect(await linesOf('valid')).toBe('');
  });

  it('one bad file does not hide the problems of the others', async () => {
    expect(await linesOf('many-problems')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:7  error  date-not-quoted  Ngày của “date” chưa nằm trong dấu nháy. Sửa: đặt ngày trong dấu nháy: date: "2023-04-26"
      partners/busan.md:3:7  error  unknown-value  “town” không phải là giá trị của “kind”. Sửa: chọn một trong: city, province, region, prefecture, state
      people/a.yaml:1:7  error  yaml-syntax  Ngoặc mở ở đây không được đóng. Sửa: thêm ngoặc đóng ] hoặc } ở cuối
      taxonomy.yaml:4:69  error  unknown-value  “azure” không phải là giá trị của “categories[1].hue”. Sửa: chọn một trong: red, teal, gold, violet, blue, green, brown, slate, pink, orange"
    `);
  });

  it('there is one for each kind of problem', () => {
    const folders = readdirSync('tests/fixtures');
    expect(KINDS.filter((kind) => !folders.includes(kind))).toEqual([]);
  });

  it.each(KINDS)('%s is found in its fixture, in every language', async (kind) => {
    for (const lang of Object.keys(ISSUE_STRINGS)) {
      const now = Date.UTC(2026, 0, 1);
      const issues = await checkContent(`tests/fixtures/${kind}`, { lang, now });
      expect(issues.map((issue) => issue.kind)).toContain(kind);
      // A parameter without a value would be left standing in braces.
      for (const { message, fix } of issues) expect(`${message} ${fix}`).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('Words', () => {
  it.each(Object.keys(ISSUE_STRINGS))(
    'every kind has message, fix, explanation and a pair of examples in %s',
    (lang) => {
      const words = ISSUE_STRINGS[lang] ?? {};
      const wanted = KINDS.flatMap((kind) => ISSUE_PARTS.map((part) => `issue.${kind}.${part}`));
      expect(wanted.filter((key) => !words[key]?.trim())).toEqual([]);
    },
  );

  it('there are none for a kind that does not exist', () => {
    const keys = Object.values(ISSUE_STRINGS).flatMap((words) => Object.keys(words));
    const kinds = keys.filter((key) => key.startsWith('issue.')).map((key) => key.split('.')[1]);
    expect(kinds.filter((kind) => !KINDS.includes(kind as IssueKind))).toEqual([]);
  });

  it('all languages use the same parameters', () => {
    const [first = {}, ...others] = Object.values(ISSUE_STRINGS);
    const names = (text = '') => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    const differing = Object.keys(first).filter(
      (key) =>
        /\.(message|fix)/.test(key) &&
        others.some((words) => names(words[key]) !== names(first[key])),
    );
    expect(differing).toEqual([]);
  });

  it('messages and repairs end without a full stop, for the line puts its own', () => {
    const lines = Object.values(ISSUE_STRINGS).flatMap((words) =>
      Object.entries(words).filter(
        ([key, text]) => /\.(message|fix)(\.|$)/.test(key) && text.endsWith('.'),
      ),
    );
    expect(lines).toEqual([]);
  });
});
