import { quoted } from './cut-off-values.ts';
import { withoutMarkdown } from './value-faults.ts';

/** Why YAML stops in a line, with the column (from 1) and the line that would be right. */
export interface LineCause {
  readonly variant: string;
  readonly column: number;
  readonly nearest: string;
}

/** `  - key: value`, the value and what stands before it apart. */
const KEY_VALUE = /^(\s*(?:- +)?[\p{L}_][\p{L}\w]*:[ \t]+)(\S.*?)[ \t]*$/u;

/** The cause that a line itself tells; null when it tells none. */
export function causeInLine(line: string): LineCause | null {
  return oddSign(line) ?? oddValue(line);
}

/** A no-break space or a wide colon where YAML looks for the ordinary ones. */
function oddSign(line: string): LineCause | null {
  const wide = /^(\s*(?:- +)?[\p{L}_][\p{L}\w]*)：\s*/u.exec(line);
  if (wide?.[1]) {
    const nearest = `${wide[1].trimStart()}: ${line.slice(wide[0].length)}`;
    return { variant: 'wide-colon', column: wide[1].length + 1, nearest };
  }
  const space = /^[\s]*(?:-\s+)?(?:[\p{L}_][\p{L}\w]*:)?[ ]*([\u00A0\u202F\u3000])/u.exec(line);
  if (!space) return null;
  const nearest = line.replace(/[\u00A0\u202F\u3000]/g, ' ').trim();
  return { variant: 'no-break', column: space[0].length, nearest };
}

function oddValue(line: string): LineCause | null {
  const [, before = '', value = ''] = KEY_VALUE.exec(line) ?? [];
  if (value === '') return null;
  const key = before.trimStart().replace(/^- +/, '');
  const at = (variant: string, right: string): LineCause => ({
    variant,
    column: before.length + 1,
    nearest: key + right,
  });
  if (/^["']/.test(value)) return isWholeQuote(value) ? null : at('inner-quotes', requoted(value));
  if (/^\*|^`/.test(value) && withoutMarkdown(value) !== value) {
    return at('markdown', safe(withoutMarkdown(value)));
  }
  if (/^\[[^[\]]*\]\s*[^\s#,\]}]/.test(value)) return at('brackets', quoted(value));
  if (/^\{[^{}]*\}\s*[^\s#,\]}]/.test(value)) return at('brackets', quoted(value));
  return null;
}

function isWholeQuote(value: string): boolean {
  return /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$|^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value);
}

/** Quoted anew; the quotes around the whole are no part of it, where they are around the whole. */
function requoted(value: string): string {
  const sign = value.charAt(0);
  const second = value.indexOf(sign, 1);
  // `"a "b" c"` opens a second pair inside, `'d'Arc'` has a sign too many; `"a" and "b"` has two pairs.
  const opensAgain = /\s/.test(value.charAt(second - 1));
  const isOdd = value.split(sign).length % 2 === 0;
  const isAround = value.endsWith(sign) && (opensAgain || isOdd);
  return quoted(isAround ? value.slice(1, -1) : value);
}

function safe(text: string): string {
  return /^[\p{L}\p{N}][^:#"']*$/u.test(text) ? text : quoted(text);
}
