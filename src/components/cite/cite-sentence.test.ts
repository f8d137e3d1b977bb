import { describe, expect, it } from 'vitest';
import { records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { citeSentence } from './cite-sentence.ts';

const catalogue = joinRecords(records({}));
const NOW = Date.UTC(2026, 10, 29);
const VERSION = '2026-11-28-0123abcd';
const ARCHIVE = '/data/releases/2026-11-28/chronicle.zip';
const EDITIONS = [
  {},
  { edition: { version: VERSION, date: '2026-11-28', archive: null } },
  { edition: { version: VERSION, date: '2026-11-28', archive: ARCHIVE } },
];
const SAID = { title: 'Ký kết', url: 'https://example.org/a/', release: 'https://example.org/r' };

describe('citeSentence()', () => {
  for (const lang of ['vi', 'en']) {
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
    const sentences = (title: string, site = catalogue.site) =>
      EDITIONS.map((edition) =>
        citeSentence(
          { voice, catalogue: { ...catalogue, site }, now: NOW, ...edition },
          { ...SAID, title },
        ),
      );

    it(`has title, address and the state of the data in ${lang}`, () => {
      const [dated = '', versioned = '', released = ''] = sentences('Ký kết');
      for (const each of [dated, versioned, released]) {
        expect(each).toContain('Ký kết');
        expect(each).toContain(SAID.url);
      }
      expect(dated).toContain('2026');
      expect(versioned).toContain(VERSION);
      expect(released).toContain(VERSION);
      expect(released).toContain(SAID.release);
    });

    it(`is one line in ${lang}, whatever breaks title and name of the site have`, () => {
      const name = { vi: 'Biên niên\r\n  đối ngoại' };
      for (const each of sentences('Ký kết\n\n\tvới Busan\u2028\n', { ...catalogue.site, name })) {
        expect(each).not.toMatch(/[\n\r\t\u2028]/u);
        expect(each).toContain('Ký kết với Busan');
        expect(each).toContain('Biên niên đối ngoại');
      }
    });
  }
});
