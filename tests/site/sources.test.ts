import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { readingInWords } from '#i18n/reading-in-words.ts';
import { voiceOf } from '#i18n/voice.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, pageAt, type BuiltPage } from './built-site.ts';
import { attribute } from './elements.ts';

const catalogue = joinRecords(passedRecords(readFiles(await readFolder(contentFolder())).records));
const { site, taxonomy, sources } = catalogue;
const voices = ADDRESS.languages.map((code) => voiceOf(site, taxonomy, code, ADDRESS.base));
const leadsTo = ({ elements }: BuiltPage, address: string) =>
  elements.some((element) => attribute(element, 'href') === address);

describe.each(voices)('how a source was read, in $lang', (voice) => {
  const pagesShowing = (id: string) => [
    voice.routes.record('source', id),
    ...catalogue.backlinks
      .to({ kind: 'source', id }, 'event')
      .map((event) => voice.routes.record('event', event)),
  ];

  it('is said on its own page and wherever an event cites it', () => {
    const silent = sources.flatMap((source) => {
      const words = readingInWords(source, voice);
      if (words === null) return [];
      return pagesShowing(source.id).filter((path) => !pageAt(path).html.includes(words));
    });
    expect(silent).toEqual([]);
  });

  it('leads to the copy that stays, there too', () => {
    const without = sources.flatMap(({ id, archived }) =>
      archived === null ? [] : pagesShowing(id).filter((path) => !leadsTo(pageAt(path), archived)),
    );
    expect(without).toEqual([]);
  });

  it('is told to be unknown where nobody has said', () => {
    const unread = sources.filter((source) => readingInWords(source, voice) === null);
    const silent = unread.filter(
      ({ id }) =>
        !pageAt(voice.routes.record('source', id)).html.includes(voice.t('source.readingUnknown')),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
