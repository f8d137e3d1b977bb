import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS } from '#domain/rules/kinds.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { checkOne, checkReading } from './check-files.ts';

/* What breaks formats and no author may write, beside what may be written, in the folder of `hostile-words`. */

const NOW = Date.UTC(2026, 0, 1);
const EVENT = 'events/2024/dau-cau.md';
const reading = readFiles(await readFolder('tests/fixtures/hostile-words'));
const textOf = (path: string) => reading.files.find(({ file }) => file === path)?.text ?? '';
/** The errors of a file that is written otherwise, by kind. */
const errorsIn = async (file: string, text: string) =>
  (await checkOne({ file, text }, reading, NOW))
    .map(({ kind }) => kind)
    .filter((kind) => ISSUE_KINDS[kind] === 'error');
const titled = (title: string) =>
  textOf(EVENT).replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`);

describe('What breaks formats', () => {
  it('may be written: the folder has no error', async () => {
    const kinds = (await checkReading(reading, NOW)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ISSUE_KINDS[kind] === 'error')).toEqual([]);
    expect(await errorsIn(EVENT, titled('Một, "hai" & <ba> ]]> 🙂'))).toEqual([]);
  });

  it.each([
    ['of 300 letters', 'too-long', titled('Dài'.repeat(100))],
    [
      'of letters apart from their marks',
      'decomposed-letters',
      titled('Hội nghị'.normalize('NFD')),
    ],
    ['with marks of Markdown', 'markdown-in-value', titled('Một **hai** ba')],
    ['that turns its direction unseen', 'invisible-character', titled('Một \u{202E}hai')],
    ['without words', 'empty-value', titled(' ')],
  ])('is refused as a title %s', async (_, kind, text) => {
    expect(text).not.toBe(textOf(EVENT));
    expect(await errorsIn(EVENT, text)).toContain(kind);
  });

  it('is refused without a date, as code in a text, and as an address that runs', async () => {
    const text = textOf(EVENT);
    expect(await errorsIn(EVENT, text.replace(/^date: .*\n/m, ''))).toContain('missing-key');
    expect(await errorsIn(EVENT, `${text}\n<script>alert(1)</script>\n`)).toContain('raw-html');
    const source = 'sources/bao-moi.yaml';
    const url = (address: string) =>
      textOf(source).replace(/^url: .*$/m, () => `url: '${address}'`);
    expect(await errorsIn(source, url('javascript:alert(1)'))).toContain('not-an-address');
    expect(await errorsIn(source, url('https://example.org/ "a"'))).toContain('not-an-address');
  });

  it('is refused as a contact in two lines, which would begin a field of its own', async () => {
    const contact = 'contact: "https://example.org/a\\nCanonical: https://example.org/b"';
    const text = textOf('site.yaml').replace(/^contact: .*$/m, () => contact);
    expect(await errorsIn('site.yaml', text)).toContain('not-an-address');
  });
});
