import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '#building/index-search.ts';
import { openTrialIndex, type TrialIndex } from '#building/trial-index.ts';
import type { Selection } from './documents.ts';
import { excerptFrom } from './results.ts';
import { search, searchTitles, type SearchMeans, type TextIndex } from './search.ts';
import { TRIAL_SYNONYMS, trialDocuments } from './search.test-documents.ts';

/** The whole way: documents → Pagefind's files on disk → Pagefind's own runtime over HTTP → results. */
let built: TrialIndex;
let index: TextIndex;
let means: SearchMeans;

beforeAll(async () => {
  built = await openTrialIndex({
    documents: trialDocuments(),
    synonyms: TRIAL_SYNONYMS,
    language: 'vi',
  });
  index = built.open();
  means = { ...built.means, language: 'vi' };
}, 60_000);

afterAll(() => built.close());

async function ask(text: string, selection: Selection = {}, with_: TextIndex = index) {
  return search(means, with_, { text, selection, order: 'relevance', unfinished: false });
}
const idsOf = async (text: string, selection: Selection = {}) =>
  (await ask(text, selection)).hits.map(({ entry }) => entry.id);
const firstOf = async (text: string) => (await idsOf(text))[0];

describe('a reader who types as Vietnamese readers do', () => {
  it.each([
    'quy chế phối hợp',
    'quy che phoi hop',
    'QUY CHẾ PHỐI HỢP',
    'quy chế phối hợp'.normalize('NFD'),
    'Quy  chế phối-hợp',
    'quy chế phối hợj',
  ])('finds the regulation by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('quy-che-phoi-hop');
  });

  it.each(['đà nẵng', 'da nang', 'Đà Nẵng', 'ĐÀ NẴNG', 'đường bay', 'duong bay'])(
    'finds đ by "%s"',
    async (text) => {
      expect(await firstOf(text)).toBe('da-nang');
    },
  );

  it.each([
    ['hoà nhạc', 'hòa nhạc'],
    ['thuỷ điện', 'thủy điện'],
  ])('finds the same by "%s" and "%s"', async (one, other) => {
    expect(await idsOf(one)).toEqual(await idsOf(other));
    expect(await firstOf(one)).toBe('le-hoi-porto');
  });

  it('gives the same records for a query with and without marks', async () => {
    for (const [marked, plain] of [
      ['đối ngoại', 'doi ngoai'],
      ['kết nghĩa', 'ket nghia'],
      ['Thượng Hải', 'thuong hai'],
    ] as const) {
      expect([...(await idsOf(marked))].sort()).toEqual([...(await idsOf(plain))].sort());
      expect(await firstOf(marked)).toBe(await firstOf(plain));
    }
  });
});

describe('numbers and dates', () => {
  it.each([
    '26/4/2023',
    '26.4.2023',
    '2023-04-26',
    'ngày 26 tháng 4 năm 2023',
    '26 April 2023',
    '26.4',
    'tháng 4 năm 2023',
    '4/2023',
  ])('finds the day by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('quy-che-phoi-hop');
  });

  it.each(['11.000', '11,000', '11000'])('finds the number by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('tong-ket-doi-ngoai-2017');
  });

  it.each(['98/2023/QH15', 'nghi quyet 98', 'qh15'])('finds the document by "%s"', async (text) => {
    expect(await firstOf(text)).toBe('nghi-quyet-98');
  });

  it('finds a year together with words', async () => {
    expect(await firstOf('hoi nghi doi ngoai 2017')).toBe('tong-ket-doi-ngoai-2017');
  });
});

describe('synonyms and languages', () => {
  it.each(['tphcm porto', 'Sài Gòn Porto', 'ho chi minh city porto'])(
    'finds the city under its names: "%s"',
    async (text) => {
      expect(await firstOf(text)).toBe('le-hoi-porto');
    },
  );

  it('finds Vietnamese records by English names', async () => {
    expect(await idsOf('South Korea')).toContain('busan-ket-nghia');
    expect(await firstOf('MOFA regulation')).toBe('quy-che-phoi-hop');
  });

  it('does not take a common syllable for a country', async () => {
    expect(await idsOf('France')).toEqual(['doan-phap']);
    expect(await idsOf('biện pháp')).toEqual(['bien-phap']);
  });

  it('gives each record once, in the language of the page when that version matches', async () => {
    const { hits } = await ask('busan');
    expect(hits.map(({ entry }) => `${entry.kind}/${entry.id}/${entry.lang}`)).toEqual([
      'partner/busan/vi',
      'event/busan-ket-nghia/vi',
    ]);
  });

  it('gives the other language when only that one matches, in any ending of its words', async () => {
    const { hits } = await ask('agreement');
    expect(hits.map(({ entry }) => [entry.id, entry.lang])).toEqual([['busan-ket-nghia', 'en']]);
  });

  it('finds a partner by its local name', async () => {
    expect(await firstOf('上海')).toBe('thuong-hai');
    expect(await firstOf('부산')).toBe('busan');
  });
});

describe('the order of results', () => {
  it('puts the exact title first', async () => {
    expect(await firstOf('Thành phố và Busan kết nghĩa')).toBe('busan-ket-nghia');
    expect(await firstOf('busan')).toBe('busan');
  });

  it('puts title before text, and a phrase before loose syllables', async () => {
    expect(await idsOf('quy che phoi hop')).toEqual([
      'quy-che-phoi-hop',
      'hop-quy-che',
      'che-phoi-quy',
    ]);
  });

  it('puts the exact spelling before words that only fold to the same', async () => {
    const marked = await idsOf('đối ngoại');
    expect(marked.indexOf('nhac-doi-ngoai')).toBeLessThan(marked.indexOf('khong-dau'));
    expect(marked.indexOf('tong-ket-doi-ngoai-2017')).toBeLessThan(marked.indexOf('gian-doi'));
  });

  it('breaks ties by importance, then by date', async () => {
    const ids = await idsOf('lãnh đạo thành phố tiếp đoàn khách');
    const important = ids.slice(0, 9).map((id) => Number(id.split('-').at(-1)));
    expect(important.every((number) => number % 2 === 1)).toBe(true);
    expect(important).toEqual([...important].sort((a, b) => b - a));
  });

  it('is the same whatever was searched before', async () => {
    const fresh = built.open();
    const first = (await ask('doi', {}, fresh)).hits.map(({ entry, points }) => [entry.id, points]);
    for (const text of ['doan', 'thanh pho', 'do', 'd', 'agreements', 'khách', 'zzz'])
      await ask(text, {}, fresh);
    const again = (await ask('doi', {}, fresh)).hits.map(({ entry, points }) => [entry.id, points]);
    expect(again).toEqual(first);
  });
});

describe('quotes, filters and beginnings', () => {
  it('wants a quoted phrase side by side', async () => {
    expect(await idsOf('"quy che phoi hop"')).toEqual(['quy-che-phoi-hop', 'hop-quy-che']);
  });

  it('narrows by facets and says what there would be without', async () => {
    const answer = await ask('doi ngoai', { year: ['2017'] });
    expect(answer.hits.map(({ entry }) => entry.id)).toEqual(['tong-ket-doi-ngoai-2017']);
    expect(answer.unnarrowed).toBeGreaterThan(1);
    expect(answer.facets.year.find(({ value }) => value === '2022')).toMatchObject({ count: 1 });
  });

  it('lists what a facet holds when there are no words', async () => {
    expect(await idsOf('', { partner: ['busan'] })).toEqual(['busan-ket-nghia']);
    expect(await idsOf('', {})).toEqual([]);
  });

  it('answers from titles alone while the last word is being typed', () => {
    const request = {
      text: 'thượng h',
      selection: {},
      order: 'relevance',
      unfinished: true,
    } as const;
    expect(searchTitles(means, request).hits[0]?.entry.id).toBe('thuong-hai');
  });

  it('puts a slip of one letter right and says so', async () => {
    const { hits, repair } = await ask('busam');
    expect(hits[0]?.entry.id).toBe('busan');
    expect(repair.mistaken).toEqual([{ written: 'busam', meant: 'busan' }]);
  });

  it.each(['<script>alert(1)</script>', '🎉', '"', '\\', '%', 'x'.repeat(10_000), '؜\u202Eאבג'])(
    'finds nothing for "%s" and throws nothing',
    async (text) => {
      expect(await idsOf(text)).toEqual([]);
    },
  );
});

describe('queries no record answers as they are', () => {
  it('passes over a word that no record has beside the others, and says which', async () => {
    const { hits, missing } = await ask('busan kết nghĩa 98765');
    expect(hits[0]?.entry.id).toBe('busan-ket-nghia');
    expect(missing).toEqual(['98765']);
  });

  it('reads a known word as its neighbour when only that makes sense', async () => {
    const { hits, repair } = await ask('quy chế phố hợp');
    expect(hits[0]?.entry.id).toBe('quy-che-phoi-hop');
    expect(repair.mistaken).toEqual([{ written: 'phố', meant: 'phối' }]);
  });

  it('proposes the nearest words for one that is far from all, each of which finds something', async () => {
    const { hits, suggestions } = await ask('busnaxy');
    expect(hits).toEqual([]);
    expect(suggestions).toContain('busan');
    for (const text of suggestions) expect(await firstOf(text)).toBeDefined();
  });

  it('says how many there are without one filter, when all together leave nothing', async () => {
    const { hits, loosened } = await ask('busan', { year: ['1999'], type: ['event'] });
    expect(hits).toEqual([]);
    expect(loosened).toEqual([{ facet: 'year', count: 1 }]);
  });

  it('takes i for the y that is free', async () => {
    expect(await idsOf('kí')).toEqual(await idsOf('ký'));
    expect(await idsOf('ki')).not.toEqual([]);
  });
});

describe('excerpts', () => {
  const excerpt = async (text: string, id: string) => {
    const answer = await ask(text);
    const hit = answer.hits.find(({ entry }) => entry.id === id);
    const content = (await hit?.text?.data())?.content ?? '';
    return excerptFrom(content, answer.query.terms, means.synonyms)
      .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
      .join('');
  };

  it('shows the author’s spelling with marks on whole words', async () => {
    expect(await excerpt('doi ngoai', 'nghi-quyet-98')).toBe(
      'Nghị quyết thí điểm cơ chế đặc thù. Thành phố có thêm nguồn lực cho [đối ngoại].',
    );
  });

  it('marks numbers as they are written', async () => {
    expect(await excerpt('11000', 'tong-ket-doi-ngoai-2017')).toContain('Hơn [11.000] người');
  });

  it('never shows the signs of the index', async () => {
    expect(await excerpt('26/4/2023', 'quy-che-phoi-hop')).not.toMatch(/[ǀǂ`]/);
  });
});

describe('the files', () => {
  it('are the same bytes for the same documents', async () => {
    const other = await mkdtemp(join(tmpdir(), 'chronicle-search-'));
    const options = { documents: trialDocuments(), synonyms: TRIAL_SYNONYMS, language: 'vi' };
    const again = await buildSearchIndex({ ...options, outDir: other });
    const manifest = await readFile(join(built.folder, 'search/manifest.json'), 'utf8');
    await rm(other, { recursive: true, force: true });
    expect(JSON.stringify(again)).toBe(manifest);
  });

  it('are refused when two documents share an address', async () => {
    const [document] = trialDocuments();
    const documents = document ? [document, document] : [];
    const build = buildSearchIndex({
      documents,
      synonyms: [],
      outDir: built.folder,
      language: 'vi',
    });
    await expect(build).rejects.toThrow(
      'Addresses of more than one document: /vi/tong-ket-doi-ngoai-2017/',
    );
  });
});
