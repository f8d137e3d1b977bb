import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { stateOf } from '#domain/records/event.ts';
import { dateInWords, eventDateInWords } from './dates.ts';
import { STRINGS, type StringKey } from './strings.ts';
import type * as translating from './translate.ts';

/*
 * What editors are shown of dates: how each is written, and how the site prints it. Every form that
 * the site has words for stands in the tables, and each row is what is really printed.
 */
const used = vi.hoisted(() => new Set<string>());
vi.mock('./translate.ts', async (original) => {
  const { translator } = await original<typeof translating>();
  return {
    translator: (language: string) => {
      const t = translator(language);
      return (key: StringKey, ...rest: []) => {
        used.add(key);
        return t(key, ...rest);
      };
    },
  };
});

const TABLES = [
  ['CONTRIBUTING.md', 'vi'],
  ['content/pages/vi/guide.mdx', 'vi'],
  ['content/pages/en/guide.mdx', 'en'],
] as const;

/** `| "2017-09" | meaning | words |`; what is only announced says so beside its date. */
const ROW = /^\| `"([^"`]+)"`(?:, `status: (planned)`)? \| [^|]+ \| ([^|]+) \|$/gm;

/** By then it is over, or not; sources of its time were read, or not. */
const NOW = Date.UTC(2026, 0, 1);
const READ_UNTIL = dateOf('2025-10-31');

function printed(written: string, isPlanned: boolean, language: string): string {
  const date = dateOf(written);
  if (!isPlanned) return dateInWords(date, language);
  const state = stateOf({ date, status: 'planned' }, NOW, READ_UNTIL);
  return eventDateInWords({ date, state, readUntil: READ_UNTIL }, language);
}

describe.each(TABLES)('the table of dates in %s', (file, language) => {
  const rows = [...readFileSync(file, 'utf8').matchAll(ROW)];

  it('says of each what is printed', () => {
    const wrong = rows.filter(
      ([, written = '', planned, words = '']) =>
        printed(written, planned !== undefined, language) !== words.trim(),
    );
    expect(wrong.map(([row]) => row)).toEqual([]);
  });

  it('has every form that the site has words for', () => {
    used.clear();
    for (const [, written = '', planned] of rows) printed(written, planned !== undefined, language);
    const all = Object.keys(STRINGS[language] ?? {}).filter((key) => key.startsWith('date.'));
    expect(all.filter((key) => !used.has(key))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(all.length);
  });
});
