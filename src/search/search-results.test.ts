import { afterAll, describe, expect, it } from 'vitest';
import { openTrialSearch } from './search.test-asking.ts';
import { excerptFrom } from './results.ts';

const { means, fresh, ask, idsOf, firstOf, close } = await openTrialSearch();
afterAll(close);

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
