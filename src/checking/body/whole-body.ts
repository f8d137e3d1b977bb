import type { BodyContext } from './body-context.ts';
import type { ShapeFault } from './body-shape.ts';
import type { Mention } from './mentions.ts';
import { unfinishedPattern } from '../unfinished.ts';
import { slipsIn, type Slip } from './slip.ts';

/** What is wrong with a record's body as a whole. */
export function wholeFaults(
  body: string,
  mentions: readonly Mention[],
  { listed, isPage, isTranslation }: BodyContext,
): ShapeFault[] {
  // The line that ends the front matter: below it there may be none.
  if (body.trim() === '') return [{ kind: 'empty-body', params: {}, line: 0, column: 1 }];
  if (isPage || isTranslation || (listed ?? []).length === 0) return [];
  const isCited = mentions.some(({ kind }) => kind === 'citation') || body.includes('[^');
  const line = body.split('\n').findIndex((text) => text.trim() !== '') + 1;
  const [id = ''] = listed ?? [];
  return isCited ? [] : [{ kind: 'uncited-body', params: { id }, line, column: 1 }];
}

/** Paragraphs shorter than this may well be said twice. */
const SHORTEST_REPEAT = 60;

/** The first paragraph of a body that stands in it already: a text pasted twice is one mistake. */
export function repeatedParagraph(lines: readonly string[]): ShapeFault[] {
  const seen = new Set<string>();
  const repeat = paragraphs(lines).find(({ text }) => {
    if (text.length < SHORTEST_REPEAT) return false;
    return seen.has(text) || !seen.add(text);
  });
  if (!repeat) return [];
  const params = { written: repeat.text.slice(0, SHORTEST_REPEAT) };
  return [{ kind: 'repeated-text', params, line: repeat.line, column: 1 }];
}

function paragraphs(lines: readonly string[]): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  for (const [index, written] of lines.entries()) {
    const text = written.trim().replace(/\s+/g, ' ');
    const before = found.at(-1);
    if (text === '') found.push({ text: '', line: index + 2 });
    else if (before && before.text !== '') before.text += ` ${text}`;
    else if (before) Object.assign(before, { text, line: index + 1 });
    else found.push({ text, line: index + 1 });
  }
  return found;
}

/** Signs that are almost a heading, and places left for a program to fill. */
export function lineSlips(lines: readonly string[], isPage: boolean): Slip[] {
  return [
    ...slipsIn(lines, /^ {0,3}(#{1,6})([^#\s\\].*)$/g, ([, hashes = '', text = '']) => ({
      kind: 'heading-space',
      ...(hashes === '#' ? { variant: 'single' } : {}),
      params: { written: `${hashes}${text}`, nearest: `${hashes === '#' ? '##' : hashes} ${text}` },
    })),
    ...slipsIn(lines, unfinishedPattern(), ([written]) => ({
      kind: 'placeholder',
      variant: 'unfinished',
      params: { written },
    })),
    // In a page braces are code, which is told as such.
    ...(isPage
      ? []
      : slipsIn(lines, /\{\{[^{}\n]*\}\}?|\{%[^%\n]*%\}/g, ([written]) => ({
          kind: 'placeholder',
          params: { written },
        }))),
  ];
}
