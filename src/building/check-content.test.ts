import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { REPORTERS } from '#checking/reporters/reporters.ts';

const NOW = Date.UTC(2026, 0, 1);
const check = (options = {}) =>
  checkContent('tests/fixtures/many-problems', { now: NOW, ...options });

describe('checkContent()', () => {
  it('gives each problem with all that the contract promises', async () => {
    const [first] = await check();
    expect(first).toEqual({
      path: 'tests/fixtures/many-problems/events/2023/hoi-nghi.md',
      line: 4,
      column: 7,
      severity: 'error',
      kind: 'date-not-quoted',
      message: 'Ngày của “date” chưa nằm trong dấu nháy',
      fix: 'đặt ngày trong dấu nháy: date: "2023-04-26"',
      docs: '/huong-dan/loi/date-not-quoted/',
    });
  });

  it('speaks English when asked, and leads to the English page', async () => {
    const [first] = await check({ lang: 'en' });
    expect(first?.message).toBe('The date of “date” is not in quotes');
    expect(first?.docs).toBe('/en/guide/errors/date-not-quoted/');
  });

  it('reports only the files and folders that were named', async () => {
    const only = [
      'tests/fixtures/many-problems/people',
      'tests/fixtures/many-problems/taxonomy.yaml',
    ];
    const paths = (await check({ only })).map(({ path }) => path.split('/').at(-1));
    expect(paths).toEqual(['a.yaml', 'taxonomy.yaml']);
  });

  it('names files outside the repository by their whole path', async () => {
    const [first] = await check({ root: '/somewhere/else' });
    expect(first?.path).toMatch(/^\/.*\/events\/2023\/hoi-nghi\.md$/);
  });

  it('is the same each time', async () => {
    expect(await check()).toEqual(await check());
  });

  it('fails for a folder that is not there', async () => {
    await expect(checkContent('tests/fixtures/none')).rejects.toThrow(
      /There is no content folder at tests\/fixtures\/none/,
    );
  });

  it('finds no error in the real content', async () => {
    const issues = await checkContent('content');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 30_000);
});

describe('Reporters', () => {
  it('text is one line a problem and a count', async () => {
    const issues = await check({ root: 'tests/fixtures/many-problems', lang: 'en' });
    expect(REPORTERS.text(issues, 'en')).toMatchInlineSnapshot(`
      "events/2023/hoi-nghi.md:4:7  error  date-not-quoted  The date of “date” is not in quotes. Fix: put the date in quotes: date: "2023-04-26"
      partners/busan.md:3:7  error  unknown-value  “town” is not a value of “kind”. Fix: choose one of: city, province, region, prefecture, state
      people/a.yaml:1:7  error  yaml-syntax  The bracket opened here is not closed. Fix: add the closing bracket ] or } at its end
      taxonomy.yaml:4:69  error  unknown-value  “azure” is not a value of “categories[1].hue”. Fix: choose one of: red, teal, gold, violet, blue, green, brown, slate, pink, orange
      4 errors, 0 warnings, in 4 files
      "
    `);
    expect(REPORTERS.text([], 'en')).toBe('No problems\n');
  });

  it('json is one object with all problems', async () => {
    const issues = await check();
    expect(JSON.parse(REPORTERS.json(issues))).toEqual({ issues });
  });

  it('github is one workflow command a problem, safe from line breaks and colons', async () => {
    const [issue] = await check();
    if (!issue) throw new Error('the fixture has problems');
    expect(REPORTERS.github([issue], 'vi')).toMatchInlineSnapshot(`
      "::error file=tests/fixtures/many-problems/events/2023/hoi-nghi.md,line=4,col=7,title=date-not-quoted::Ngày của “date” chưa nằm trong dấu nháy. Sửa: đặt ngày trong dấu nháy: date: "2023-04-26"
      "
    `);
    const odd = { ...issue, path: 'a,b:c.md', message: '50%\nmore' };
    expect(REPORTERS.github([odd], 'en')).toContain('file=a%2Cb%3Ac.md,');
    expect(REPORTERS.github([odd], 'en')).toContain('::50%25%0Amore. Fix: ');
  });
});
