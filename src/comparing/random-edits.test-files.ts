import fc from 'fast-check';
import type { ContentFile } from '#reading/content-file.ts';

/** The files with some taken away and some broken: lines cut, doubled, or filled with what is no YAML. */
export function randomFiles(files: readonly ContentFile[]): fc.Arbitrary<ContentFile[]> {
  const edit = fc.record({
    at: fc.nat({ max: files.length - 1 }),
    line: fc.nat({ max: 12 }),
    how: fc.constantFrom('cut', 'double', 'break', 'gone'),
    junk: fc.string({ maxLength: 12 }),
  });
  return fc.array(edit, { maxLength: 5 }).map((edits) => {
    const texts = files.map(({ text }) => text);
    for (const { at, line, how, junk } of edits) {
      texts[at] = how === 'gone' ? null : edited(texts[at] ?? '', line, how, junk);
    }
    return files.flatMap((file, at) => {
      const text = texts[at] ?? null;
      return text === null ? [] : [{ ...file, text }];
    });
  });
}

function edited(text: string, line: number, how: string, junk: string): string {
  const lines = text.split('\n');
  const own = lines[line] ?? '';
  const put = { cut: [], double: [own, own], break: [`${own}${junk}`] }[how] ?? [own];
  return [...lines.slice(0, line), ...put, ...lines.slice(line + 1)].join('\n');
}
