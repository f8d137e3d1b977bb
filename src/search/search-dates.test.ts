import { afterAll, describe, expect, it } from 'vitest';
import { openTrialIndex } from '../../tests/search-index/trial-index.ts';
import { timeOf } from '#building/search-time.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { SearchDocument } from './documents.ts';
import { searchWhole } from './search.ts';
import { PLAIN } from './search.test-documents.ts';

/** Records by the date as an author writes it; what they tell is as far from dates as can be. */
const WRITTEN = {
  'ngay-dau-nam': '2017-01-01',
  'ca-nam': '2017',
  'khoang-nam': '2017~',
  'thang-gieng': '2017-01',
  'thang-nam': '2019-05',
  'mot-thang-nam': '2018-05-01',
  'ba-ngay': '2023-04-26/2023-04-28',
  'qua-thang': '2023-03-30/2023-05-02',
  'thang-tu': '2023-04',
  'tu-2016': '2016/..',
  xua: '1428-05-01',
};

const dated = Object.entries(WRITTEN).map(([id, written]): SearchDocument => {
  const time = timeOf(dateOf(written));
  return {
    ...PLAIN,
    id,
    kind: 'event',
    lang: 'vi',
    url: `/${id}/`,
    title: `Cuộc họp của ban ${id}`,
    summary: '',
    dateLabel: written,
    dateSort: time.first,
    time,
  };
});
const telling = (id: string, summary: string, body = ''): SearchDocument => ({
  ...PLAIN,
  id,
  kind: 'figure',
  lang: 'vi',
  url: `/${id}/`,
  title: `Bản ghi ${id}`,
  summary,
  body,
});
const documents = [
  ...dated,
  telling('cong', 'Các phần 1.6 + 2.9 + 3.7 cộng lại'),
  telling('tien', 'Worth USD 3.5 million', 'Up 8.3% on the year; gấp 3-4 lần.'),
  telling('nhac', '', 'Trong thư có ghi ngày 2.9 là ngày hẹn.'),
];
const trial = await openTrialIndex({ documents, synonyms: [], languages: ['vi'] });
afterAll(() => trial.close());
const means = trial.open('vi');

async function ask(text: string) {
  const answer = await searchWhole(means, {
    text,
    selection: {},
    order: 'relevance',
    unfinished: false,
    counted: true,
    enough: null,
  });
  const idsOf = async (hits: typeof answer.hits) =>
    (await Promise.all(hits.map(({ doc }) => means.heads.entry(doc)))).map(({ id }) => id).sort();
  return { ...answer, hits: await idsOf(answer.hits), apart: await idsOf(answer.apart) };
}

describe('a day that is asked for', () => {
  it('finds the records of that day, and apart those whose time has it within', async () => {
    expect(await ask('1/1/2017')).toMatchObject({
      hits: ['ngay-dau-nam'],
      apart: ['ca-nam', 'khoang-nam', 'thang-gieng', 'tu-2016'],
      missing: [],
      asked: 'date',
    });
  });

  it('of any year is in no whole year, and a month is no first day', async () => {
    expect(await ask('1/1')).toMatchObject({ hits: ['ngay-dau-nam'], apart: ['thang-gieng'] });
    expect(await ask('1/5')).toMatchObject({
      hits: ['mot-thang-nam', 'xua'],
      apart: ['thang-nam'],
      missing: [],
    });
  });

  it('finds the first and the last of several days, and apart those between', async () => {
    for (const day of ['26/4/2023', '28.4.2023'])
      expect((await ask(day)).hits).toEqual(['ba-ngay']);
    const between = await ask('27/4/2023');
    expect(between.hits).toEqual([]);
    expect(between.apart).toEqual(['ba-ngay', 'qua-thang', 'thang-tu', 'tu-2016']);
  });

  it('may lie centuries back', async () => {
    expect((await ask('1/5/1428')).hits).toEqual(['xua']);
  });

  it('says of itself that it is missing only where other words are answered without it', async () => {
    expect((await ask('5/6/2007')).missing).toEqual([]);
    expect(await ask('họp 5/6/1999')).toMatchObject({ missing: ['5/6/1999'], apart: [] });
  });

  it('goes with other words, in either group', async () => {
    expect(await ask('ngay-dau-nam 1/1/2017')).toMatchObject({ hits: ['ngay-dau-nam'] });
    expect(await ask('ban ca-nam 1/1/2017')).toMatchObject({ hits: [], apart: ['ca-nam'] });
  });
});

describe('a month that is asked for', () => {
  it.each(['tháng 4/2023', '4-2023', '4/2023', 'April 2023'])(
    'finds its days and itself by “%s”, and apart what lasts over it',
    async (text) => {
      expect(await ask(text)).toMatchObject({
        hits: ['ba-ngay', 'thang-tu'],
        apart: ['qua-thang', 'tu-2016'],
      });
    },
  );
});

describe('numbers that are no dates', () => {
  it.each(['2/9', '3/5', '8/3', '3/4'])('are not found by “%s”', async (text) => {
    const { hits } = await ask(text);
    expect(hits).not.toContain('cong');
    expect(hits).not.toContain('tien');
  });

  it.each(['2/9', '2-9', '2.9', 'ngày 2 tháng 9', '2 September'])(
    'leave the day that a text names to “%s”',
    async (text) => {
      expect((await ask(text)).hits).toEqual(['nhac']);
    },
  );

  it('are found as numbers', async () => {
    expect((await ask('8.3%')).hits).toContain('tien');
    expect((await ask('3.5 million')).hits).toEqual(['tien']);
  });
});
