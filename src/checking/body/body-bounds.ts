import { BOUNDS } from '#schemas/bounds.ts';
import type { BodyFault } from './mentions.ts';

const { body: MOST } = BOUNDS;

/** A fault of a body as a whole, with the line (from 1) where it passes what can be read. */
export interface BodyBoundFault extends BodyFault {
  readonly line: number;
}

/**
 * What makes a body take the Markdown readers minutes, or fail them: its length, quotes and lists
 * inside one another, thousands of quotes, thousands of marks in one paragraph. Told before any reader
 * is asked.
 */
export function bodyBoundFault(text: string): BodyBoundFault | null {
  if (text.length > MOST.length) {
    return tooComplex('length', 1, text.length, MOST.length);
  }
  let marks = 0;
  let quoted = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const nested = nestedAtBeginning(line);
    if (nested > MOST.nestedInLine)
      return tooComplex('nested', index + 1, nested, MOST.nestedInLine);
    if (/^[ \t]*>/.test(line)) quoted += 1;
    if (quoted > MOST.quotedLines) return tooComplex('quotes', index + 1, quoted, MOST.quotedLines);
    marks = line.trim() === '' ? 0 : marks + marksIn(line);
    if (marks > MOST.marks) return tooComplex('marks', index + 1, marks, MOST.marks);
  }
  return null;
}

/** The same for what only its reader knows: how deep the parts lie in one another. */
export function tooComplex(
  variant: string,
  line: number,
  size: number,
  most: number,
): BodyBoundFault {
  return { kind: 'body-too-complex', variant, line, params: { size, most } };
}

/** Quote and list marks a line begins with; a line of nothing else is a rule across the page. */
function nestedAtBeginning(line: string): number {
  if (/^[ \t]*([-*_])([ \t]*\1)*[ \t]*$/.test(line)) return 0;
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  return marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
}

function marksIn(line: string): number {
  return line.match(/[*_~<{[]/g)?.length ?? 0;
}
