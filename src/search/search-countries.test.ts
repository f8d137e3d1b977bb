import { afterAll, describe, expect, it } from 'vitest';
import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import type { SearchDocument } from './documents.ts';
import { searchWhole } from './search.ts';
import { PLAIN } from './search.test-documents.ts';

const about = (kind: string, id: string, title: string, own: Partial<SearchDocument> = {}) => ({
  ...PLAIN,
  id,
  kind,
  lang: 'vi',
  url: `/${kind}/${id}/`,
  title,
  summary: '',
  ...own,
});
const nordland = { about: ['Bắc Quốc'], countries: ['NL'] };
const day = (iso: string) => ({
  dateSort: iso,
  time: { named: [iso], first: iso, last: iso },
});
const documents: SearchDocument[] = [
  about('country', 'nl', 'Bắc Quốc', { countries: ['NL'], importance: 3, counts: { partner: 1 } }),
  about('organisation', 'dang', 'Đảng Công nông Bắc Quốc', { countries: ['NL'] }),
  about('organisation', 'ngan-hang', 'Ngân hàng Bắc Quốc', { countries: ['NL'] }),
  about('partner', 'cang', 'Cảng Sao', { ...nordland, importance: 3 }),
  about('event', 'doan', 'Đoàn Bắc Quốc thăm cảng', nordland),
  about('event', 'hop', 'Họp về đường thủy', nordland),
  about('event', 'khac', 'Đường thủy của nước khác', { countries: ['XX'], about: ['Nam Quốc'] }),
  about('event', 'xa', 'Hội chợ xa', { ...day('2031-02-01'), ahead: true }),
  about('event', 'gan', 'Hội chợ gần', { ...day('2030-05-01'), ahead: true }),
  about('event', 'qua', 'Hội chợ qua', { ...day('2029-12-01'), ahead: true }),
  about('event', 'cu', 'Hội chợ dự kiến năm cũ', day('2001-01-01')),
];
const trial = await openTrialIndex({
  documents,
  synonyms: [
    ['Bắc Quốc', 'Nordland'],
    ['Nam Quốc', 'Southland'],
  ],
  languages: ['vi'],
  upcoming: ['sắp tới', 'dự kiến', 'upcoming'],
  today: '2030-01-01',
});
afterAll(() => trial.close());
const means = trial.open('vi');

async function ask(text: string, order: 'relevance' | 'newest' = 'relevance') {
  const answer = await searchWhole(means, {
    text,
    selection: {},
    order,
    unfinished: false,
    counted: true,
    enough: null,
  });
  const idsOf = async (hits: typeof answer.hits) =>
    (await Promise.all(hits.map(({ doc }) => means.heads.entry(doc)))).map(({ id }) => id);
  return { ...answer, hits: await idsOf(answer.hits), apart: await idsOf(answer.apart) };
}

describe('a country that is asked for', () => {
  it.each(['Bắc Quốc', 'bac quoc', 'Nordland'])(
    'comes first by “%s”, then its partners, then what happened with it, then other names',
    async (text) => {
      const { hits } = await ask(text);
      expect(hits.slice(0, 4)).toEqual(['nl', 'cang', 'doan', 'hop']);
      expect(hits.slice(4).sort()).toEqual(['dang', 'ngan-hang']);
    },
  );

  it('is a word like others beside other words', async () => {
    expect((await ask('ngân hàng bắc quốc')).hits[0]).toBe('ngan-hang');
    expect(await ask('đường thủy bắc quốc')).toMatchObject({ hits: ['hop'], missing: [] });
  });

  it('says how much there is of it', async () => {
    const { hits } = await searchWhole(means, {
      text: 'nordland',
      selection: {},
      order: 'relevance',
      unfinished: false,
      counted: false,
      enough: null,
    });
    expect((await means.heads.entry(hits[0]?.doc ?? -1)).counts).toEqual({ partner: 1 });
  });
});

describe('what lies ahead', () => {
  it.each(['sắp tới', 'SAP TOI', 'upcoming', 'dự kiến'])(
    'is found by “%s”, the soonest first, without what is over by now',
    async (text) => {
      expect(await ask(text)).toMatchObject({ hits: ['gan', 'xa'], asked: 'upcoming' });
    },
  );

  it('leaves what only has the words apart', async () => {
    expect((await ask('dự kiến')).apart).toEqual(['cu']);
  });

  it('may be narrowed by a word, and put in another order', async () => {
    expect((await ask('xa sắp tới')).hits).toEqual(['xa']);
    expect((await ask('upcoming', 'newest')).hits).toEqual(['xa', 'gan']);
  });

  it('does not stand in the way of a title with its words', async () => {
    expect(await ask('Hội chợ dự kiến năm cũ')).toMatchObject({ asked: 'words' });
    expect((await ask('Hội chợ dự kiến năm cũ')).hits[0]).toBe('cu');
  });
});
