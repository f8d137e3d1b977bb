import { KINDS, type BodyKind } from '#domain/records/kinds.ts';
import { voiceOf } from '#i18n/voice.ts';
import type { SearchDocument } from '#search/documents.ts';
import { oncePerPair } from '../made-once.ts';
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

const made = oncePerPair<readonly SearchDocument[]>();

/**
 * Everything a reader can find, once a language it is written in; addresses under `base`, and `now`
 * the first moment of the city's day. The index of the site and that of the reading pack begin with the same.
 */
export function searchDocuments(
  content: ReadContent,
  base: string,
  now: number,
): readonly SearchDocument[] {
  return made(content, `${now} ${base}`, () => documentsIn(content, base, now));
}

function documentsIn(content: ReadContent, base: string, now: number): SearchDocument[] {
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
