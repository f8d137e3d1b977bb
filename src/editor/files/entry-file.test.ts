import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { readFolder } from '#reading/read-folder.ts';
import { placeFile } from '#reading/place-file.ts';
import { siteLanguages } from '#reading/site-languages.ts';
import { checkFiles } from '#checking/check-files.ts';
import { CHECK_FIELD } from '../form/field.ts';
import { entryFiles, WRITTEN } from './entry-file.ts';

const NOW = Date.UTC(2026, 0, 1);
const FOLDERS = ['content', 'tests/fixtures/valid'];
const events = entryFiles('event', ['vi', 'en']);
const EVENT = {
  [CHECK_FIELD]: '',
  title: 'Hội nghị: nhìn lại ',
  summary: 'Hai bên ký.',
  date: '2024-05-06',
  category: 'conference',
  pillars: ['economic'],
  place: { vi: 'Seoul', en: 'Seoul' },
  partners: ['busan'],
  countries: [],
  outcomes: [
    { kind: 'memorandum', text: { vi: 'Bản ghi nhớ', en: 'Memorandum' }, status: 'signed' },
  ],
  importance: 2,
  status: 'held',
  doubt: null,
  confidence: 'medium',
  sources: [{ id: 'bao-moi', locator: { vi: 'đoạn 3', en: '' } }],
  aliases: [],
  body: '\nHai bên ký.[^bao-moi]\n\n',
};
const FILE = `---
title: "Hội nghị: nhìn lại"
summary: Hai bên ký.
date: "2024-05-06"
category: conference
pillars: [economic]
place: Seoul
partners: [busan]
outcomes:
  - kind: memorandum
    text: {vi: Bản ghi nhớ, en: Memorandum}
    status: signed
confidence: medium
sources:
  - id: bao-moi
    locator: {vi: đoạn 3}
---

Hai bên ký.[^bao-moi]
`;

describe('the files of a kind', () => {
  it('a new one has the keys of the template in their order, nothing empty and nothing usual', () => {
    expect(events.toFile(EVENT)).toBe(FILE);
  });

  it('one that is saved again as it was read keeps every byte', () => {
    expect(events.toFile(events.fromFile(FILE))).toBe(FILE);
  });

  it('changes what was changed and nothing else', () => {
    const { place, ...read } = events.fromFile(FILE);
    expect(place).toEqual({ vi: 'Seoul', en: 'Seoul' });
    const changed = events.toFile({ ...read, place: { vi: 'Hà Nội', en: 'Hanoi' }, body: 'Một.' });
    expect(changed).toBe(
      FILE.replace('place: Seoul', 'place: {vi: Hà Nội, en: Hanoi}').replace(
        'Hai bên ký.[^bao-moi]\n',
        'Một.\n',
      ),
    );
  });

  it('a translation has words only', () => {
    const text = { title: 'Signing', summary: 'Both signed.', body: 'Both signed.[^bao-moi]' };
    expect(events.toFile(text)).toBe(
      '---\ntitle: Signing\nsummary: Both signed.\n---\n\nBoth signed.[^bao-moi]\n',
    );
  });

  it('a translation that is begun takes nothing from the file of its record', () => {
    const read = events.fromFile(FILE.replace('confidence', 'importance: 2\nconfidence'));
    const begun = { [WRITTEN]: read[WRITTEN], title: 'Signing', summary: 'Both signed.', body: '' };
    expect(events.toFile(begun)).toBe('---\ntitle: Signing\nsummary: Both signed.\n---\n');
  });

  it('keeps what the schema does not know, and what goes without saying where its author said it', () => {
    const odd = FILE.replace('confidence: medium', 'importance: 2\nghi: Chú\nstatus: held');
    expect(events.toFile(events.fromFile(odd))).toBe(odd);
    expect(events.toFile({ ...events.fromFile(odd), date: '2024' })).toContain('ghi: Chú');
  });

  it('writes words of one language as one text', () => {
    const { toFile } = entryFiles('person', ['vi']);
    expect(toFile({ name: { vi: 'Trần B' }, country: 'VN', roles: [] })).toBe(
      'name: Trần B\ncountry: VN\n',
    );
  });

  it('leaves out what the editor notes down in the items of a list', () => {
    const { toFile } = entryFiles('figure', ['vi']);
    const noted = { __sc_item_id: 'x', asOf: '2023', value: 4, source: 'bao' };
    expect(toFile({ observations: [noted] })).toBe(
      'observations:\n  - {asOf: "2023", value: 4, source: bao}\n',
    );
  });

  it('reads `estimate: true` as the word it stands for, and writes it back as it was', () => {
    const { fromFile, toFile } = entryFiles('figure', ['vi']);
    const text = 'observations:\n  - {asOf: "2023", value: 4, source: bao, estimate: true}\n';
    expect(fromFile(text)).toMatchObject({ observations: [{ estimate: 'estimate' }] });
    expect(toFile(fromFile(text))).toBe(text);
  });

  it('tells what keeps a file from being read', () => {
    expect(() => events.fromFile('Không có gì')).toThrow('missing-front-matter');
    expect(() => events.fromFile('---\ntitle: "a\n---\n')).toThrow();
  });
});

describe.each(FOLDERS)('every record of %s', async (folder) => {
  const files = await readFolder(folder);
  const languages = siteLanguages(files);
  const entries = files.flatMap(({ file, text }) => {
    const { collection } = placeFile(file);
    const kind = RECORD_KINDS.find((name) => {
      const { collection: own, texts } = KINDS[name];
      return collection !== null && (collection === own || collection === texts);
    });
    return kind && text !== null ? [{ kind, file, text }] : [];
  });

  it('is the same file when it is opened and saved', () => {
    const changed = entries.filter(({ kind, text }) => {
      const { fromFile, toFile } = entryFiles(kind, languages);
      return toFile(fromFile(text)) !== text;
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('passes the check when the form has written it anew', async () => {
    const anew = new Map(
      entries.map(({ kind, file, text }) => {
        const { fromFile, toFile } = entryFiles(kind, languages);
        return [file, toFile({ ...fromFile(text), [WRITTEN]: undefined })];
      }),
    );
    const written = files.map((file) => ({ ...file, text: anew.get(file.file) ?? file.text }));
    const told = (problems: Awaited<ReturnType<typeof checkFiles>>) =>
      problems.map(({ file, kind }) => `${file} ${kind}`).sort();
    expect(told(await checkFiles(written, NOW))).toEqual(told(await checkFiles(files, NOW)));
  });
});
