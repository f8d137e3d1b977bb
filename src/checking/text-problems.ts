import type { IssueKind } from '#domain/rules/kinds.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './issue.ts';

/** What is wrong with a text before anyone asks what it says; one problem a kind, at its first place. */
export function textProblems({ file, text, fault }: ContentFile): Problem[] {
  if (text === null) return [];
  return [
    ...(fault === 'not-utf8' ? found(file, text, 'not-utf8', /\uFFFD/g) : []),
    ...found(file, text, 'byte-order-mark', /^\uFEFF/g),
    ...found(file, text, 'windows-line-endings', /\r\n?/g),
    ...found(file, text, 'merge-conflict', /^(<{7}|>{7}) .*$/gm),
    ...found(file, text, 'tab-character', /\t/g),
    ...found(file, text, 'invisible-character', INVISIBLE),
    ...decomposed(file, text),
  ];
}

/** The text as it would be without its byte order mark, Windows line ends and loose marks; lines stay lines. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** True when the text cannot be read sensibly until this is repaired. */
export function isUnreadable(problems: readonly Problem[]): boolean {
  return problems.some(({ kind }) => kind === 'merge-conflict' || kind === 'not-utf8');
}

// Controls, soft hyphens, and marks that turn the direction of text: they change what is read
// without being seen. Zero-width joiners and spaces stay allowed: Khmer, Lao and Thai need them.
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u2028\u2029\u202A-\u202E\u2066-\u2069]|(?<!^)\uFEFF/g;

function decomposed(file: string, text: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const broken = lines.flatMap((line, index) => (line === line.normalize('NFC') ? [] : [index]));
  const first = broken[0] ?? 0;
  const line = lines[first] ?? '';
  const composed = line.normalize('NFC');
  const column = [...line].findIndex((_, at) => line[at] !== composed[at]);
  const params = { count: broken.length };
  return [
    { kind: 'decomposed-letters', file, line: first + 1, column: Math.max(1, column), params },
  ];
}

function found(file: string, text: string, kind: IssueKind, pattern: RegExp): Problem[] {
  const matches = [...text.matchAll(pattern)];
  const first = matches[0];
  if (!first) return [];
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const params = { count: matches.length, code: `U+${code}` };
  return [{ kind, file, ...placeIn(text, first.index), params }];
}

/** Line and column, from 1, of a place in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
