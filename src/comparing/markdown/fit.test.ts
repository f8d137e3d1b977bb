import { describe, expect, it } from 'vitest';
import { EVENT, printed, type Edits } from '../editions.test-files.ts';
import { fitted, MOST_CHARACTERS } from './fit.ts';

describe('fitted', () => {
  const blocks = Array.from({ length: 40 }, (_, at) => ({
    heading: at < 20 ? 'Một' : 'Hai',
    text: `${at}`.padEnd(100, 'x'),
  }));

  it('prints all where there is room, each heading once', () => {
    const all = fitted('Đầu', blocks, 'vi', '`npm`');
    expect(all.match(/^### .*$/gm)).toEqual(['### Một', '### Hai']);
    expect(all).toContain('39xxx');
    expect(all).not.toContain('npm');
  });

  it('keeps to the limit and says how much it left out', () => {
    for (const most of [600, 1000, 2500, 4000]) {
      const short = fitted('Đầu', blocks, 'vi', '`npm`', most);
      expect(short.length).toBeLessThanOrEqual(most);
      const kept = [...short.matchAll(/^\d+x+$/gm)].length;
      expect(short).toContain(
        `${40 - kept} phần (${new Intl.NumberFormat('vi').format((40 - kept) * 100)} ký tự)`,
      );
    }
  });

  it('keeps room for what comes first, wherever it stands', () => {
    const last = { heading: 'Ba', text: 'cuối', first: true };
    expect(fitted('Đầu', [...blocks, last], 'vi', '`npm`', 1000)).toMatch(/### Ba\n\ncuối\n\n>/);
  });

  it('prints what still has room after a piece that has none', () => {
    const long = { heading: 'Một', text: 'y'.repeat(5000) };
    expect(fitted('Đầu', [long, ...blocks.slice(0, 2)], 'vi', '`npm`', 1000)).toContain('1xxx');
  });
});

it('texts and lists beyond all measure fit into a comment', async () => {
  const text = Array.from({ length: 9000 }, (_, at) => `từ${at}`).join(' ');
  const other = Array.from({ length: 9000 }, (_, at) => `chữ${at}`).join(' ');
  const people = Array.from({ length: 400 }, (_, at): [string, string] => [
    `people/nguoi-${at}.yaml`,
    `name: Người ${at} ${'rất '.repeat(20)}\nroles:\n  - { title: Chức ${'dài '.repeat(30)}, at: "2020" }\nsources: [{ id: bao-moi }]\n`,
  ]);
  const edits: Edits = {
    ...Object.fromEntries(people),
    [EVENT]: (old: string) => old.replace('Hội nghị diễn', other),
  };
  const report = await printed(edits, { [EVENT]: (old) => old.replace('Hội nghị diễn', text) });
  expect(report.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(report).toContain('không được in ở đây');
  expect(report).toContain('### Trang thay đổi');
});
