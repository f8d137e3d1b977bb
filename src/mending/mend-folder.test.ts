import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '#checking/check-files.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { mendFolder } from './mend-folder.ts';

const NOW = Date.UTC(2026, 0, 1);
const EVENT = 'events/2023/hoi-nghi.md';
const valid = await readFolder('tests/fixtures/valid');
const textOf = (file: string) => valid.find((content) => content.file === file)?.text ?? '';

/** The valid folder with these texts in it. */
function folderWith(texts: Readonly<Record<string, string>>): ContentFile[] {
  const others = valid.filter(({ file }) => texts[file] === undefined);
  return [...others, ...Object.entries(texts).map(([file, text]) => ({ file, text }))];
}

async function mended(text: string, file = EVENT): Promise<string> {
  const [only, ...rest] = await mendFolder(folderWith({ [file]: text }), NOW);
  expect(rest).toEqual([]);
  return only?.text ?? text;
}

const withDate = (written: string) =>
  textOf(EVENT).replace('date: "2023-04-26"', `date: ${written} # ngày ký`);

describe('mendFolder()', () => {
  it('leaves a valid folder alone', async () => {
    expect(await mendFolder(valid, NOW)).toEqual([]);
  });

  it('takes away what nobody typed on purpose', async () => {
    const text = textOf(EVENT);
    expect(await mended(`\uFEFF${text}`)).toBe(text);
    expect(await mended(text.replaceAll('\n', '\r\n'))).toBe(text);
    expect(await mended(text.normalize('NFD'))).toBe(text);
    expect(await mended(text.replace('Hai bên', 'Hai\tbên'))).toBe(text);
    expect(await mended(text.replace('tổng kết', 'tổng\u00AD kết\t'))).toBe(text);
  });

  it.each([
    ['2023-04-26', '"2023-04-26"'],
    ['2023', '"2023"'],
    ['"2023–04–26"', '"2023-04-26"'],
    ['2023‑04‑26', '"2023-04-26"'],
    ["'2023/04/26'", '"2023-04-26"'],
  ])('writes date: %s as %s, and keeps the comment behind it', async (written, right) => {
    expect(await mended(withDate(written))).toBe(withDate(right));
  });

  it.each(['"26/4/2023"', '"4.2023"', '"khoảng 2017"', '"2023-02-30"', '"tháng 4 năm 2023"'])(
    'does not decide about date: %s',
    async (written) => {
      expect(await mended(withDate(written))).toBe(withDate(written));
    },
  );

  it('puts numbers that are words in quotes', async () => {
    const text = textOf(EVENT).replace('Hội nghị tổng kết', '2030');
    expect(await mended(text)).toBe(text.replace('title: 2030', 'title: "2030"'));
  });

  it('follows a record to its present id, in fields, links and citations of all its texts', async () => {
    const source = `${textOf('sources/bao-moi.yaml')}aliases: [bao-cu]\n`;
    const partner = textOf('partners/busan.md').replace('\n---\n', '\naliases: [pusan]\n---\n');
    const english = 'events/2023/hoi-nghi.en.md';
    const now = {
      'sources/bao-moi.yaml': source,
      'partners/busan.md': partner,
      [EVENT]: `${textOf(EVENT).replace('pillars:', 'partners: [busan]\npillars:')}\nXem [B](partner:busan).\n`,
      [english]: `${textOf(english)}\nOne.[^bao-moi]\n`,
    };
    expect(await mendFolder(folderWith(now), NOW)).toEqual([]);
    const former = (text: string) =>
      text.replaceAll('busan', 'pusan').replaceAll('bao-moi', 'bao-cu');
    const old = { ...now, [EVENT]: former(now[EVENT]), [english]: former(now[english]) };
    const files = await mendFolder(folderWith(old), NOW);
    expect(Object.fromEntries(files.map(({ file, text }) => [file, text]))).toEqual({
      [EVENT]: now[EVENT],
      [english]: now[english],
    });
  });

  it('mends only the wanted files, and none that is no content', async () => {
    const files = folderWith({
      'templates/event.md': '\uFEFFa',
      [EVENT]: `\uFEFF${textOf(EVENT)}`,
    });
    expect(await mendFolder(files, NOW, (file) => file !== EVENT)).toEqual([]);
  });

  it('mends whatever was spoilt at once, twice is once, and no text or field gets worse', async () => {
    const spoils: readonly ((text: string) => string)[] = [
      (text) => `\uFEFF${text}`,
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.normalize('NFD'),
      (text) => text.replace(/: "(\d{4}[^"]*)"/g, ': $1'),
      (text) => text.replace(/(\d{4})-(\d\d)/g, '$1–$2'),
      (text) => text.replace(/ (\p{L})/u, '\t$1'),
      (text) => text.replace(/^title: .*$/m, 'title: 2030'),
      (text) => text.replace(/^\w+:.*\n/m, ''),
      (text) => text.slice(0, text.length / 2),
      (text) => text.replace(/^date: .*$/m, 'date: [2023-04-26, {a: 2023}]'),
      (text) => text.replace(/^date: .*$/m, 'date: |\n  2023-04-26'),
    ];
    const names = valid.filter(({ text }) => text !== null).map(({ file }) => file);
    const spoiling = fc.tuple(fc.constantFrom(...names), fc.subarray([...spoils.keys()]));
    await fc.assert(
      fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 4 }), async (chosen) => {
        const texts = Object.fromEntries(
          chosen.map(([file, which]) => [
            file,
            which.reduce((text, at) => spoils[at]?.(text) ?? text, textOf(file)),
          ]),
        );
        const before = folderWith(texts);
        const files = await mendFolder(before, NOW);
        const after = before.map(
          (content) => files.find(({ file }) => file === content.file) ?? content,
        );
        expect(await mendFolder(after, NOW)).toEqual([]);
        // What could not be read at all before may hold faults that nobody was told of.
        const unread = readFiles(before).records.filter(({ read }) => read.document === null);
        const hidden = new Set(unread.map(({ placed }) => placed.file));
        const own = (kinds: Awaited<ReturnType<typeof checkFiles>>) =>
          kinds
            .filter(({ kind, file }) => OF_TEXT_AND_FIELDS.test(kind) && !hidden.has(file))
            .map(({ file, kind }) => `${file} ${kind}`);
        const had = own(await checkFiles(before, NOW));
        const gained = own(await checkFiles(after, NOW)).filter((line) => !had.includes(line));
        expect(gained).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const OF_TEXT_AND_FIELDS =
  /^(byte-|windows-|decomposed-|tab-|invisible-|yaml-|needs-|unknown-key|missing-key|empty-|wrong-type|too-|date-(not|time|unsup))/;
