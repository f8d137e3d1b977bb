/** The line at a place of a text. */
export type Line = (at: number) => string;

/** The byte that lines end with. */
export const LINE_END = 10;
// A mark of byte order is a letter like any other within a file.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The lines of a text that are asked for all together: it is read and cut up when the first of them is. */
export function allLines(text: Uint8Array): Line {
  let lines: readonly string[] | null = null;
  return (at) => (lines ??= decoder.decode(text).split('\n'))[at] ?? '';
}

/** The lines of a text of which few are asked for: each is read when it is, and kept. */
export function singleLines(text: Uint8Array): Line {
  const known: string[] = [];
  let ends: readonly number[] | null = null;
  return (at) => {
    ends ??= endsIn(text);
    // What is behind the last line is empty.
    const start = at > 0 ? (ends[at - 1] ?? text.length) + 1 : 0;
    return (known[at] ??= decoder.decode(text.subarray(start, ends[at])));
  };
}

/** Where the lines of a text end; the last one with the text. */
function endsIn(text: Uint8Array): number[] {
  const ends: number[] = [];
  for (let end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, end + 1)) {
    ends.push(end);
  }
  return [...ends, text.length];
}
