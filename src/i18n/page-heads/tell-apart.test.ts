import { describe, expect, it } from 'vitest';
import { tellApart, type Named } from './tell-apart.ts';

const named = (key: string, name: string, ...details: string[]): Named => ({ key, name, details });
const titles = (all: readonly Named[], taken: readonly string[] = []) => [
  ...tellApart(all, new Set(taken)).values(),
];

describe('titles that are told apart', () => {
  it('are the names alone where no two are the same', () => {
    expect(titles([named('a', 'Busan', 'x'), named('b', 'Osaka', 'y')])).toEqual([
      'Busan',
      'Osaka',
    ]);
  });

  it('take the first detail that differs, and no more', () => {
    const two = [named('a', 'Visit', 'Mayor', '2021'), named('b', 'Visit', 'Mayor', '2022')];
    expect(titles(two)).toEqual(['Visit (2021)', 'Visit (2022)']);
  });

  it('take several details where one does not do', () => {
    const three = [
      named('a', 'Visit', 'VOV', '2021'),
      named('b', 'Visit', 'VOV', '2022'),
      named('c', 'Visit', 'VNA', '2022'),
    ];
    expect(titles(three)).toEqual(['Visit (VOV, 2021)', 'Visit (VOV, 2022)', 'Visit (VNA, 2022)']);
  });

  it('leave one without the detail as it is, as the others have it', () => {
    expect(titles([named('a', 'Visit', ''), named('b', 'Visit', '2022')])).toEqual([
      'Visit',
      'Visit (2022)',
    ]);
  });

  it('end with the key where nothing else differs', () => {
    expect(titles([named('a', 'Visit', '2021'), named('b', 'Visit', '2021')])).toEqual([
      'Visit (2021, a)',
      'Visit (2021, b)',
    ]);
  });

  it('are not what another is called already', () => {
    const three = [
      named('a', 'Visit', '2021', 'Busan'),
      named('b', 'Visit', '2022', 'Osaka'),
      named('c', 'Visit (2021)', '2023'),
    ];
    expect(titles(three)).toEqual(['Visit (Busan)', 'Visit (Osaka)', 'Visit (2021)']);
  });

  it('are not the title of another page, though only one record has it', () => {
    expect(titles([named('a', 'Goals', 'Event')], ['Goals'])).toEqual(['Goals (Event)']);
  });
});
