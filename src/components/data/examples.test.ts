import { describe, expect, it } from 'vitest';
import { examplesOf, partsOf } from './examples.ts';

const PATHS = [
  ...['data/events.csv', 'api/v1/events.json', 'api/v1/index.json', 'data/partners.geojson'],
  ...['data/changelog.en.json', 'data/two-words.csv', 'data/events.parquet'],
  ...['data/chronicle.sqlite', 'data/chronicle.zip', 'data/SHA256SUMS'],
];
const ALL = PATHS.flatMap((path) =>
  examplesOf(path).map(({ name, code }) => ({ path, name, code })),
);

describe('The examples', () => {
  it('are taken apart into text and addresses, with nothing lost', () => {
    for (const { code } of ALL) {
      const parts = partsOf(code);
      const joined = parts.map(({ text, isAddress }) => (isAddress ? `<${text}>` : text)).join('');
      expect(joined).toBe(code);
      expect(parts.filter(({ isAddress }) => isAddress).length).toBeGreaterThan(0);
    }
  });

  it('take no sign of assignment or comparison for an address', () => {
    expect(partsOf('a <- b("<data/x.csv>") > c').map(({ text }) => text)).toEqual([
      'a <- b("',
      'data/x.csv',
      '") > c',
    ]);
  });

  it('are about the file they stand beside, and no two of one the same', () => {
    for (const path of PATHS) {
      const own = examplesOf(path);
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
      for (const { code } of own) expect(code).toContain(`<${path}>`);
    }
  });

  it('call what they read by a name that every language takes', () => {
    const named = ALL.flatMap(({ code }) => /^(?:const )?(\S+) (?:=|<-) /m.exec(code)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(name).toMatch(/^[A-Za-z]\w*$/);
  });

  it.each([
    ['data/outcomes.csv', ['curl', 'Python (pandas)', 'R', 'JavaScript', 'Excel (Power Query)']],
    ['api/v1/people.json', ['curl', 'Python (pandas)', 'R', 'JavaScript', 'Excel (Power Query)']],
    ['data/SHA256SUMS', ['curl', 'sha256sum (Linux)', 'shasum (macOS)']],
    ['data/chronicle.ttl', ['curl']],
  ])('of %s are for %j', (path, names) => {
    expect(examplesOf(path).map(({ name }) => name)).toEqual(names);
  });
});
