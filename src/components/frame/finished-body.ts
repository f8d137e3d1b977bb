import type { Citation } from '#domain/records/record.ts';
import { finishBody, type BodyContext } from '#markdown/finish-body.ts';
import type { PageContext } from './site-context.ts';

/** A record's text with its citations numbered as its list of sources is, and its record links led to pages. */
export function finishedBody(
  html: string,
  sources: readonly Citation[],
  { voice, catalogue }: Pick<PageContext, 'voice' | 'catalogue'>,
  terms: BodyContext['terms'] = null,
): string {
  return finishBody(html, {
    citationNumber: (id) => sources.findIndex(({ source }) => source === id) + 1 || null,
    citationLabel: (number) => voice.t('record.citation', { number }),
    recordPath: (kind, id) => (catalogue.find(kind, id) ? voice.routes.record(kind, id) : null),
    terms,
  });
}
