import { afterAll, describe, expect, it } from 'vitest';
import { openTrialSearch, REQUEST } from './search.test-asking.ts';
import { searchWhole } from './search.ts';

const { means, fresh, ask, idsOf, close } = await openTrialSearch();
afterAll(close);

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
      ...REQUEST,
      text: 'thượng h',
      unfinished: true,
      counted: false,
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
