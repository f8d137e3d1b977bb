import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuild } from './run-build.ts';

let root = '';
const at = (name: string) => join(root, name);
const sumsOf = (out: string) => readFileSync(join(at(out), 'SHA256SUMS'), 'utf8').split('\n');
const pagesIn = (out: string) => sumsOf(out).filter((line) => line.endsWith('/index.html')).length;
const build = async (out: string, args: readonly string[] = []) => {
  const { code, output } = await startBuild(
    at('content'),
    at(out),
    { SOURCE_DATE_EPOCH: '1800000000' },
    args,
  ).ended;
  expect(code, output).toBe(0);
  const [, kept = '0'] = /([\d,]+) pages? as before/.exec(output) ?? [];
  return Number(kept.replace(',', ''));
};

/** What an editor does: some words of a file become others. */
type Edit = readonly [file: string, from: string, to: string];

/** One field of one record of each kind, and what stands beside the records. */
const OF_RECORDS: readonly Edit[] = [
  ['events/2023/hoi-nghi.en.md', 'Both sides met.', 'The two sides met.'],
  ['strategies/chien-luoc.md', 'vi: Chiến lược, en', 'vi: Chiến lược 2030, en'],
  ['figures/so-dia-phuong.yaml', 'value: 54', 'value: 55'],
  ['sources/bao-moi.yaml', 'title: Bài báo', 'title: Bài báo mới'],
  ['partners/busan.md', '1995-11-03', '1995-11-04'],
  ['organisations/so-ngoai-vu.yaml', 'vi: Sở Ngoại vụ', 'vi: Sở Ngoại vụ Thành phố'],
  ['people/nguyen-van-a.yaml', 'vi: Chủ tịch', 'vi: Phó Chủ tịch'],
];
const BESIDE: readonly Edit[] = [
  ['glossary.yaml', 'Cuộc họp đông người.', 'Cuộc gặp của nhiều người.'],
  ['pages/vi/gioi-thieu.mdx', 'title: ', 'title: Lời '],
  ['taxonomy.yaml', 'vi: Kinh tế', 'vi: Kinh tế và thương mại'],
  ['search.yaml', 'Hàn Quốc, Korea', 'Hàn Quốc, Korea, Nam Hàn'],
];
const BODY: Edit = ['events/2023/hoi-nghi.md', 'trong một ngày', 'trong hai ngày'];

function edit([file, from, to]: Edit): void {
  const before = readFileSync(at(`content/${file}`), 'utf8');
  expect(before).toContain(from);
  writeFileSync(at(`content/${file}`), before.replace(from, to));
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync('tests/fixtures/valid', at('content'), { recursive: true });
  await build('first');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a site built again', () => {
  it('keeps the pages that do not show what one edit changed', async () => {
    edit(BODY);
    const kept = await build('body');
    const changed = sumsOf('body').filter((line) => !sumsOf('first').includes(line));
    expect(changed.some((line) => line.endsWith(' su-kien/hoi-nghi/index.html'))).toBe(true);
    // Small as the content is, half of the pages at least have nothing of it.
    expect(kept).toBeGreaterThan(pagesIn('body') / 2);
  });

  it('is what it would be if all were made anew, whatever was edited', async () => {
    for (const each of OF_RECORDS) edit(each);
    await build('records');
    // A record more and one less.
    cpSync(at('content/sources/bao-moi.yaml'), at('content/sources/bao-khac.yaml'));
    edit(['sources/bao-khac.yaml', 'bai-bao', 'bai-khac']);
    edit(['sources/bao-khac.yaml', 'title: Bài báo', 'title: Bài khác của báo']);
    rmSync(at('content/organisations/so-ngoai-vu.yaml'));
    for (const each of BESIDE) edit(each);
    await build('beside');
    expect(await build('anew', ['--anew'])).toBe(0);
    expect(sumsOf('beside')).toEqual(sumsOf('anew'));
  });
});
