import { describe, expect, it } from 'vitest';
import { readFolder } from '#reading/read-folder.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { checkFiles } from './check-files.ts';

const NOW = Date.UTC(2026, 0, 1);
const valid = await readFolder('tests/fixtures/valid');

/** Kinds and files of the problems of the sound folder with some files changed, added or, where null, taken out. */
async function problemsWith(changed: Readonly<Record<string, string | null>>) {
  const kept = valid.filter(({ file }) => !(file in changed));
  const given = Object.entries(changed).flatMap(([file, text]): ContentFile[] =>
    text === null ? [] : [{ file, text }],
  );
  const problems = await checkFiles([...kept, ...given], NOW);
  return problems.map(({ kind, file, line }) => `${file}:${line} ${kind}`);
}

const textOf = (file: string) => valid.find((each) => each.file === file)?.text ?? '';
const BUSAN = 'partners/busan.md';

describe('the list of published addresses', () => {
  it('may be missing, and may lack what is new', async () => {
    expect(await problemsWith({ 'published.txt': null })).toEqual([]);
    expect(await problemsWith({ 'published.txt': '' })).toEqual([]);
  });

  it('a record that is gone is told at its line', async () => {
    const gone = await problemsWith({ [BUSAN]: null, 'partners/busan.en.md': null });
    expect(gone).toEqual(['published.txt:3 address-gone']);
  });

  it('a record that has its earlier id as alias answers for it', async () => {
    const renamed = textOf(BUSAN).replace('kind: city', 'kind: city\naliases: [busan]');
    const files = { [BUSAN]: null, 'partners/busan.en.md': null, 'partners/pusan.md': renamed };
    expect(await problemsWith(files)).toEqual(['partners/pusan.md:1 missing-translation']);
  });

  it('a fault elsewhere in that record takes no answer away', async () => {
    const faulty = textOf(BUSAN).replace('kind: city', 'kind: town\naliases: [pusan]');
    const files = { [BUSAN]: faulty, 'published.txt': 'partner:busan\npartner:pusan\n' };
    expect(await problemsWith(files)).toEqual([`${BUSAN}:3 unknown-value`]);
  });

  it('where a file cannot be read at all, its kind is not blamed for what it may say', async () => {
    const broken = textOf(BUSAN).replace('kind: city', 'kind: [city');
    const files = { [BUSAN]: broken, 'published.txt': 'partner:busan\npartner:pusan\n' };
    expect(await problemsWith(files)).toEqual([`${BUSAN}:3 yaml-syntax`]);
  });

  it('a notice answers too, even a faulty one', async () => {
    const faulty = 'withdrawn:\n  - id: event:ky-ban-ghi-nho\n';
    const list = 'event:ky-ban-ghi-nho\n';
    const problems = await problemsWith({ 'withdrawn.yaml': faulty, 'published.txt': list });
    expect(problems).toEqual(['withdrawn.yaml:2 missing-key', 'withdrawn.yaml:2 missing-key']);
    expect(await problemsWith({ 'withdrawn.yaml': null, 'published.txt': list })).toEqual([
      'published.txt:1 address-gone',
    ]);
  });

  it('two people’s changes that met in it are told, and nothing after them', async () => {
    const list = '<<<<<<< main\nevent:gone\n=======\nevent:lost\n>>>>>>> branch\n';
    expect(await problemsWith({ 'published.txt': list })).toEqual([
      'published.txt:1 merge-conflict',
    ]);
  });

  it('ten thousand lost addresses take no longer than the hundred that are told', async () => {
    const lost = Array.from({ length: 10_000 }, (_, index) => `event:lost-and-gone-${index}`);
    const began = performance.now();
    expect(await problemsWith({ 'published.txt': lost.join('\n') })).toHaveLength(100);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
