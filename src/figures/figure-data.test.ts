import { describe, expect, it } from 'vitest';
import { askedFigures, readFigure, type FigureData } from './figure-data.ts';

describe('askedFigures', () => {
  const known = new Set(['a', 'b', 'c', 'd', 'e']);

  it('takes a list between commas, and what a form sends without a script', () => {
    expect(askedFigures('?figures=a,b', known).ids).toEqual(['a', 'b']);
    expect(askedFigures('?figures=a&figures=b', known).ids).toEqual(['a', 'b']);
  });

  it('takes each figure once, four at most, and none that is not there', () => {
    expect(askedFigures('?figures=a,a,,x, b ,c,d,e', known)).toEqual({
      ids: ['a', 'b', 'c', 'd'],
      over: 1,
      unknown: ['x'],
    });
  });

  it('asks for nothing where nothing is asked', () => {
    expect(askedFigures('', known)).toEqual({ ids: [], over: 0, unknown: [] });
  });
});

describe('readFigure', () => {
  it('reaches over the whole of its days, and without end where that is open', () => {
    const data = {
      id: 'a',
      measure: 'flow',
      breaks: [],
      observations: [
        { time: '2023', from: '2023-01-01', to: '2023-12-31', value: 1 },
        { time: '2024/..', from: '2024-01-01', to: '', value: 1 },
      ],
    } as unknown as FigureData;
    const [year, open] = readFigure(data).observations;
    expect(year?.time).toMatchObject({ earliest: Date.UTC(2023), latest: Date.UTC(2024) - 1 });
    expect(open?.time.latest).toBe(Infinity);
  });
});
