import type { BlockContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plain, type Block, type Report, type Words } from './report.ts';

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze();

/** The report as Markdown with tables; what a title contains stays text. */
export function reportMarkdown({ title, blocks }: Report): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    ...blocks.map(blockOf),
  ];
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

function blockOf(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.level, children: [text(block.text)] };
    case 'text':
      return paragraph(plain(block.text));
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(item)],
        })),
      };
    case 'table':
      return {
        type: 'table',
        children: [block.head.map(plain), ...block.rows].map(rowOf),
      };
  }
}

function rowOf(cells: readonly Words[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [phrase(cell)] })),
  };
}

function paragraph(words: Words): BlockContent {
  return { type: 'paragraph', children: [phrase(words)] };
}

function phrase({ text: words, href }: Words): PhrasingContent {
  return href === null ? text(words) : { type: 'link', url: href, children: [text(words)] };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
