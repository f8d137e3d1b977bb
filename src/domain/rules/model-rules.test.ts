import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import type { Precision } from '../dates/edtf-date.ts';
import { dateOf } from '../dates/edtf-date.ts';
import { found, GROUND } from './rules.test-found.ts';

const sources = [trial.source('press', { published: dateOf('2026') })];
const old = (written: string | null) => (written === null ? null : dateOf(written));
const kinds = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0]);

describe('no-short-name', () => {
  const of = (importance: 1 | 2 | 3, given: Parameters<typeof trial.event>[1] = {}) =>
    found({ events: [trial.event('e', { importance, ...given })] });

  it('is asked of turning points alone, and not of what was cancelled', () => {
    expect(of(3)).toEqual(['no-short-name events/2023/e.md importance']);
    expect([of(2), of(3, { short: { vi: 'Ký' } })]).toEqual([[], []]);
    expect(kinds(of(3, { status: 'cancelled' }))).not.toContain('no-short-name');
  });
});

describe('term-against-life', () => {
  const of = (term: string | null, ...life: Parameters<typeof trial.agreement>[1][number][]) =>
    found({
      partners: [
        trial.partner('p', { agreements: [trial.agreement('m', life, { term: old(term) })] }),
      ],
      sources,
    });

  it('is a document begun when its term is over, or expired before it begins', () => {
    const at = 'term-against-life partners/p.md agreements.0.life.0.date';
    expect(of('2015/2020', trial.stage('signed', '2021'))).toEqual([at]);
    expect(of('2015/2020', trial.stage('in-force', '2021'))).toEqual([at]);
    expect(of('2015/2020', trial.stage('expired', '2014'))).toEqual([`${at} early`]);
  });

  it('is none where it may be so, was renewed afterwards, or no term is known', () => {
    expect(of('2015/2020', trial.stage('signed', '2020'))).toEqual([]);
    expect(of('2015/2020', trial.stage('signed', '2014'), trial.stage('renewed', '2021'))).toEqual(
      [],
    );
    expect(of('2015/2020', trial.stage('expired', '2018'))).toEqual([]);
    expect(of('2015/2020-06', trial.stage('signed', '2020'))).toEqual([]);
    expect(of(null, trial.stage('signed', '2021'))).toEqual([]);
    expect(of('2015/..', trial.stage('signed', '2021'))).toEqual([]);
  });
});

describe('an inherited tie', () => {
  const of = (on: string | null, at: string | null, from: string | null = 'A') =>
    found({
      partners: [
        trial.partner('p', {
          inheritedFrom: from === null ? null : { und: from },
          inheritedOn: old(on),
          continued: at === null ? null : { at: dateOf(at), source: 'press' },
        }),
      ],
      sources,
    });

  it('carries on once it has come over, as far as can be told', () => {
    expect(of('2025-07-01', '2025-06')).toEqual(['dates-out-of-order partners/p.md continued.at']);
    expect(of('2025-07-01', '2025')).toEqual([]);
    expect(of('2025-07-01', '2025-11')).toEqual([]);
  });

  it('has a day with whom it came from, and carries on only where it has a day', () => {
    expect(of('2025-07-01', null, null)).toEqual(['inheritance-in-part partners/p.md inheritedOn']);
    expect(of(null, '2025-11')).toEqual(['inheritance-in-part partners/p.md continued continued']);
    expect(of(null, null)).toEqual([]);
  });

  it('is not shown to carry on by a source from before, nor in a time to come', () => {
    const early = [trial.source('press', { published: dateOf('2025-08') })];
    const continued = { at: dateOf('2025-11'), source: 'press' };
    const tie = { inheritedFrom: { und: 'A' }, inheritedOn: dateOf('2025-07-01') };
    expect(
      found({ partners: [trial.partner('p', { ...tie, continued })], sources: early }),
    ).toEqual(['source-too-old partners/p.md continued.source']);
    expect(of('2025-07-01', '2026-11')).toContain('date-in-future partners/p.md continued.at');
  });
});

describe('succession', () => {
  const body = (id: string, given: Parameters<typeof trial.organisation>[1] = {}) =>
    trial.organisation(id, given);
  const to = (id: string, at: string | null = null) => ({ id, at: old(at) });

  it('runs in no ring, be it of one', () => {
    const ring = [
      body('a', { succeededBy: [to('b')] }),
      body('b', { succeededBy: [to('c')] }),
      body('c', { succeededBy: [to('a')] }),
    ];
    expect(found({ organisations: ring })).toEqual([
      'succession-cycle organisations/a.yaml succeededBy.0.id',
    ]);
    expect(found({ organisations: [body('a', { succeededBy: [to('a')] })] })).toEqual([
      'succession-cycle organisations/a.yaml succeededBy.0.id',
    ]);
  });

  it('may part and meet again without being one', () => {
    const parted = [
      body('a', { succeededBy: [to('b'), to('c')] }),
      body('b', { succeededBy: [to('d')] }),
      body('c', { succeededBy: [to('d')] }),
      body('d'),
    ];
    expect(found({ organisations: parted })).toEqual([]);
  });

  it('comes while both bodies are there, as far as can be told', () => {
    const after = (at: string, founded: string | null, other: object) =>
      found({
        organisations: [
          body('a', { founded: old(founded), succeededBy: [to('b', at)] }),
          body('b', other),
        ],
      });
    const fault = 'succession-dates organisations/a.yaml succeededBy.0.at';
    expect(after('1990', '2000', {})).toEqual([fault]);
    expect(after('2000', '2000', {})).toEqual([]);
    expect(after('2000', null, { founded: dateOf('2001') })).toEqual([`${fault} not-yet`]);
    expect(after('2002', null, { founded: dateOf('2001') })).toEqual([]);
    expect(after('2012', null, { dissolved: dateOf('2011') })).toEqual([`${fault} no-more`]);
  });

  it('a body does not end before it began', () => {
    const given = { founded: dateOf('2000'), dissolved: dateOf('1999') };
    expect(found({ organisations: [body('a', given)] })).toEqual([
      'dates-out-of-order organisations/a.yaml dissolved',
    ]);
  });
});

describe('inferred-but-certain', () => {
  const ground = {
    ...GROUND,
    inferred: (words: string) =>
      words.split(' ').filter((word): word is Precision => ['day', 'month', 'year'].includes(word)),
  };
  const of = (date: string, doubt: string | null) =>
    kinds(
      found(
        {
          events: [
            trial.event('e', { date: dateOf(date), doubt: doubt === null ? null : { und: doubt } }),
          ],
        },
        ground,
      ),
    ).filter((kind) => kind === 'inferred-but-certain').length;

  it('is a date without a mark beside words that say it was inferred', () => {
    expect([of('2023-04-26', 'year'), of('2023-04-26', 'day'), of('2023', 'year')]).toEqual([
      1, 1, 1,
    ]);
    expect([of('2023-04-26', null), of('2023-04-26', 'office')]).toEqual([0, 0]);
  });

  it('is none that is written as uncertain or approximate, at either end', () => {
    for (const date of ['2023-04-26?', '2023~', '2023%', '2023-04-26/2023-04-28?']) {
      expect(of(date, 'year')).toBe(0);
    }
  });

  it('is none that leaves out what was inferred', () => {
    expect([of('2023-04', 'day'), of('2023', 'month'), of('2023-04', 'month')]).toEqual([0, 0, 1]);
  });

  it('is found beside dates of other records too, unless one of several is in doubt', () => {
    const words = { und: 'year' };
    const figures = [trial.figure('f', [trial.observation('2020', 1, { note: words })])];
    const life = (date: string) => [trial.stage('signed', date), trial.stage('expired', '2024')];
    const partners = ['2020', '2020?'].map((date, at) =>
      trial.partner(`p${at}`, {
        agreements: [trial.agreement('m', life(date), { note: words })],
      }),
    );
    const press = [trial.source('press', { published: dateOf('2026'), note: words })];
    expect(found({ figures, partners, sources: press }, ground)).toEqual([
      'inferred-but-certain partners/p0.md agreements.0.life.0.date',
      'inferred-but-certain figures/f.yaml observations.0.asOf',
      'inferred-but-certain sources/press.yaml published',
    ]);
  });
});
