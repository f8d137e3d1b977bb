import { describe, expect, it } from 'vitest';
import { itemWith } from '../fixtures.ts';
import { namedRow, rowOf } from './row.ts';

const BASE = 'https://chronicle.example/timeline/';
const row = (date: string) => rowOf(itemWith({ date, href: '/events/a/' }), BASE);

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

  it('shows names instead of ids where the page knows them', () => {
    const item = itemWith({ partners: ['busan', 'lyon'], pillars: ['economic'] });
    const named = namedRow(rowOf(item, BASE), {
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
