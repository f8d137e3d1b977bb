import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { reportDocx } from './report-docx.ts';
import { reportMarkdown } from './report-markdown.ts';
import { plain, type Report } from './report.ts';

const ODD = 'Số | 1 <b>*đậm*</b> & [x](y) “ữ”';
const link = (id: string) => ({ text: `Tới ${id}`, href: `https://example.org/${id}/?a=1&b=2` });
const REPORT: Report = {
  title: `Năm 2024 & ${ODD}`,
  lang: 'vi',
  author: 'Nhóm <biên soạn>',
  day: '2026-11-28',
  page: 'Trang',
  blocks: [
    { kind: 'text', text: ODD },
    { kind: 'heading', level: 2, text: 'Nổi bật' },
    { kind: 'list', items: [plain('một'), link('hai')] },
    { kind: 'heading', level: 3, text: 'Đã ký' },
    {
      kind: 'table',
      head: ['Ngày', 'Việc'],
      rows: [
        [plain('24.1'), link('ba')],
        [plain(''), link('hai')],
      ],
    },
  ],
};

/** All words of the report in their order; a cell may be empty. */
const WORDS = [
  ...[REPORT.title, ODD, 'Nổi bật', 'một', 'Tới hai', 'Đã ký'],
  ...['Ngày', 'Việc', '24.1', 'Tới ba', '', 'Tới hai'],
];

/** The parts of a written document that are XML, parsed: a fault in one throws. */
async function partsOf(report: Report) {
  const files = unzipSync(await reportDocx(report));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [
        name,
        new DOMParser({
          onError: (level, message) => {
            throw new Error(`${name}: ${level} ${message}`);
          },
        }).parseFromString(strFromU8(bytes), 'text/xml'),
      ]),
  );
}

describe('a report as a Word document', () => {
  it('is an archive of well-formed XML with the parts that the format asks for', async () => {
    const parts = await partsOf(REPORT);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'word/document.xml',
        'word/styles.xml',
        'word/_rels/document.xml.rels',
      ]),
    );
  });

  it('has every word as it was given', async () => {
    const { 'word/document.xml': body } = await partsOf(REPORT);
    const texts = [...(body?.getElementsByTagName('w:t') ?? [])].map((node) => node.textContent);
    expect(texts).toEqual(WORDS);
  });

  it('leads with each link to its address', async () => {
    const { 'word/document.xml': body, 'word/_rels/document.xml.rels': rels } =
      await partsOf(REPORT);
    const targets = new Map(
      [...(rels?.getElementsByTagName('Relationship') ?? [])].map((node) => [
        node.getAttribute('Id'),
        node.getAttribute('Target'),
      ]),
    );
    const links = [...(body?.getElementsByTagName('w:hyperlink') ?? [])].map((node) =>
      targets.get(node.getAttribute('r:id')),
    );
    expect(links).toEqual(['hai', 'ba', 'hai'].map((id) => link(id).href));
  });

  it('says its language, its author and the day of the data', async () => {
    const parts = await partsOf(REPORT);
    const core = parts['docProps/core.xml']?.documentElement?.textContent ?? '';
    expect(core).toContain(REPORT.author);
    expect(core).toContain('2026-11-28T00:00:00Z');
    expect(parts['word/styles.xml']?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe(
      'vi',
    );
  });

  it('repeats the head of a table and numbers its pages', async () => {
    const parts = await partsOf(REPORT);
    expect(parts['word/document.xml']?.getElementsByTagName('w:tblHeader')).toHaveLength(1);
    const footer = Object.entries(parts).find(([name]) => /word\/footer\d\.xml/.test(name))?.[1];
    const codes = [...(footer?.getElementsByTagName('w:instrText') ?? [])].map(
      (n) => n.textContent,
    );
    expect(codes).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('is the same to the last byte, whenever it is written', async () => {
    const first = await reportDocx(REPORT);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const again = await reportDocx(REPORT);
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('can be empty', async () => {
    const { 'word/document.xml': body } = await partsOf({ ...REPORT, blocks: [] });
    expect(body?.getElementsByTagName('w:t')).toHaveLength(1);
  });
});

describe('a report as Markdown', () => {
  const read = (report: Report) =>
    unified().use(remarkParse).use(remarkGfm).parse(reportMarkdown(report));

  it('reads back as the words that were given, whatever signs are in them', () => {
    const found: string[] = [];
    visit(read(REPORT), ['heading', 'paragraph', 'tableCell'], (node) => {
      found.push(toString(node));
    });
    expect(found).toEqual(WORDS);
  });

  it('leads with each link to its address', () => {
    const urls: string[] = [];
    visit(read(REPORT), 'link', ({ url }) => {
      urls.push(url);
    });
    expect(urls).toEqual(['hai', 'ba', 'hai'].map((id) => link(id).href));
  });

  it('has no markup of its own where it was given signs', () => {
    const kinds: string[] = [];
    visit(read({ ...REPORT, blocks: [{ kind: 'text', text: ODD }] }), ({ type }) => {
      kinds.push(type);
    });
    expect(kinds).not.toContain('html');
    expect(kinds).not.toContain('emphasis');
    expect(kinds).not.toContain('link');
  });
});
