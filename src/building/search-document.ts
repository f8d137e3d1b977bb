import type { RecordKind } from '#domain/records/kinds.ts';
import type { Voice } from '#i18n/voice.ts';
import { plainText } from '#markdown/plain-text.ts';
import type { SearchDocument } from '#search/documents.ts';

type Given = Pick<SearchDocument, 'title'> & Partial<SearchDocument>;

/** The document of a record, at the record's own page; what is not given it does not have. */
export function documentOf(
  voice: Voice,
  kind: RecordKind,
  id: string,
  given: Given,
): SearchDocument {
  return documentAt(voice.routes.record(kind, id), voice, { kind, id, ...given });
}

/** A document at any other address. */
export function documentAt(
  url: string,
  { lang }: Pick<Voice, 'lang'>,
  given: Given & Pick<SearchDocument, 'kind' | 'id'>,
): SearchDocument {
  return {
    lang,
    url,
    names: [],
    summary: '',
    body: '',
    dateLabel: '',
    dateSort: '',
    year: null,
    time: null,
    category: null,
    pillars: [],
    partners: [],
    countries: [],
    strategies: [],
    importance: 2,
    ...given,
  };
}

/** The words of a Markdown text. Samples of its notation, as in a guide, are read as what they stand for. */
export function readable(markdown: string): string {
  return plainText(markdown)
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\[\^[^\][]*\]/g, '');
}
