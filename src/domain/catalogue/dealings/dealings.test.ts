import { describe, expect, it } from 'vitest';
import { dateOf } from '../../dates/edtf-date.ts';
import type { Event } from '../../records/event.ts';
import { joinRecords } from '../catalogue.ts';
import {
  agreement,
  event,
  outcome,
  partner,
  person,
  records,
  stage,
} from '../catalogue.test-records.ts';
import { visitsAmong } from '../visits.ts';
import { dealingsWith, longestQuietRun } from './dealings.ts';
import { figuresTold } from './figures-told.ts';
import { peopleMet } from './people-met.ts';
import { nextAnniversary, openPromises, talkingPoints } from './points.ts';
import { siblingsIn } from './siblings.ts';
import { unknownsOf } from './unknowns.ts';

const NOW = Date.UTC(2026, 10, 28);

const on = (id: string, date: string, given: Partial<Event> = {}) =>
  event(id, { date: dateOf(date), partners: ['busan'], ...given });

const join = (events: readonly Event[] = [], given: Parameters<typeof records>[0] = {}) =>
  joinRecords(records({ partners: [partner('busan')], events, ...given }));

describe('the dealings with a partner', () => {
  const catalogue = join([
    on('talk', '2020'),
    on('guests', '2021', { category: 'guests' }),
    on('journey', '2022', { category: 'journey' }),
    on('news', '2023', { category: 'news' }),
    on('announced', '2024', { status: 'planned' }),
    on('called-off', '2025', { status: 'cancelled' }),
    on('ahead', '2030'),
    on('elsewhere', '2023', { partners: [] }),
  ]);
  const dealings = dealingsWith(catalogue, 'busan', NOW);
  const ids = (events: readonly Event[]) => events.map(({ id }) => id);

  it('are contacts, of which some are visits, and mentions apart from them', () => {
    expect(ids(dealings.contacts)).toEqual(['talk', 'guests', 'journey']);
    expect(dealings.visits.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(ids(dealings.mentions)).toEqual(['news']);
  });

  it('count what is only announced as neither, with its state', () => {
    expect(dealings.announced.map(({ event, state }) => [event.id, state])).toEqual([
      ['announced', 'unconfirmed'],
      ['ahead', 'planned'],
    ]);
  });

  it('are empty where there is no event', () => {
    expect(dealingsWith(join(), 'busan', NOW)).toEqual({
      contacts: [],
      visits: [],
      mentions: [],
      announced: [],
    });
  });
});

describe('a quiet run of years', () => {
  it('is the longest between two contacts, of a length that is worth telling', () => {
    const contacts = [on('a', '1995'), on('b', '1999/2001'), on('c', '2010'), on('d', '2012')];
    expect(longestQuietRun(contacts, 8)).toEqual({ from: 2002, to: 2009 });
    expect(longestQuietRun(contacts, 9)).toBeNull();
    expect(longestQuietRun([], 1)).toBeNull();
  });
});

describe('people met', () => {
  const at = (written: string) => [{ title: { und: written }, at: dateOf(written), source: null }];
  const people = [
    person('theirs', { country: 'KR', roles: at('2020') }),
    person('ours', { country: 'VN', roles: [] }),
    person('nobody', { country: 'JP' }),
  ];
  const contacts = [
    on('first', '2020', { people: ['theirs', 'ours', 'nobody', 'gone'] }),
    on('second', '2021', { people: ['theirs'] }),
  ];

  it('stand by side, with how often and when last, and the office as it was then', () => {
    const { theirs } = peopleMet(join(contacts, { people }), { country: 'KR' }, contacts);
    expect(
      theirs.map(({ person: { id }, times, last, role }) => [id, times, last.id, role?.title]),
    ).toEqual([['theirs', 2, 'second', { und: '2020' }]]);
  });

  it.each([
    ['2020-06-01', false],
    ['2018-05-01', true],
  ])('have an office attested on %s: long before the meeting of 2021? %s', (attested, isApart) => {
    const met = [on('meeting', '2021-05-01', { people: ['theirs'] })];
    const known = [person('theirs', { country: 'KR', roles: at(attested) })];
    const [only] = peopleMet(join(met, { people: known }), { country: 'KR' }, met).theirs;
    expect(only?.isRoleApart).toBe(isApart);
  });

  it('are told apart and come last where only events with several localities of their country brought them', () => {
    const partners = [partner('busan'), partner('daegu'), partner('osaka', { country: 'JP' })];
    const met = [
      on('own', '2019', { people: ['theirs'] }),
      on('abroad', '2020', { partners: ['busan', 'osaka'], people: ['guest'] }),
      on('several', '2021', { partners: ['busan', 'daegu'], people: ['theirs', 'other', 'ours'] }),
    ];
    const known = ['theirs', 'guest', 'other'].map((id) => person(id, { country: 'KR' }));
    const catalogue = join(met, {
      partners,
      people: [...known, person('ours', { country: 'VN' })],
    });
    const { theirs, ours } = peopleMet(catalogue, { country: 'KR' }, met);
    expect(theirs.map(({ person: { id }, isAmongSeveral }) => [id, isAmongSeveral])).toEqual([
      ['theirs', false],
      ['guest', false],
      ['other', true],
    ]);
    expect(ours[0]?.isAmongSeveral).toBe(false);
  });

  it('are not told apart where their country is neither side’s', () => {
    const { theirs, ours } = peopleMet(join(contacts, { people }), { country: 'FR' }, contacts);
    expect(theirs).toEqual([]);
    expect(ours.map(({ person: { id } }) => id)).toEqual(['ours']);
  });
});

describe('an open promise', () => {
  it('is a plan or commitment of which nothing shows that it was kept, the newest first', () => {
    const events = [
      on('a', '2020', {
        outcomes: [
          outcome('commitment', 'announced'),
          outcome('commitment', 'done'),
          outcome('memorandum', 'planned'),
        ],
      }),
      on('b', '2021', {
        outcomes: [
          outcome('plan', 'planned'),
          outcome('plan', 'planned', { fulfilledBy: { event: 'c', source: null } }),
        ],
      }),
    ];
    expect(
      openPromises(events, join([...events, on('c', '2022')]), NOW).map(
        ({ event: { id }, outcome: { kind } }) => `${id} ${kind}`,
      ),
    ).toEqual(['b plan', 'a commitment']);
  });

  it('is what the list of promises has as such, a document but left out', () => {
    const events = [
      on('a', '2020', {
        outcomes: [
          outcome('opening', 'announced'),
          outcome('donation', 'handed-over'),
          outcome('plan', 'planned', { agreement: { partner: 'busan', id: 'draft' } }),
          outcome('plan', 'planned', { fulfilledBy: { event: 'ahead', source: null } }),
        ],
      }),
      on('ahead', '2027', { status: 'planned' }),
    ];
    const open = openPromises(events.slice(0, 1), join(events), NOW);
    expect(open.map(({ id }) => id)).toEqual(['a/3', 'a/0']);
  });
});

describe('the next anniversary', () => {
  it.each([
    ['1996-12-03', { years: 30, at: 2026 }],
    ['1996-11-01', null],
    ['1997-02-01', { years: 30, at: 2027 }],
    ['1996', { years: 30, at: 2026 }],
    ['1995-11-03', null],
    ['199X', null],
    ['2026-12-01', null],
  ])('of a tie of %s is %j', (established, expected) => {
    expect(nextAnniversary(dateOf(established), NOW)).toEqual(expected);
  });

  it('is none where no source dates the tie', () => {
    expect(nextAnniversary(null, NOW)).toBeNull();
  });
});

describe('the talking points', () => {
  const soon = agreement('soon', [], { term: dateOf('2022/2027-03') });
  const over = agreement('over', [], { term: dateOf('2015/2020') });
  const draft = agreement('draft', [stage('proposed', '2026-01')]);

  it('come of the records, what presses first', () => {
    const established = dateOf('1996-12-03');
    const tie = { established, lapsed: null, agreements: [over, soon, draft] };
    const events = [on('a', '2020', { outcomes: [outcome('plan', 'planned')] })];
    const announced = [{ event: on('b', '2027'), state: 'planned' as const }];
    const promises = openPromises(events, join(events), NOW);
    const points = talkingPoints(tie, { announced, promises }, NOW);
    expect(points.map(({ kind }) => kind)).toEqual([
      'anniversary',
      'expires',
      'draft',
      'expired',
      'announced',
      'promise',
    ]);
  });

  it('are none where the records give none', () => {
    const tie = { established: null, lapsed: null, agreements: [] };
    expect(talkingPoints(tie, { announced: [], promises: [] }, NOW)).toEqual([]);
  });
});

describe('what is not known', () => {
  const of = (given: Partial<Parameters<typeof unknownsOf>[0]>, contacts: readonly Event[]) =>
    unknownsOf(
      { established: null, agreements: [], ...given },
      { contacts, visits: visitsAmong(join(), contacts, NOW) },
      NOW,
    ).map(({ kind }) => kind);

  it('is everything where there is nothing', () => {
    expect(of({}, [])).toEqual(['established', 'no-agreement', 'no-contact']);
  });

  it('is the day, the term or any date of a document', () => {
    const agreements = [
      agreement('a', []),
      agreement('b', [stage('signed', '2018')]),
      agreement('c', [stage('signed', '2018-01-02')], { term: dateOf('2018/2030') }),
    ];
    const contacts = [on('a', '2020', { category: 'guests' })];
    expect(of({ established: dateOf('1995'), agreements }, contacts)).toEqual([
      'undated',
      'day',
      'term',
    ]);
  });

  it('is whether anybody came, where all met elsewhere', () => {
    expect(of({}, [on('a', '2020', { category: 'journey' })])).toContain('no-visit-in');
  });
});

describe('the partners of a country', () => {
  it('stand by their last contact, those never met last', () => {
    const partners = [partner('a'), partner('b'), partner('c'), partner('d', { country: 'JP' })];
    const events = [on('x', '2020', { partners: ['b'] }), on('y', '2021', { partners: ['c'] })];
    const siblings = siblingsIn(join(events, { partners }), 'KR', NOW);
    expect(siblings.map((one) => `${one.partner.id} ${one.last?.id ?? 'never'}`)).toEqual([
      'c y',
      'b x',
      'a never',
    ]);
  });
});

describe('the figures told of', () => {
  it('leave out those that are the whole site’s and those that are not there', () => {
    const events = [on('a', '2020', { figures: ['gone'] })];
    expect(figuresTold(join(events), events, NOW)).toEqual([]);
  });
});
