import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { fullRow, namedRow, rowOf } from './row.ts';

const BASE = 'https://chronicle.example/timeline/';
const WORDS = { planned: 'planned', unconfirmed: 'announced only', notUpdated: 'not read yet' };
const row = (date: string) => rowOf(itemWith({ date, href: '/events/a/' }), BASE, WORDS);

describe('a row', () => {
  it('has the first and the last day of its date', () => {
    expect(row('2017-09')).toMatchObject({ start: '2017-09-01', end: '2017-09-30' });
    expect(row('2017')).toMatchObject({ start: '2017-01-01', end: '2017-12-31' });
    expect(row('2023-04-26')).toMatchObject({ start: '2023-04-26', end: '2023-04-26' });
  });

  it('leaves open what is open', () => {
    expect(row('2022/..')).toMatchObject({ start: '2022-01-01', end: null });
  });

  it('says how exact its date is, and whether the source is sure', () => {
    expect(row('2017-09')).toMatchObject({ precision: 'month', approximate: false });
    expect(row('2017~')).toMatchObject({ precision: 'year', approximate: true });
  });

  it('carries the full address of the event’s page', () => {
    expect(row('2017').url).toBe('https://chronicle.example/events/a/');
  });

  it('says of what was not held, or not for certain, that it was not', () => {
    const state = (own: Parameters<typeof itemWith>[0]) => {
      const { state: name, stateNote } = rowOf(itemWith(own), BASE, WORDS);
      return [name, stateNote];
    };
    expect(state({})).toEqual(['held', '']);
    expect(state({ planned: true })).toEqual(['planned', 'planned']);
    expect(state({ planned: true, unconfirmed: true })).toEqual(['unconfirmed', 'announced only']);
    expect(state({ planned: true, notUpdated: true })).toEqual(['not-updated', 'not read yet']);
  });

  it('takes details by its id, and has empty ones where there are none', () => {
    const plain = row('2017');
    const details = { ...fullRow(plain, {}), edtf: '2017~' };
    expect(fullRow(plain, { [plain.id]: details }).edtf).toBe('2017~');
    expect(fullRow(plain, {})).toMatchObject({ ...plain, edtf: '', sources: [] });
  });

  it('says of an end that is no day whether it is open or unknown', () => {
    const ends = (date: string) => {
      const plain = row(date);
      const { start, end } = fullRow(plain, { [plain.id]: { ...fullRow(plain, {}), edtf: date } });
      return [start, end];
    };
    expect(ends('2022-03-01/..')).toEqual(['2022-03-01', '..']);
    expect(ends('2022-03-01/')).toEqual(['2022-03-01', '']);
    expect(ends('../2022-03~')).toEqual(['..', '2022-03-31']);
    expect(ends('/2022-03')).toEqual(['', '2022-03-31']);
    expect(ends('2022-03')).toEqual(['2022-03-01', '2022-03-31']);
  });

  it('shows names instead of ids where the page knows them', () => {
    const item = itemWith({ partners: ['busan', 'lyon'], pillars: ['economic'] });
    const named = namedRow(rowOf(item, BASE, WORDS), {
      partner: new Map([['busan', 'Busan']]),
      category: new Map([['agreement', 'Agreements']]),
    });
    expect(named).toMatchObject({
      category: 'Agreements',
      pillars: ['economic'],
      partners: ['Busan', 'lyon'],
    });
  });
});
