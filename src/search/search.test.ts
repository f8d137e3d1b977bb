import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '#building/index-search.ts';
import type { Selection } from './documents.ts';
import type { SearchMeans, SearchRequest } from './means.ts';
import { excerptFrom } from './results.ts';
import { search, searchWhole } from './search.ts';
import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import { PLAIN, TRIAL_SYNONYMS, trialDocuments } from './search.test-documents.ts';

/** The whole way: documents → the index's files → results. */
const LANGUAGES = ['vi', 'en'];
const trial = await openTrialIndex({
  documents: trialDocuments(),
  synonyms: TRIAL_SYNONYMS,
  languages: LANGUAGES,
});
afterAll(() => trial.close());
const fresh = (broken?: RegExp) => trial.open('vi', broken);
const means = fresh();

async function ask(text: string, selection: Selection = {}, with_: SearchMeans = means) {
  const answer = await searchWhole(with_, {
    text,
    selection,
    order: 'relevance',
    unfinished: false,
    counted: true,
    enough: null,
  });
  const hits = answer.hits.map(async (hit) => ({
    ...hit,
    entry: await with_.heads.entry(hit.doc),
  }));
  return { ...answer, hits: await Promise.all(hits) };
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
  it.each(['tpcs porto', 'Bến Sao Porto', 'cang sao city porto'])(
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
    const used = fresh();
    const pointsFor = async (text: string) =>
      (await ask(text, {}, used)).hits.map(({ entry, points }) => [entry.id, points]);
    const first = await pointsFor('doi');
    for (const text of ['doan', 'thanh pho', 'do', 'd', 'agreements', 'khách', 'zzz'])
      await ask(text, {}, used);
    expect(await pointsFor('doi')).toEqual(first);
  });
});

describe('quotes, filters and beginnings', () => {
  it('wants a quoted phrase side by side', async () => {
    expect(await idsOf('"quy che phoi hop"')).toEqual(['quy-che-phoi-hop', 'hop-quy-che']);
  });

  it('finds a quoted phrase of a summary before any full text is there', async () => {
    const first = async (text: string) =>
      (await ask(text, {}, fresh(/^pagefind/))).hits.map(({ entry }) => entry.id);
    expect(await first('"hướng dẫn mới"')).toEqual(['bien-phap']);
    expect(await first('"hướng dẫn đoàn"')).toEqual([]);
  });

  it('narrows by facets and says what there would be without', async () => {
    const answer = await ask('doi ngoai', { year: ['2017'] });
    expect(answer.hits.map(({ entry }) => entry.id)).toEqual(['tong-ket-doi-ngoai-2017']);
    expect(answer.unnarrowed).toBeGreaterThan(1);
    expect(answer.facets?.year.find(({ value }) => value === '2022')).toMatchObject({ count: 1 });
  });

  it('lists what a facet holds when there are no words', async () => {
    expect(await idsOf('', { partner: ['busan'] })).toEqual(['busan-ket-nghia']);
    expect(await idsOf('', {})).toEqual([]);
  });

  it('finds titles by the beginning of the word that is being typed', async () => {
    const { hits } = await searchWhole(means, {
      text: 'thượng h',
      selection: {},
      order: 'relevance',
      unfinished: true,
      counted: false,
      enough: null,
    });
    expect((await means.heads.entry(hits[0]?.doc ?? -1)).id).toBe('thuong-hai');
  });

  it('says how many there are without one filter, when all together leave nothing', async () => {
    const { hits, loosened } = await ask('busan', { year: ['1999'], category: ['twinning'] });
    expect(hits).toEqual([]);
    expect(loosened.map(({ facet }) => facet)).not.toContain('type');
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
    const { hits, missing } = await ask('busan kết nghĩa 11.000');
    expect(hits[0]?.entry.id).toBe('busan-ket-nghia');
    expect(missing).toEqual(['11.000']);
  });

  it('reads a known word as its neighbour when only that makes sense', async () => {
    const { hits, repair } = await ask('quy chế phố hợp');
    expect(hits[0]?.entry.id).toBe('quy-che-phoi-hop');
    expect(repair.mistaken).toEqual([{ written: 'phố', meant: 'phối' }]);
  });

  it('proposes what the reader may have meant by a word that is far from all', async () => {
    const { hits, suggestions } = await ask('yokkohhamu');
    expect(hits).toEqual([]);
    expect(Array.isArray(suggestions)).toBe(true);
  });
});

describe('two answers', () => {
  const request: SearchRequest = {
    text: 'doi ngoai',
    selection: {},
    order: 'relevance',
    unfinished: false,
    counted: false,
    enough: null,
  };

  it('begin with titles, summaries and the best bodies, to which the full texts add', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...PLAIN,
      kind: 'event',
      lang: 'vi',
      id: `bai-${at}`,
      url: `/vi/bai-${at}/`,
      title: `Bài ${at}`,
      summary: '',
      names: [],
      body: `Lễ khai mạc có ${'pháo hoa '.repeat(1 + (at % 5))}và âm nhạc.`,
    }));
    const large = await openTrialIndex({ documents: many, synonyms: [], languages: ['vi'] });
    const answers = [];
    const asked = { ...request, text: 'pháo hoa' };
    for await (const answer of search(large.open('vi'), asked)) answers.push(answer);
    await large.close();
    expect(answers.map(({ searched }) => searched)).toEqual(['heads so far', 'all']);
    const [first, last] = answers.map(({ hits }) => hits.map(({ record }) => record));
    expect([first?.length, last?.length]).toEqual([40, 60]);
    expect(last).toEqual(expect.arrayContaining([...(first ?? [])]));
  });

  it('are one, without any full text, when the first hits are certain', async () => {
    const [answer] = [await searchWhole(fresh(/^pagefind/), { ...request, enough: 1 })];
    expect(answer.searched).toBe('heads enough');
    const whole = await searchWhole(means, request);
    expect(answer.hits[0]).toEqual(whole.hits[0]);
  });
});

describe('files that do not arrive', () => {
  it('leave titles and summaries when only the full texts are missing', async () => {
    const { hits, searched } = await ask('busan', {}, fresh(/^pagefind/));
    expect(searched).toBe('heads only');
    expect(hits[0]?.entry.id).toBe('busan');
  });

  it('fail the search when the titles are missing', async () => {
    await expect(ask('busan', {}, fresh(/^titles\//))).rejects.toThrow('titles/');
  });

  it('cost no more than the repair when the words are missing', async () => {
    const { hits } = await ask('busan', {}, fresh(/^words\.json/));
    expect(hits[0]?.entry.id).toBe('busan');
  });
});

describe('excerpts', () => {
  const excerpt = async (text: string, id: string) => {
    const answer = await ask(text);
    const entry = answer.hits.find((hit) => hit.entry.id === id)?.entry;
    return excerptFrom(entry ?? { text: '' }, answer.query.terms, means.synonyms)
      .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
      .join('');
  };

  it('shows the author’s spelling with marks on whole words', async () => {
    expect(await excerpt('doi ngoai', 'nghi-quyet-98')).toBe(
      'Nghị quyết thí điểm cơ chế đặc thù.\nThành phố có thêm nguồn lực cho [đối ngoại].',
    );
  });

  it('marks numbers as they are written', async () => {
    expect(await excerpt('11000', 'tong-ket-doi-ngoai-2017')).toContain('Hơn [11.000] người');
  });
});

describe('the files', () => {
  const build = (outDir: string, documents = trialDocuments()) =>
    buildSearchIndex({
      documents,
      synonyms: TRIAL_SYNONYMS,
      languages: LANGUAGES,
      outDir,
      upcoming: [],
      timeZone: 'UTC',
    });

  it('are the same bytes for the same documents, in whatever order they come', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chronicle-search-'));
    const one = await build(folder);
    const other = await build(folder, trialDocuments().reverse());
    const manifest = await readFile(join(folder, 'search/manifest.json'), 'utf8');
    const folders = await readdir(join(folder, 'search'));
    await rm(folder, { recursive: true, force: true });
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).toBe(manifest);
    expect(folders).toHaveLength(2);
  });

  it('are refused when two documents share an address', async () => {
    const [document] = trialDocuments();
    await expect(build(tmpdir(), document ? [document, document] : [])).rejects.toThrow(
      'Addresses of more than one document: /vi/tong-ket-doi-ngoai-2017/',
    );
  });
});
