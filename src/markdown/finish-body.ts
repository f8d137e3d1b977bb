import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Language } from '#domain/records/text.ts';
import { linkTerms, type Terms } from './link-terms.ts';
import { recordOfUrl } from './notation.ts';

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
  /** The glossary in the body's language, where there is one to lead to. */
  readonly terms?: Terms | null;
}

/**
 * Numbers the citations and resolves the record links of a sanitised body, and leads its terms to the
 * glossary; what cannot be resolved stays as plain words.
 */
export function finishBody(html: string, context: BodyContext): string {
  const body = fromHtml(html, { fragment: true });
  visit(body, 'element', (node, index, parent) => {
    const finished = finish(node, context);
    if (finished === null || index === undefined || !parent) return undefined;
    (parent.children as RootContent[]).splice(index, 1, ...finished);
    // What took the element's place may hold more: a link's words, the citations in them.
    return [SKIP, index];
  });
  if (context.terms) linkTerms(body, context.terms);
  return toHtml(body);
}

/** What an element becomes; null for one that stays as it is. */
function finish(node: Element, context: BodyContext): ElementContent[] | null {
  const { dataCite, href } = node.properties;
  if (typeof dataCite === 'string') return citation(dataCite, context);
  const record = typeof href === 'string' ? recordOfUrl(href) : null;
  if (record === null) return null;
  const path = context.recordPath(record.kind, record.id);
  return path === null
    ? node.children
    : [{ ...node, properties: { ...node.properties, href: path } }];
}

function citation(source: string, context: BodyContext): ElementContent[] {
  const number = context.citationNumber(source);
  if (number === null) return [];
  const link = element(
    'a',
    {
      href: `#source-${number}`,
      ariaLabel: context.citationLabel(number),
    },
    { type: 'text', value: String(number) },
  );
  return [element('sup', { className: ['cite'] }, link)];
}

function element(
  tagName: string,
  properties: Element['properties'],
  child: ElementContent,
): Element {
  return { type: 'element', tagName, properties, children: [child] };
}
