import { describe, expect, it } from 'vitest';
import { facetsOf } from './documents.ts';
import { trialDocuments } from './search.test-documents.ts';
import { packTitles, unpackTitles, type TitlesFile } from './titles-file.ts';

describe('the titles file', () => {
  it('gives back every entry as it was', () => {
    const entries = trialDocuments().map((document, index) => ({
      ...{ id: document.id, kind: document.kind, lang: document.lang, url: document.url },
      ...{ title: document.title, names: document.names, dateLabel: document.dateLabel },
      dateSort: document.dateSort,
      detail: '',
      importance: document.importance,
      page: `vi_${index}`,
      facets: facetsOf(document),
    }));
    expect(unpackTitles(JSON.parse(JSON.stringify(packTitles(entries))) as TitlesFile)).toEqual(
      entries,
    );
  });
});
