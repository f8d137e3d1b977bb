import { describe, expect, it } from 'vitest';
import { dateOf } from '../dates/edtf-date.ts';
import { agreement, event, outcome, partner, records, stage } from './catalogue.test-records.ts';
import { documentsOf, documentsSignedIn, signedYear } from './documents.ts';

const NOW = Date.UTC(2026, 10, 28);
const SISTER = { partner: 'busan', id: 'ket-nghia' };

const on = (id: string, date: string, ...outcomes: ReturnType<typeof outcome>[]) =>
  event(id, { date: dateOf(date), outcomes });

const told = (given: Parameters<typeof records>[0]) =>
  documentsOf(records(given), NOW).map(({ id, dated, state }) => [
    id,
    dated && `${dated.as} ${dated.date.written}`,
    state,
  ]);

describe('documentsOf()', () => {
  it('has nothing where nothing was signed', () => {
    expect(
      documentsOf(records({ partners: [partner('busan')], events: [event('a')] }), NOW),
    ).toEqual([]);
  });

  it('counts a document once that both a partner and events tell of', () => {
    const busan = partner('busan', {
      agreements: [agreement('ket-nghia', [stage('signed', '1995-11-03')])],
    });
    const events = [
      on('ky', '1995-11-03', outcome('agreement', 'signed', { agreement: SISTER })),
      on('le', '1995-11-04', outcome('memorandum', 'signed', { agreement: SISTER })),
    ];
    const [only, ...others] = documentsOf(records({ partners: [busan], events }), NOW);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: 'busan/ket-nghia',
      kind: 'memorandum',
      partners: ['busan'],
      countries: ['KR'],
      events: ['ky', 'le'],
    });
  });

  it('names an event once that has the document among its outcomes twice', () => {
    const busan = partner('busan', { agreements: [agreement('ket-nghia', [])] });
    const part = outcome('memorandum', 'signed', { agreement: SISTER });
    const [only] = documentsOf(
      records({ partners: [busan], events: [on('ky', '1995', part, part)] }),
      NOW,
    );
    expect(only?.events).toEqual(['ky']);
  });

  it('keeps what is not said to be the partner’s document as one of its own', () => {
    const busan = partner('busan', { agreements: [agreement('a', [stage('signed', '1995')])] });
    const events = [on('ky', '1995', outcome('agreement', 'signed'))];
    expect(told({ partners: [busan], events }).map(([id]) => id)).toEqual(['busan/a', 'ky/0']);
  });

  it('keeps a document whose partner’s record lacks it', () => {
    const events = [on('ky', '1995', outcome('agreement', 'signed', { agreement: SISTER }))];
    expect(told({ partners: [partner('busan')], events })).toEqual([
      ['ky/0', 'signed 1995', 'term-unknown'],
    ]);
  });

  it('takes the date of signing, then of coming into force, then of the proposal', () => {
    const of = (id: string, ...life: ReturnType<typeof stage>[]) => agreement(id, life);
    const busan = partner('busan', {
      agreements: [
        of('a', stage('proposed', '1990'), stage('in-force', '1992'), stage('signed', '1991')),
        of('b', stage('proposed', '1980'), stage('in-force', '1982')),
        of('c', stage('proposed', '1970')),
        of('d'),
      ],
    });
    expect(told({ partners: [busan] }).map(([, dated]) => dated)).toEqual([
      'signed 1991',
      'in-force 1982',
      'proposed 1970',
      null,
    ]);
  });

  it('dates a document without a life of its own by the event that tells of it', () => {
    const busan = partner('busan', { agreements: [agreement('ket-nghia', [])] });
    const events = [on('ky', '1995', outcome('agreement', 'agreed', { agreement: SISTER }))];
    expect(told({ partners: [busan], events })).toEqual([
      ['busan/ket-nghia', 'signed 1995', 'term-unknown'],
    ]);
  });

  it('takes an outcome’s own date before its event’s', () => {
    const late = outcome('agreement', 'signed', { date: dateOf('2015-03-12') });
    expect(told({ events: [on('a', '2014-12-23', late)] })).toEqual([
      ['a/0', 'signed 2015-03-12', 'term-unknown'],
    ]);
  });

  it('takes for documents what is one by its kind or was signed, and nothing else', () => {
    const events = [
      on(
        'a',
        '2020',
        outcome('letter-of-intent', 'done'),
        outcome('programme', 'signed'),
        outcome('programme', 'adopted'),
        outcome('decision', 'adopted'),
        outcome('opening', 'opened'),
        outcome('commitment', 'agreed'),
      ),
    ];
    const kinds = documentsOf(records({ events }), NOW).map(({ kind }) => kind);
    expect(kinds).toEqual(['letter-of-intent', 'programme']);
  });

  it('says what is only planned or announced, and drops what was cancelled', () => {
    const events = [
      on('a', '2021', outcome('memorandum', 'announced')),
      on('b', '2020', outcome('memorandum', 'planned')),
      event('c', {
        status: 'planned',
        date: dateOf('2027'),
        outcomes: [outcome('agreement', 'agreed')],
      }),
      event('d', { status: 'cancelled', outcomes: [outcome('agreement', 'signed')] }),
    ];
    expect(told({ events })).toEqual([
      ['c/0', 'signed 2027', 'proposed'],
      ['a/0', 'announced 2021', 'announced'],
      ['b/0', 'proposed 2020', 'proposed'],
    ]);
  });

  it('names the countries of an event’s document without the city’s own, each once', () => {
    const events = [
      event('a', {
        countries: ['VN', 'JP'],
        partners: ['busan', 'osaka'],
        outcomes: [outcome('agreement', 'signed')],
      }),
    ];
    const partners = [partner('busan'), partner('osaka', { country: 'JP' })];
    const [only] = documentsOf(records({ events, partners }), NOW);
    expect(only?.countries).toEqual(['JP', 'KR']);
  });

  it('cites each source once, the partner’s before the events’', () => {
    const cite = (source: string, words?: string) => ({
      source,
      locator: words === undefined ? null : { vi: words },
    });
    const busan = partner('busan', {
      agreements: [agreement('ket-nghia', [], { sources: [cite('b'), cite('a', 'đoạn 3')] })],
    });
    const events = [
      event('ky', {
        sources: [cite('a'), cite('c')],
        outcomes: [outcome('agreement', 'signed', { agreement: SISTER })],
      }),
    ];
    const [only] = documentsOf(records({ partners: [busan], events }), NOW);
    expect(only?.sources).toEqual([cite('b'), cite('a', 'đoạn 3'), cite('c')]);
  });
});

describe('documentsSignedIn()', () => {
  it('gives what was signed or came to hold in the year', () => {
    const busan = partner('busan', {
      agreements: [
        agreement('a', [stage('signed', '2020-05')]),
        agreement('b', [stage('in-force', '2020~')]),
        agreement('c', [stage('proposed', '2020')]),
        agreement('d', [stage('signed', '2019')]),
        agreement('e', []),
      ],
    });
    const documents = documentsOf(records({ partners: [busan] }), NOW);
    expect(documentsSignedIn(documents, 2020).map(({ id }) => id)).toEqual(['busan/a', 'busan/b']);
  });

  it('leaves out what was only announced or adopted, or of which no source says what became of it', () => {
    const events = [
      on('a', '2020', outcome('memorandum', 'announced')),
      on('b', '2020', outcome('statement', 'adopted')),
      on('c', '2020', outcome('agreement', 'unknown')),
      on('d', '2020', outcome('memorandum', 'signed')),
    ];
    const documents = documentsOf(records({ events }), NOW);
    expect(documents.map(({ dated }) => dated?.as)).toEqual([
      ...['announced', 'adopted', 'announced', 'signed'],
    ]);
    expect(documentsSignedIn(documents, 2020).map(({ id }) => id)).toEqual(['d/0']);
  });

  it('takes the signing an event tells of before an earlier announcement', () => {
    const busan = partner('busan', { agreements: [agreement('ket-nghia', [])] });
    const events = [
      on('tin', '2019', outcome('agreement', 'announced', { agreement: SISTER })),
      on('ky', '2020', outcome('agreement', 'signed', { agreement: SISTER })),
    ];
    expect(told({ partners: [busan], events })).toEqual([
      ['busan/ket-nghia', 'signed 2020', 'term-unknown'],
    ]);
  });

  it('leaves out what is still to be signed', () => {
    const ahead = partner('busan', { agreements: [agreement('a', [stage('signed', '2027')])] });
    const events = [
      event('b', { date: dateOf('2027'), outcomes: [outcome('agreement', 'signed')] }),
    ];
    const documents = documentsOf(records({ partners: [ahead], events }), NOW);
    expect(documents.map(signedYear)).toEqual([null, null]);
  });
});
