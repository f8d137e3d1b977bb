import { Readable } from 'node:stream';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { parseSitemap } from 'sitemap';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#domain/catalogue/history.ts';
import { editionOf } from '#comparing/edition.ts';
import { recordChanges } from '#comparing/words/record-changes.ts';
import {
  catalogue,
  flat,
  folder,
  NOW,
  reading,
  voices,
  withdrawals,
} from '#exports/hostile-words.test-records.ts';
import { quoted } from '#exports/formats/quoted.ts';
import { drawCard } from '#previews/picture/draw-card.ts';
import { siteCards } from '#previews/site-cards.ts';
import { readFiles } from '#reading/read-files.ts';
import { MOST_BYTES, renderPicture } from './previews/render-picture.ts';
import { siteTypefaces } from './previews/site-typefaces.ts';
import { toldStories } from './previews/told-stories.ts';
import { contentIn } from './read-content.ts';
import { frameOf } from './reading-pack/frame.ts';
import { packedPage } from './reading-pack/packed-page.ts';
import { indexScript } from './reading-pack/search-page.ts';
import { changelog } from './releases/changelog.ts';
import { changelogData } from './releases/changelog-json.ts';
import { siteMaps } from './site-maps.ts';

/* What breaks formats, in what is made of the built site: pictures, the list of changes, the reading pack, the maps. */

const content = contentIn(reading);
const [main] = voices;
if (!main) throw new Error('no voice');

describe('What breaks formats, in link previews', () => {
  it('is drawn of every kind of page, in files small enough', async () => {
    const cards = siteCards(
      { catalogue, labels: content.labels, now: NOW },
      main,
      toldStories(content, main),
    );
    const kinds = ['home', 'event', 'partner', 'strategy', 'figure', 'year', 'country', 'story'];
    expect(new Set(cards.map(({ ref }) => ref.kind))).toEqual(new Set(kinds));
    const typefaces = siteTypefaces();
    for (const { card } of cards) {
      const { svg } = drawCard(card(), typefaces);
      // Letters are outlines: where no words are written none is taken for a mark.
      expect(svg).not.toMatch(/<b>|<text|&amp;/);
      expect((await renderPicture(svg)).length).toBeLessThanOrEqual(MOST_BYTES);
    }
  }, 120_000);
});

describe('What breaks formats, in the list of changes', () => {
  const after = editionOf(reading, []);
  /** The same folder with the first letters of each title otherwise, without a person and with what came since. */
  const before = editionOf(
    readFiles(
      reading.files
        .filter(({ file }) => !/\/(dai-nhat|nguyen-van-a)/.test(file))
        .map(({ file, text }) => ({
          file,
          text: text?.replaceAll(/^(title|name|summary): (['"])/gm, '$1: $2~cũ~ ') ?? null,
        })),
    ),
    [],
  );
  const changes = recordChanges(before, after, 'vi');
  const releases = [{ day: '2026-01-01', commit: 'a', isFirst: false, changes }];
  const notes = historyOf(folder, withdrawals, new Map());
  const given = { catalogue, voice: main, version: 'v1', releases, notes };

  it('is text in Markdown, whose marks are the list’s own', () => {
    const { children } = unified().use(remarkParse).use(remarkGfm).parse(changelog(given));
    const inside = (nodes: readonly RootContent[]): RootContent[] =>
      nodes.flatMap((node) => [node, ...('children' in node ? inside(node.children) : [])]);
    const all = inside(children);
    const kinds = new Set(all.map(({ type }) => type));
    const own = ['heading', 'inlineCode', 'link', 'list', 'listItem', 'paragraph', 'text'];
    expect([...kinds].sort()).toEqual(own);
    expect(all.filter(({ type }) => type === 'link')).toHaveLength(1);
    const said = children.map((node) => toString(node)).join('\n');
    expect(changes.length).toBeGreaterThan(5);
    for (const { name } of changes) expect(said).toContain(flat(name));
    for (const { note } of notes) expect(said).toContain(main.text(note));
  });

  it('is the same for programs', () => {
    const [read] = JSON.parse(JSON.stringify(changelogData(releases))) as ReturnType<
      typeof changelogData
    >;
    expect(read?.records.map(({ name }) => name)).toEqual(changes.map(({ name }) => name));
  });
});

describe('What breaks formats, in the reading pack', () => {
  const { site, taxonomy } = folder;
  const frame = frameOf({
    site,
    taxonomy,
    base: '/',
    origin: null,
    version: 'v1',
    day: () => '"1" <b> & 2',
  });
  const files = new Set(['index.html', 'a/index.html']);
  const pack = {
    base: '/',
    origin: null,
    files,
    scriptless: new Map(),
    drawings: new Map(),
    frame,
  };

  it('is the title of a page and its words, in a frame with the name of the site', () => {
    for (const title of catalogue.events.map((event) => main.text(event.title))) {
      const html =
        `<!doctype html><html lang="vi"><head><title>${quoted(title)}</title></head>` +
        `<body><main><h1 title="${quoted(title)}">${quoted(title)}</h1></main></body></html>`;
      const page = packedPage(html, { file: 'a/index.html', base: '/' }, pack) ?? '';
      const elements = elementsIn(parse(page));
      const textOf = (tag: string) =>
        elements.filter(({ name }) => name === tag).map(({ text }) => text);
      expect(textOf('title').map(flat)).toEqual([flat(title)]);
      expect(textOf('h1')).toEqual([title]);
      expect(textOf('nav')[0]).toContain(main.text(site.name));
      expect(textOf('footer')[0]).toContain(main.text(site.disclaimer));
      expect(textOf('footer')[0]).toContain(site.contentLicence.name);
      expect([...textOf('b'), ...textOf('script')]).toEqual([]);
    }
  });

  it('is in the index of its search, which ends no element it may be put into', () => {
    const titles = catalogue.events.map((event) => main.text(event.title));
    const script = indexScript(JSON.stringify(titles));
    expect(script).not.toContain('<');
    const index = JSON.parse(
      script.slice(script.indexOf('=') + 1, script.lastIndexOf(';')),
    ) as string;
    expect(JSON.parse(index)).toEqual(titles);
  });
});

interface HtmlNode {
  readonly tagName?: string;
  readonly value?: string;
  readonly childNodes?: readonly HtmlNode[];
}

/** The elements of a page with all that is written in each. */
function elementsIn(node: unknown): { readonly name: string; readonly text: string }[] {
  const { tagName, childNodes = [] } = node as HtmlNode;
  const inside = childNodes.flatMap(elementsIn);
  return tagName === undefined ? inside : [{ name: tagName, text: textIn(node) }, ...inside];
}

function textIn(node: unknown): string {
  const { value, childNodes = [] } = node as HtmlNode;
  return value ?? childNodes.map(textIn).join('');
}

describe('What breaks formats, in the maps of the site', () => {
  it('is an address as it is read back', async () => {
    const root = 'https://a.example/';
    const url = `${root}?a=1&b=%3Cb%3E`;
    const maps = await siteMaps([{ url, alternates: [{ lang: 'vi', url }], changed: null }], root);
    const read = await parseSitemap(Readable.from([maps.get('sitemap-1.xml')]));
    expect(read.map((one) => [one.url, one.links[0]?.url])).toEqual([[url, url]]);
  });
});
