import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { passedRecords } from './passed-records.ts';
import { readFiles } from './read-files.ts';
import { readFolder } from './read-folder.ts';

const standing = await readFolder('tests/fixtures/valid');

/** The records of the sound fixture with lines more in one of its files. */
function recordsWith(name: string, lines: string) {
  const files = standing.map((each) =>
    each.file === name ? { ...each, text: `${each.text}${lines}` } : each,
  );
  return passedRecords(readFiles(files).records);
}

describe('a source', () => {
  it('says how its title came, when and how far it was read, and where a copy stays', () => {
    const lines = [
      'titleIs: described',
      'accessed: "2025-11-28"',
      'archived: https://example.net/copy',
      'readAs: part',
    ];
    const { sources } = recordsWith('sources/bao-moi.yaml', `${lines.join('\n')}\n`);
    expect(sources.find(({ id }) => id === 'bao-moi')).toMatchObject({
      titleIs: 'described',
      accessed: dateOf('2025-11-28'),
      archived: 'https://example.net/copy',
      readAs: 'part',
    });
  });

  it('has its printed title, and says nothing of its reading, unless told otherwise', () => {
    const { sources } = recordsWith('sources/bao-moi.yaml', '');
    expect(sources.find(({ id }) => id === 'bao-moi')).toMatchObject({
      titleIs: 'printed',
      accessed: null,
      archived: null,
      readAs: null,
    });
  });
});

describe('the site', () => {
  it('keeps what was counted in earlier editions, or none', () => {
    expect(recordsWith('site.yaml', '').site.editions).toEqual([]);
    const counts = 'events: 365, inMainLanguage: 83, printedTitle: 212, wellSourced: 186';
    const line = `editions: [{date: "2026-11", name: {vi: Một, en: One}, ${counts}}]`;
    expect(recordsWith('site.yaml', line).site.editions).toMatchObject([
      { date: dateOf('2026-11'), events: 365, inMainLanguage: 83, wellSourced: 186 },
    ]);
  });

  it('says for each collection up to which day sources were read, or nothing', () => {
    expect(recordsWith('site.yaml', '').site.readUntil).toEqual({});
    const { site } = recordsWith('site.yaml', 'readUntil: {events: "2025-11-28", figures: "2025"}');
    expect(site.readUntil).toEqual({ events: dateOf('2025-11-28'), figures: dateOf('2025') });
  });
});
