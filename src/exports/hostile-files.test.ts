import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { toString } from 'mdast-util-to-string';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#domain/catalogue/history.ts';
import { yearPeriod } from '#domain/catalogue/period.ts';
import { reviewOf } from '#domain/catalogue/year-review.ts';
import type { Voice } from '#i18n/voice.ts';
import { readFeed } from '../../tests/site/read-feed.ts';
import { oembedOf } from './embedding/oembed.ts';
import { changesFeed } from './feeds/changes-feed.ts';
import { figureFile } from './figure-file.ts';
import { jsonOf } from './formats/json.ts';
import { readCsv } from './formats/read-csv.ts';
import {
  catalogue,
  flat,
  NOW,
  published,
  voices,
  withdrawals,
} from './hostile-words.test-records.ts';
import { fileBeginnings, listedCollections, listedTables, sampleRecord } from './listed-files.ts';
import { reportDocx } from './reports/report-docx.ts';
import { reportMarkdown } from './reports/report-markdown.ts';
import type { Report } from './reports/report.ts';
import { yearReport } from './reports/year-report.ts';
import { securityText } from './site-files/security-text.ts';
import { webManifest } from './site-files/web-manifest.ts';
import { dataPackage } from './tables/data-package.ts';
import { tableFiles } from './tables/table-files.ts';

/* What breaks formats, in the files that hold no records: feeds, reports, frames, descriptions of the site. */

const ORIGIN = 'https://a.example';
const { head, data } = published;

describe('What breaks formats, in the feed of changes', () => {
  const added = new Map(
    catalogue.events.map(({ id }, at) => [`event:${id}`, `2025-04-${10 + at}`]),
  );
  const history = historyOf(catalogue, withdrawals, added);
  const feedOf = (voice: Voice) =>
    changesFeed({
      catalogue,
      voice,
      history,
      origin: ORIGIN,
      path: '/feeds/x.xml',
      head,
    });
  /** HTML as a reader shows it. */
  const shown = (html: string) => textOf(parseFragment(html));

  it('is well-formed, and says each name and note as it is written', () => {
    for (const voice of voices) {
      const { entries, author } = readFeed(feedOf(voice));
      expect(author).toBe(voice.text(catalogue.site.publisher));
      expect(entries).toHaveLength(history.length);
      const titles = entries.map(({ title }) => flat(shown(title))).join('\n');
      for (const { title } of catalogue.events) expect(titles).toContain(flat(voice.text(title)));
      const told = entries.flatMap(({ summary }) => (summary === null ? [] : [shown(summary)]));
      for (const { note } of history.filter((entry) => entry.note))
        expect(told).toContain(voice.text(note));
      for (const withdrawal of withdrawals) expect(titles).toContain(voice.text(withdrawal.title));
    }
  });
});

interface HtmlNode {
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}
function textOf(node: unknown): string {
  const { value, childNodes = [] } = node as HtmlNode;
  return value ?? childNodes.map(textOf).join('');
}

describe('What breaks formats, in the report of a year', () => {
  const review = reviewOf(catalogue, yearPeriod(2024), NOW);
  const reports = voices.map((voice) =>
    yearReport(review, { catalogue, voice, now: NOW, origin: ORIGIN }),
  );
  /** All words of a report in their order. */
  const wordsOf = ({ title, blocks }: Report) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'text') return [block.text];
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      return [...block.head, ...block.rows.flat().map(({ text }) => text)];
    }),
  ];

  it('is in it: names of events, documents and figures', () => {
    for (const [at, report] of reports.entries()) {
      const words = wordsOf(report).join('\n');
      for (const event of review.events) expect(words).toContain(voices[at]?.text(event.title));
      expect(words).toMatch(/^@(Lượt|Visits)/m);
      expect(words).toMatch(/=(Bản|A) "/);
    }
  });

  it('is the same in a Word document, whose parts are well-formed', async () => {
    for (const report of reports) {
      const files = unzipSync(await reportDocx(report));
      const parts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
      const parser = new DOMParser({ onError: onErrorStopParsing });
      const read = new Map(
        parts.map(([name, bytes]) => [name, parser.parseFromString(strFromU8(bytes), 'text/xml')]),
      );
      const body = read.get('word/document.xml');
      const paragraphs = [...(body?.getElementsByTagName('w:p') ?? [])].map((node) =>
        [...node.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
      );
      expect(paragraphs.map(flat)).toEqual(wordsOf(report).map(flat));
    }
  });

  it('is the same in Markdown, where no mark of it is one', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    for (const report of reports) {
      const { children } = parser.parse(reportMarkdown(report));
      const kinds = {
        heading: 'heading',
        text: 'paragraph',
        list: 'list',
        table: 'table',
      } as const;
      expect(children.map(({ type }) => type)).toEqual([
        'heading',
        ...report.blocks.map(({ kind }) => kinds[kind]),
      ]);
      const said = children.flatMap((node) => {
        if (node.type === 'table')
          return node.children.flatMap((row) => row.children.map((cell) => toString(cell)));
        return node.type === 'list'
          ? node.children.map((item) => toString(item))
          : [toString(node)];
      });
      expect(said.map(flat)).toEqual(wordsOf(report).map(flat));
    }
  });
});

describe('What breaks formats, in the code of a frame', () => {
  it('is its title, and nothing but the frame', () => {
    for (const { title } of catalogue.events) {
      const framed = { address: `${ORIGIN}/x/?a=1&b="2"<`, title: title['vi'] ?? '', height: 400 };
      const provider = { name: head.name['vi'] ?? '', url: `${ORIGIN}/` };
      const thumbnail = { url: `${ORIGIN}/x.png`, width: 1200, height: 630 };
      const told = JSON.parse(JSON.stringify(oembedOf({ ...framed, provider, thumbnail }))) as {
        html: string;
      };
      expect(told).toMatchObject({ title: framed.title, provider_name: provider.name });
      const [frame, ...others] = parseFragment(told.html).childNodes;
      expect(others).toEqual([]);
      const attributes = frame && 'attrs' in frame ? frame.attrs : [];
      expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).toMatchObject({
        src: framed.address,
        title: framed.title,
        height: '400',
      });
    }
  });
});

describe('What breaks formats, in files of the site', () => {
  it('is the same in the file of a figure, and in its table', () => {
    for (const figure of catalogue.figures) {
      const file = figureFile(figure, catalogue, head);
      expect(JSON.parse(jsonOf({ version: file.version }, 'rows', [file]))).toEqual({
        version: head.version,
        count: 1,
        rows: [file],
      });
      expect(file).toMatchObject({ name: figure.name, definition: figure.definition });
      for (const { words } of file.observations) expect(Object.keys(words)).toEqual(head.languages);
    }
  });

  it('is the same in a table as it is read back', () => {
    const events = tableFiles(published).find(({ name }) => name === 'events');
    const [heads = [], ...rows] = readCsv(events?.text ?? '');
    const column = heads.indexOf('title_vi');
    expect(rows.map((row) => row[column])).toEqual(data.event.map(({ title }) => title['vi']));
  });

  it('is the same in the manifest', () => {
    for (const voice of voices)
      expect(JSON.parse(JSON.stringify(webManifest(catalogue.site, voice, '/')))).toMatchObject({
        name: voice.text(catalogue.site.name),
        description: voice.text(catalogue.site.description),
      });
  });

  it('begins no field of its own in security.txt', () => {
    const lines = securityText(catalogue.site, NOW, `${ORIGIN}/s.txt`)?.trimEnd().split('\n') ?? [];
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'Contact',
      'Expires',
      'Preferred-Languages',
      'Canonical',
    ]);
    expect(lines[0]).toBe(`Contact: ${catalogue.site.contact ?? ''}`);
  });

  it('keeps to the profile of data packages', () => {
    const ajv = new Ajv({ schemaId: 'auto', meta: false, unknownFormats: 'ignore' });
    const { resolve } = createRequire(import.meta.url);
    const draft4 = readFileSync(resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8');
    ajv.addMetaSchema(JSON.parse(draft4) as object);
    const profile = readFileSync('tests/site/judges/tabular-data-package.json', 'utf8');
    const check = ajv.compile(JSON.parse(profile) as object);
    const file = tableFiles(published).find(({ path }) => path.endsWith('datapackage.json'));
    const described = JSON.parse(file?.text ?? '') as { title: string; licenses: unknown };
    check(described);
    expect(check.errors ?? []).toEqual([]);
    expect(described.title).toBe(head.name['vi']);
    const { name: title, url: path } = head.licence;
    expect(described.licenses).toEqual([{ name: 'CC-BY-4.0-mo-b', path, title }]);
    expect(dataPackage([], head, null).contributors[0]?.title).toBe(head.publisher['vi']);
  });

  it('is shown as files begin, cut at no half letter', () => {
    const paths = [...listedTables(published), ...listedCollections(published)].map(
      ({ path }) => path,
    );
    const beginnings = fileBeginnings(published);
    expect(paths.filter((path) => !beginnings.has(path))).toEqual([]);
    for (const text of beginnings.values()) expect(text.isWellFormed()).toBe(true);
    expect(data.event).toContain(sampleRecord(published));
  });
});
