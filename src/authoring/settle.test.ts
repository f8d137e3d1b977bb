import { describe, expect, it } from 'vitest';
import { settle } from './settle.ts';

const CHOICES = [
  { id: 'phan-van-mai', label: 'Phan Văn Mãi' },
  { id: 'so-ngoai-vu', label: 'Sở Ngoại vụ, Thành phố' },
  { id: 'a-1', label: 'A' },
  { id: 'a-2', label: 'A' },
];
const ANY = [-Infinity, Infinity] as const;
const list = (typed: string) => settle({ form: 'list', within: ANY }, typed, CHOICES);
const number = (typed: string, within: readonly [number, number] = ANY) =>
  settle({ form: 'number', within }, typed, null);

describe('settle()', () => {
  it('parts a list by commas and semicolons only', () => {
    expect(list('Phan Văn Mãi')).toEqual({ ok: true, text: 'phan-van-mai' });
    expect(list('Phan Văn Mãi; a-1, a-2')).toEqual({ ok: true, text: 'phan-van-mai, a-1, a-2' });
    expect(list('Sở Ngoại vụ, Thành phố')).toEqual({ ok: true, text: 'so-ngoai-vu' });
  });

  it('names the one item that it cannot settle', () => {
    expect(list('phan van mai, A')).toMatchObject({
      doubt: { item: 'A', why: 'several', near: [{ id: 'a-1' }, { id: 'a-2' }] },
    });
    expect(list('phan van mai, nobody')).toMatchObject({
      doubt: { item: 'nobody', why: 'unknown' },
    });
  });

  it('asks which of two readings of a number is meant, unless the field can hold only one', () => {
    expect(number('11.000')).toEqual({ ok: true, text: '11000' });
    expect(number('8,37')).toEqual({ ok: true, text: '8.37' });
    expect(number('1.087')).toMatchObject({
      doubt: { why: 'readings', near: [{ id: '1087' }, { id: '1.0870' }] },
    });
    expect(number('10.776', [-90, 90])).toEqual({ ok: true, text: '10.7760' });
    expect(number('nhiều')).toMatchObject({ doubt: { why: 'not-a-number' } });
  });

  it('leaves free answers as they are', () => {
    expect(settle({ form: 'text', within: ANY }, 'A, b; c', null)).toEqual({
      ok: true,
      text: 'A, b; c',
    });
  });
});
