import type { Catalogue } from '#domain/catalogue/catalogue.ts';
import { KINDS } from '#domain/records/kinds.ts';
import type { DataHead } from './head.ts';
import type { DataGround } from './parts.ts';

/** What the builders of data stand on, for tests: a site at the root of a host it does not know. */
export function ground(catalogue: Catalogue): DataGround {
  return {
    catalogue,
    day: HEAD.date,
    languages: ['vi', 'en'],
    pages: (kind, id) => ({
      vi: `/${KINDS[kind].collection}/${id}/`,
      en: `/en/${KINDS[kind].collection}/${id}/`,
    }),
    file: (path) => `/${path}`,
    body: (kind, id) => (kind === 'event' ? { vi: `**${id}**` } : null),
  };
}

/** The head of files, for tests. */
export const HEAD: DataHead = {
  name: { vi: 'Niên biểu', en: 'Chronicle' },
  version: '2026-11-29-0123abcd',
  date: '2026-11-29',
  release: '/data/releases/2026-11-29/chronicle.zip',
  publisher: { und: 'x' },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
  languages: ['vi', 'en'],
};
