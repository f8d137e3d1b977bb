import { KINDS, type BodyKind } from '#domain/records/kinds.ts';
import { voiceOf } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { RECORD_DOCUMENTS } from './record-documents.ts';
import { readable } from './search-document.ts';
import {
  glossaryDocuments,
  issueDocuments,
  pageDocuments,
  signedDocuments,
  storiesDocuments,
} from './search-prose.ts';
import { countryDocuments } from './search-countries.ts';
import { catalogueIn, type ReadContent } from './read-content.ts';

/**
 * Everything a reader can find, once a language it is written in; addresses under `base`, and `now`
 * the first moment of the city's day.
 */
export function searchDocuments(content: ReadContent, base: string, now: number): SearchDocument[] {
  const catalogue = catalogueIn(content);
  const { source, ...others } = RECORD_DOCUMENTS;
  return catalogue.site.languages.flatMap(({ code }) => {
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, code, base);
    const isMain = code === voice.main;
    const bodiesOf = (kind: BodyKind) => (id: string) => {
      const { collection, texts } = KINDS[kind];
      const entry = isMain ? `${collection}/${id}` : `${texts}/${id}.${code}`;
      return readable(content.bodies.get(entry) ?? '');
    };
    const found = { catalogue, voice, now, bodiesOf };
    return [
      ...Object.values(others).flatMap((documentsOf) => documentsOf(found)),
      ...countryDocuments(catalogue, voice),
      // Behind what they support.
      ...source(found),
      ...pageDocuments(content, voice),
      ...storiesDocuments(content, voice),
      ...glossaryDocuments(content, voice),
      ...signedDocuments(content, voice),
      ...issueDocuments(voice),
    ];
  });
}
