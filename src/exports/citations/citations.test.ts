import { plugins, Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtexOf } from './bibtex.ts';
import { viewKey, type Citation } from './citation.ts';
import { cslItemOf, cslJsonOf } from './csl-json.ts';
import { CITATION_FORMATS } from './formats.ts';
import { risOf } from './ris.ts';
import { citationTags, coinsOf, coinsOfView } from './tags.ts';

const PLAIN: Citation = {
  key: 'event/busan-1995',
  as: 'page',
  title: 'Thành phố ký kết với Busan',
  language: 'vi',
  site: 'Biên niên đối ngoại',
  publisher: 'Nhóm biên soạn',
  day: '2026-11-09',
  url: 'https://example.org/su-kien/busan-1995/',
};

/** Titles that have broken files of references elsewhere. */
const TITLES = [
  PLAIN.title,
  'Một, hai; “ba” & 50% của $4 tỷ #1 a_b ~ c^d \\ e',
  'Ngoặc {lệch và } nữa',
  'Dòng một\nER  - \nTY  - JOUR',
  '<b>đậm</b> ]]> 🎏',
  '=HYPERLINK("x")',
  'مدينة هو تشي منه',
  'Đ'.repeat(300),
];
const RELEASE = 'https://example.org/data/releases/2026-11-09/chronicle.zip';
const all = TITLES.map((title, at): Citation => ({ ...PLAIN, title, key: `event/e-${at}` }));

/** One line, as every format writes a title. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Read {
  readonly title: string;
  readonly URL: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** What a reference manager reads from a text. */
function read(text: string): Read {
  const [item, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return item as Read;
}

describe('views of one page', () => {
  const viewed = (query: string): Citation => ({ ...PLAIN, view: viewKey(query) });

  it.each(CITATION_FORMATS)(
    'have keys of their own in $name, so that a library takes both',
    (format) => {
      const queries = ['', '?q=a', '?q=b', '?q=%C4%91', '?q=%C4%90'];
      const ids = queries.map(
        (query) => (new Cite(format.write(viewed(query))).data[0] as { id: string }).id,
      );
      expect(new Set(ids).size).toBe(queries.length);
      expect(ids[0]).toMatch(/^event-busan-1995/);
      for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
    },
  );

  it('has the same key each time', () => {
    expect(viewKey('?q=a')).toBe(viewKey('?q=a'));
    expect(viewKey('')).toBe('');
  });
});

describe('what a page is narrowed to', () => {
  const MARK = '\uE002';
  const QUERY = '?q=a+b&pillar=x,y';

  it.each(CITATION_FORMATS)('stands at the end of the title in $name, whatever it is', (format) => {
    for (const words of TITLES.map((title) => ` (Trụ cột: ${flat(title)})`)) {
      const written = format.write({ ...PLAIN, title: PLAIN.title + MARK });
      const { title } = read(written.replace(MARK, () => format.inTitle(words)));
      expect(title).toBe(PLAIN.title + words);
    }
  });

  it('stands in the COinS, with the address that asks for it', () => {
    const plain = coinsOf(PLAIN);
    for (const words of TITLES.map((title) => ` (${flat(title)})`)) {
      const told = coinsOfView(plain, words, QUERY);
      expect(told).not.toMatch(/[<>"'\s]/);
      expect(new URLSearchParams(told).get('rft.title')).toBe(PLAIN.title + words);
      expect(new URLSearchParams(told).get('rft.identifier')).toBe(PLAIN.url + QUERY);
    }
    expect(coinsOfView(plain, '', '')).toBe(plain);
  });
});

describe('citations are read back by citation-js', () => {
  it('knows the formats', () => {
    const known = plugins.list().join(' ');
    expect(known).toContain('@bibtex');
    expect(known).toContain('@ris');
  });

  for (const citation of all) {
    const title = flat(citation.title);
    it(`BibTeX: ${title.slice(0, 40)}`, () => {
      const item = read(bibtexOf(citation));
      expect(item.title).toBe(title);
      expect(item.URL).toBe(citation.url);
      expect(item.issued['date-parts']).toEqual([[2026, 11, 9]]);
    });

    it(`RIS: ${title.slice(0, 40)}`, () => {
      const item = read(risOf(citation));
      expect(item.title).toBe(title);
      expect(item.URL).toBe(citation.url);
    });

    it(`CSL-JSON: ${title.slice(0, 40)}`, () => {
      const item = read(cslJsonOf(citation));
      expect(item).toMatchObject({
        title,
        URL: citation.url,
        type: 'webpage',
        version: '2026-11-09',
      });
      expect(item.issued['date-parts']).toEqual([[2026, 11, 9]]);
    });
  }
});

describe('what a citation says', () => {
  it('names the publisher as a body, never as a person with a first name', () => {
    expect(read(bibtexOf(PLAIN)).author).toEqual([{ family: 'Nhóm biên soạn' }]);
    expect(cslItemOf(PLAIN).author).toEqual([{ literal: 'Nhóm biên soạn' }]);
  });

  it('has the version of the data in every format', () => {
    for (const format of CITATION_FORMATS) expect(format.write(PLAIN)).toContain('2026-11-09');
  });

  it('has the full version and where it stays, where the data is a release', () => {
    const released = { ...PLAIN, version: '2026-11-09-0123abcd', release: RELEASE };
    for (const format of CITATION_FORMATS) {
      const write = (citation: Citation) => format.write(citation);
      expect(write(released)).toContain('2026-11-09-0123abcd');
      expect(read(write(released))).toMatchObject({ URL: PLAIN.url });
      expect(JSON.stringify(read(write(released)))).toContain(RELEASE);
      expect(write(PLAIN)).not.toContain('releases');
    }
  });

  it('tells a figure from a page', () => {
    const figure: Citation = { ...PLAIN, as: 'dataset' };
    expect(risOf(figure)).toContain('TY  - DATA');
    expect(cslItemOf(figure).type).toBe('dataset');
  });

  it('keeps each RIS field on one line of its own', () => {
    for (const citation of all) {
      const lines = risOf(citation).split('\n');
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    }
  });

  it('has the version in tags and COinS where it is known, and where it stays', () => {
    const version = '2026-11-09-0123abcd';
    const released = { ...PLAIN, version, release: RELEASE };
    expect(citationTags(released)).toContainEqual(['prism.versionIdentifier', version]);
    const coins = new URLSearchParams(coinsOf(released));
    expect(coins.get('rft.description')).toBe(`Version ${version}`);
    expect(coins.get('rft.relation')).toBe(RELEASE);
    expect(citationTags(PLAIN).map(([name]) => name)).not.toContain('prism.versionIdentifier');
    expect(new URLSearchParams(coinsOf(PLAIN)).has('rft.description')).toBe(false);
  });

  it('has tags and a COinS with title, date and address', () => {
    expect(Object.fromEntries(citationTags(PLAIN))).toMatchObject({
      citation_title: PLAIN.title,
      citation_online_date: '2026/11/09',
      citation_public_url: PLAIN.url,
    });
    const coins = new URLSearchParams(coinsOf({ ...PLAIN, title: 'A & B = C' }));
    expect(coins.get('rft.title')).toBe('A & B = C');
    expect(coins.get('ctx_ver')).toBe('Z39.88-2004');
    expect(coins.get('rft.identifier')).toBe(PLAIN.url);
  });
});
