/** A body's lines as far as they are prose, and the code block that is never closed. */
export interface WrittenLines {
  /** In the body's order and of the same length; code and comments are spaces. */
  readonly lines: readonly string[];
  /** Number, from 1, of the line that opens a block of code no line closes; null when there is none. */
  readonly openFence: number | null;
}

/** The lines of a body without what Markdown does not read: code, and comments for editors. */
export function writtenLines(body: string): WrittenLines {
  let fence: { readonly mark: string; readonly line: number } | null = null;
  const lines: string[] = [];
  for (const [index, line] of withoutComments(body).split('\n').entries()) {
    const mark = /^[ >]*(`{3,}|~{3,})/.exec(line)?.[1];
    const isEdge = mark !== undefined;
    if (fence === null && isEdge && !isInline(line, mark)) fence = { mark, line: index + 1 };
    else if (fence !== null && isEdge && closes(line, mark, fence.mark)) fence = null;
    else if (fence === null) {
      lines.push(withoutCode(line));
      continue;
    }
    lines.push(' '.repeat(line.length));
  }
  return { lines, openFence: fence?.line ?? null };
}

/** Three backticks that end on their own line are code within a sentence. */
function isInline(line: string, mark: string): boolean {
  return mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`');
}

function closes(line: string, mark: string, opened: string): boolean {
  return mark.startsWith(opened) && line.replace(/^[ >]*/, '').trim() === mark;
}

function withoutComments(body: string): string {
  return body.includes('<!--')
    ? body.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
    : body;
}

function withoutCode(line: string): string {
  return line.includes('`')
    ? line.replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, (code) => ' '.repeat(code.length))
    : line;
}
