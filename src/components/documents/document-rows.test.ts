import { describe, expect, it } from 'vitest';
import type { SignedDocument } from '#domain/catalogue/documents.ts';
import { documentRows } from './document-rows.ts';

const document = (id: string, state: SignedDocument['state']): SignedDocument => ({
  id,
  kind: 'memorandum',
  title: { vi: id },
  partners: [],
  countries: [],
  dated: null,
  term: null,
  state,
  agreement: null,
  events: [],
  sources: [],
});

describe('documentRows()', () => {
  it('puts first what ended or ends soon, and keeps the order within a state', () => {
    const rows = documentRows([
      document('expired', 'expired'),
      document('new', 'term-unknown'),
      document('old', 'term-unknown'),
      document('soon', 'expires-soon'),
      document('ended', 'term-ended'),
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['ended', 'soon', 'new', 'old', 'expired']);
  });
});
