import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { READINGS, type Source } from '#domain/records/source.ts';
import { copyInWords, readingInWords, type ReadSource } from './reading-in-words.ts';
import { LANGUAGES } from './string-files.ts';
import { voiceOf } from './voice.ts';

const { site, taxonomy } = trial.records();
const READ = { readAs: null, accessed: null, archived: null } satisfies ReadSource;
const copy = { archived: 'https://example.net/copy' };
const day = { accessed: dateOf('2026-11-28') };

const both = (given: Partial<Source>, say = readingInWords) =>
  ['vi', 'en'].map((lang) => say({ ...READ, ...given }, voiceOf(site, taxonomy, lang)));

describe('readingInWords()', () => {
  it.each([
    [{ readAs: 'whole', ...day }, 'đọc cả bài, 28.11.2026', 'read in full, 28 November 2026'],
    [
      { readAs: 'title', ...day },
      'chỉ thấy tiêu đề, 28.11.2026',
      'only the title seen, 28 November 2026',
    ],
    [
      { readAs: 'part', ...day, ...copy },
      'đọc một phần bản lưu, 28.11.2026',
      'read in part from an archived copy, 28 November 2026',
    ],
    [day, 'đọc 28.11.2026', 'read 28 November 2026'],
    [{ accessed: dateOf('2026-11') }, 'đọc tháng 11/2026', 'read November 2026'],
    [{ ...day, ...copy }, 'đọc bản lưu 28.11.2026', 'read from an archived copy, 28 November 2026'],
    [{ readAs: 'excerpt' }, 'chỉ đọc đoạn trích', 'only an excerpt read'],
  ] as const)('says of %o how much was read, of what, and when', (given, vietnamese, english) => {
    expect(both(given)).toEqual([vietnamese, english]);
  });

  it('says nothing where nobody has said', () => {
    expect(both({})).toEqual([null, null]);
    expect(both(copy)).toEqual([null, null]);
  });

  it.each(LANGUAGES)(
    'has words of its own in %s for each reading, of a page and of a copy',
    (lang) => {
      const said = READINGS.flatMap((readAs) =>
        [READ, { ...READ, ...copy }].map((of) =>
          readingInWords({ ...of, readAs }, voiceOf(site, taxonomy, lang)),
        ),
      );
      expect(new Set(said).size).toBe(2 * READINGS.length);
    },
  );
});

describe('copyInWords()', () => {
  it('names the copy where nothing is known of the reading', () => {
    expect(both(copy, copyInWords)).toEqual(['bản lưu', 'archived copy']);
    expect(both({ ...copy, readAs: 'whole' }, copyInWords)).toEqual([
      'đọc cả bản lưu',
      'read in full from an archived copy',
    ]);
  });
});
