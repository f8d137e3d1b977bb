import type { Heading, Nodes, Paragraph, Root, Table, TableRow } from 'mdast';
import type { BodyFault } from './mentions.ts';

/** A fault of how a body is built: its headings and tables. */
export interface ShapeFault extends BodyFault {
  /** Counted from 1 within the body. */
  readonly line: number;
  readonly column: number;
}

/** What is odd about the headings and tables of a body, given its tree and its text. */
export function shapeFaults(tree: Root, body: string): ShapeFault[] {
  return [
    ...headingFaults(tree, body),
    ...tree.children.flatMap((node) => (node.type === 'table' ? rowFaults(node) : [])),
    ...tree.children.flatMap((node) => (node.type === 'paragraph' ? noTable(node, body) : [])),
  ];
}

/** True for a heading made by a line of `---` or `===` below a text, which nobody means here. */
export function isUnderlined({ position }: Heading, body: string): boolean {
  return body[position?.start.offset ?? 0] !== '#';
}

function headingFaults({ children }: Root, body: string): ShapeFault[] {
  const headings = children.filter((node) => node.type === 'heading');
  return headings.flatMap((heading, index): ShapeFault[] => {
    if (isUnderlined(heading, body)) return [underlined(heading)];
    // A level that is refused is told by itself.
    if (heading.depth === 1 || heading.depth > DEEPEST) return [];
    const at = placeOf(heading);
    if (heading.children.length === 0) return [{ kind: 'empty-heading', params: {}, ...at }];
    const next = children[children.indexOf(heading) + 1];
    const lacksText = !next || (next.type === 'heading' && next.depth <= heading.depth);
    const before = headings[index - 1]?.depth ?? 1;
    const isSkip = heading.depth > before + 1;
    return [
      ...(lacksText
        ? [{ kind: 'empty-heading', variant: 'section', params: {}, ...at } as const]
        : []),
      ...(isSkip ? [skip(heading.depth, before + 1, at)] : []),
      ...(children[0] === heading ? [{ kind: 'heading-first', params: {}, ...at } as const] : []),
    ];
  });
}

/** The least heading a body may have. */
const DEEPEST = 4;

function underlined({ position, children }: Heading): ShapeFault {
  const line = position?.end.line ?? 1;
  const textLine = children[0]?.position?.start.line ?? line;
  const variant = line - textLine > 1 ? 'paragraph' : undefined;
  const fault = { kind: 'underlined-text', params: {}, line, column: 1 } as const;
  return variant === undefined ? fault : { ...fault, variant };
}

function skip(depth: number, wanted: number, at: { line: number; column: number }): ShapeFault {
  const params = { written: '#'.repeat(depth), nearest: '#'.repeat(wanted) };
  return { kind: 'heading-skip', params, ...at };
}

function rowFaults(table: Table): ShapeFault[] {
  const [head, ...rows] = table.children;
  const wanted = head?.children.length ?? 0;
  return rows.flatMap((row) => rowFault(row, wanted));
}

function rowFault(row: TableRow, wanted: number): ShapeFault[] {
  const count = row.children.length;
  if (count === wanted) return [];
  const variant = count > wanted ? 'wide' : 'narrow';
  return [{ kind: 'table-cells', variant, params: { count, wanted }, ...placeOf(row) }];
}

/** Lines with bars that Markdown does not take for a table: their ruler is missing or does not fit. */
function noTable({ position }: Paragraph, body: string): ShapeFault[] {
  const written = body.slice(position?.start.offset, position?.end.offset).split('\n');
  const ruler = written.findIndex((line) => RULER.test(line) && line.includes('|'));
  const line = position?.start.line ?? 1;
  if (ruler > 0) {
    const params = {
      count: cellsIn(written[ruler] ?? ''),
      wanted: cellsIn(written[ruler - 1] ?? ''),
    };
    return [{ kind: 'table-cells', variant: 'ruler', params, line: line + ruler, column: 1 }];
  }
  const rows = written.filter((text) => ROW.test(text)).length;
  if (rows < 2 || rows < written.length) return [];
  const wanted = cellsIn(written[0] ?? '');
  const ruled = `|${' --- |'.repeat(wanted)}`;
  return [
    {
      kind: 'table-cells',
      variant: 'no-ruler',
      params: { count: 0, wanted, nearest: ruled },
      line,
      column: 1,
    },
  ];
}

const RULER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const ROW = /^\s*\|.*\|\s*$/;

function cellsIn(line: string): number {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function placeOf({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
