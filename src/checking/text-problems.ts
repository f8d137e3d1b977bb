import type { IssueKind } from '#domain/rules/kinds.ts';
import { CONFLICT, isTooLong, mostRead } from '#reading/clean-text.ts';
import type { ContentFile } from '#reading/content-file.ts';
import { codeOf, HIDDEN_IN_TEXT } from './hidden-characters.ts';
import { oldEncodingIn } from './old-encoding.ts';
import { atTop, type Problem } from './issue.ts';

/** What is wrong with a text before anyone asks what it says; one problem a kind, at its first place. */
export function textProblems({ file, text, fault }: ContentFile): Problem[] {
  if (fault === 'too-large' || isTooLong(text ?? '', file)) {
    return [atTop(file, 'file-too-large', { most: mostRead(file) })];
  }
  if (text === null) return [];
  const old = oldEncodings(file, text);
  return [
    ...old,
    ...(fault === undefined ? found(file, text, 'lost-letters', LOST) : []),
    ...found(file, text, 'no-break-space', NO_BREAK),
    ...(fault === 'not-utf8' ? found(file, text, 'not-utf8', /\uFFFD/g) : []),
    ...found(file, text, 'byte-order-mark', /^\uFEFF/g),
    ...found(file, text, 'windows-line-endings', /\r\n?/g),
    ...found(file, text, 'merge-conflict', CONFLICT),
    ...found(file, text, 'tab-character', /\t/g),
    // Bytes of another encoding are no letters anyone typed.
    ...(old.length > 0 ? [] : found(file, text, 'invisible-character', HIDDEN_IN_TEXT)),
    ...decomposed(file, text),
  ];
}

/** Letters that a program could not read: the sign put in their place, or question marks within words. */
const LOST = /\uFFFD|(?<=^(?!.*:\/\/).*\p{L})\?(?=\p{L}.*\p{L}\?\p{L})/gmu;

/** No-break spaces, but where a language sets them: beside some punctuation and between digits. */
const NO_BREAK =
  /(?<![«\d])[\u00A0\u202F\u2007](?![»:;!?%€])|(?<=\d)[\u00A0\u202F\u2007](?![\d»:;!?%€])/g;

/** The first line of a text in letters of another encoding. */
function oldEncodings(file: string, text: string): Problem[] {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const old = oldEncodingIn(line);
    if (!old) continue;
    const { column, written, decoded } = old;
    const base = { kind: 'old-encoding', file, line: index + 1, column } as const;
    return decoded === null
      ? [{ ...base, params: { written } }]
      : [{ ...base, variant: 'nearest', params: { written, nearest: decoded } }];
  }
  return [];
}

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
  const params = { count: matches.length, code: codeOf(first[0]) };
  return [{ kind, file, ...placeIn(text, first.index), params }];
}

/** Line and column, from 1, of a place in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
