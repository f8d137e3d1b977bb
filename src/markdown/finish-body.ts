import { RECORD_KINDS, type RecordKind } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';

/** A record's body as sanitised HTML, and the language it is in. */
export interface Body {
  readonly html: string;
  readonly lang: Language;
}

/** What the page knows and the Markdown pipeline does not. */
export interface BodyContext {
  /** Number of a source in the page's list, from 1; null when it is not listed. */
  citationNumber(source: string): number | null;
  /** Address of a record's page; null when there is no such record. */
  recordPath(kind: RecordKind, id: string): string | null;
  /** Accessible name of a citation link. */
  citationLabel(number: number): string;
}

const CITE = /<sup data-cite="([a-z0-9-]+)">[^<]*<\/sup>/g;
const RECORD_LINK = new RegExp(
  `<a href="(${RECORD_KINDS.join('|')}):([a-z0-9-]+)">(.*?)</a>`,
  'gs',
);

/** Numbers the citations and resolves the record links of a sanitised body; what cannot be resolved stays as plain words. */
export function finishBody(html: string, context: BodyContext): string {
  return html
    .replace(CITE, (_, source: string) => citation(context, source))
    .replace(RECORD_LINK, (_, kind: RecordKind, id: string, words: string) => {
      const path = context.recordPath(kind, id);
      return path === null ? words : `<a href="${path}">${words}</a>`;
    });
}

function citation(context: BodyContext, source: string): string {
  const number = context.citationNumber(source);
  if (number === null) return '';
  const label = context.citationLabel(number);
  return `<sup class="cite"><a href="#source-${number}" aria-label="${label}">${number}</a></sup>`;
}
