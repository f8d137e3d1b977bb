import { describe, expect, it } from 'vitest';
import { csvOf } from '#exports/formats/csv.ts';
import { itemWith } from '../fixtures.ts';
import { fullRow, rowOf } from './row.ts';
import { tableOf } from './table.ts';

const WORDS = { planned: 'planned', unconfirmed: 'announced only', notUpdated: 'not read yet' };
const rowWith = (own: Parameters<typeof itemWith>[0], edtf = '') => {
  const row = fullRow(rowOf(itemWith(own), 'https://chronicle.example/', WORDS), {});
  return edtf ? fullRow({ ...rowOf(itemWith(own), row.url, WORDS) }, { a: { ...row, edtf } }) : row;
};

describe('the table of the events that are shown', () => {
  it('has a column for each field of a row', () => {
    expect(csvOf(tableOf([])).slice(1)).toBe(
      'id,title,date,edtf,start,end,precision,approximate,state,stateNote,importance,confidence,' +
        'category,pillars,countries,place,partners,people,organisations,strategies,outcomes,' +
        'sources,url\r\n',
    );
    expect(tableOf([]).columns.toSorted()).toEqual(Object.keys(rowWith({})).toSorted());
  });

  it('leaves a cell empty where nothing is known of an end', () => {
    expect(csvOf(tableOf([rowWith({ date: '2022/..' })]))).toContain('2022-01-01,,');
  });

  it('has the sources with publisher, address and the copy’s address', () => {
    const plain = { titleIs: 'printed', archived: null, accessed: null, readAs: null };
    const archived = 'https://copies.example/1';
    const sources = [
      { ...plain, title: 'News', publisher: 'Press', url: 'https://a.example/1' },
      { ...plain, title: 'Archive', publisher: null, url: null },
      { ...plain, title: 'Gone', publisher: null, url: 'https://b.example/1', archived },
    ];
    expect(csvOf(tableOf([{ ...rowWith({}), sources }]))).toContain(
      '"News, Press <https://a.example/1>; Archive; Gone <https://b.example/1> <https://copies.example/1>"',
    );
  });

  it('says of an open end that it is open', () => {
    const open = rowWith({ date: '2022/..' }, '2022/..');
    expect(csvOf(tableOf([open]))).toContain(',2022-01-01,..,');
  });
});
