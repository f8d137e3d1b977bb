import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import type { Agreement, LifeStage } from '../records/partner.ts';
import { joinRecords } from './catalogue.ts';
import { event, partner, records } from './catalogue.test-records.ts';
import { hasOnlyExpired, isQuiet } from './quiet-ties.ts';

const NOW = Date.UTC(2026, 5, 15);

describe('a quiet tie', () => {
  const quiet = (...dates: string[]) => {
    const events = dates.map((date) =>
      event(`e-${date}`, { date: dateOf(date), partners: ['busan'] }),
    );
    return isQuiet(joinRecords(records({ events, partners: [partner('busan')] })), 'busan', NOW);
  };

  it('had its last contact three years ago or more', () => {
    expect(quiet('2023-06-14', '2001')).toBe(true);
    expect(quiet('2023-06-15')).toBe(false);
    expect(quiet('2024')).toBe(false);
  });

  it('is not told so while the date may lie within the years', () => {
    expect(quiet('2023')).toBe(false);
  });

  it('is one that no event shows at all', () => {
    expect(quiet()).toBe(true);
  });
});

describe('documents that have all run out', () => {
  const agreement = (term: string | null, ...life: [LifeStage['stage'], string][]): Agreement => ({
    id: 'a',
    kind: 'memorandum',
    title: { vi: 'Bản ghi nhớ' },
    life: life.map(([stage, date]) => ({ stage, date: dateOf(date), source: null })),
    term: term === null ? null : dateOf(term),
    fields: null,
    signedBy: null,
    sources: [],
    note: null,
  });
  const expired = (...agreements: Agreement[]) => hasOnlyExpired({ agreements }, NOW);

  it('do so by their last step or by their term', () => {
    expect(expired(agreement(null, ['signed', '2010'], ['expired', '2015']))).toBe(true);
    expect(expired(agreement('2010/2015', ['signed', '2010']))).toBe(true);
    expect(expired(agreement('2024/2026', ['signed', '2024']))).toBe(false);
  });

  it('do not as long as one may be in force', () => {
    const old = agreement('2010/2015', ['signed', '2010']);
    expect(expired(old, agreement(null, ['signed', '2012']))).toBe(false);
    expect(expired(agreement('2010/..', ['signed', '2010']))).toBe(false);
    expect(expired(agreement('2010/2015', ['signed', '2010'], ['renewed', '2016']))).toBe(false);
  });

  it('are none where there is no document', () => {
    expect(expired()).toBe(false);
  });
});
