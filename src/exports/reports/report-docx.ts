import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type FileChild,
} from 'docx';
import { plain, type Block, type Report, type Words } from './report.ts';
import { sameBytes } from './same-bytes.ts';

/** A face that every word processor has, with all letters of Vietnamese. */
const FACE = 'Times New Roman';
/** Half points, as the format counts. */
const SIZES = { title: 36, heading: 28, text: 24, table: 20 } as const;
/** A4 and its margins, in twentieths of a point. */
const SHEET = { width: 11_906, height: 16_838, margin: 1134 } as const;

/** The report as a Word document (Office Open XML); the same bytes for the same report. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { title, author, blocks } = report;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(report.lang),
    sections: [
      {
        properties: { page: { size: SHEET, margin: marginsOf(SHEET.margin) } },
        footers: { default: footerOf(report) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  const written = await Packer.toBuffer(document);
  return sameBytes(new Uint8Array(written), report.day);
}

function marginsOf(margin: number) {
  return { top: margin, right: margin, bottom: margin, left: margin };
}

function stylesOf(lang: string) {
  const run = { font: FACE, language: { value: lang } };
  const headed = { bold: true, color: '000000', ...run };
  return {
    default: {
      document: { run: { ...run, size: SIZES.text } },
      title: { run: { ...headed, size: SIZES.title }, paragraph: { spacing: { after: 160 } } },
      heading2: {
        run: { ...headed, size: SIZES.heading },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      heading3: {
        run: { ...headed, size: SIZES.text },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
  };
}

function footerOf({ page }: Report): Footer {
  const children = [`${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ size: SIZES.table, children });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

function blockOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ text: block.text, heading })];
    }
    case 'text':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ children: runsOf(item, SIZES.text), bullet: { level: 0 } }),
      );
    case 'table':
      return [tableOf(block.head, block.rows)];
  }
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '888888' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function tableOf(head: readonly string[], rows: readonly (readonly Words[])[]): Table {
  const across = SHEET.width - 2 * SHEET.margin;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: head.map(() => Math.floor(across / head.length)),
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text) => cellOf(plain(text), true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((cell) => cellOf(cell, false)) }),
      ),
    ],
  });
}

function cellOf(words: Words, isHead: boolean): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, right: 100 },
    children: [new Paragraph({ children: runsOf(words, SIZES.table, isHead) })],
  });
}

function runsOf({ text, href }: Words, size: number, isHead = false) {
  const run: IRunOptions = { text, size, bold: isHead };
  if (href === null) return [new TextRun(run)];
  const link: IRunOptions = { ...run, style: 'Hyperlink' };
  return [new ExternalHyperlink({ link: href, children: [new TextRun(link)] })];
}
