import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import type { Objective } from '../records/strategy.ts';
import type { Records } from './records.ts';
import { joinRecords } from './catalogue.ts';
import { coverageOf } from './coverage.ts';
import * as trial from './catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';

let records: Records;
beforeAll(async () => {
  ({ records } = await readContent('tests/fixtures/valid'));
});

const measured = (changed: Partial<Records> = {}) =>
  coverageOf(joinRecords({ ...records, ...changed }));

describe('coverageOf', () => {
  it('counts the records of each kind', () => {
    expect(measured().records.event).toBe(records.events.length);
    expect(measured().records.source).toBe(records.sources.length);
  });

  it('counts the events of each year', () => {
    const sum = measured().years.reduce((total, { events }) => total + events, 0);
    expect(sum).toBe(records.events.length);
  });

  it('tells events with two sources from those with one', () => {
    const events = records.events.map((event) => ({
      ...event,
      sources: event.sources.slice(0, 1),
    }));
    expect(measured({ events }).wellSourced).toEqual({ part: 0, of: events.length });
  });

  it('counts records without any source', () => {
    const before = measured().unsourced.part;
    const [first, ...rest] = records.events;
    const events = first ? [{ ...first, sources: [] }, ...rest] : [];
    expect(measured({ events }).unsourced.part).toBe(before + 1);
  });

  it('does not take places that are no partners for partners', () => {
    const relations = records.taxonomy.relations.map((term) => ({ ...term, partner: false }));
    const taxonomy = { ...records.taxonomy, relations };
    const { undatedPartners, records: counts, mentionedPlaces } = measured({ taxonomy });
    expect(undatedPartners.of).toBe(0);
    expect(counts.partner).toBe(0);
    expect(mentionedPlaces).toBe(records.partners.length);
  });

  it('sees a missing translation', () => {
    const [language] = measured().translations;
    const code = language?.language ?? '';
    const events = records.events.map((event) => ({ ...event, title: { vi: 'Chỉ tiếng Việt' } }));
    const after = measured({ events }).translations.find((one) => one.language === code);
    expect(after?.share.part).toBe((language?.share.part ?? 0) - events.length);
  });
});

describe('coverageOf(), counted by hand', () => {
  const { site, taxonomy } = trial.records();
  const of = (given: Partial<Records>) => coverageOf(joinRecords(trial.records(given)));
  const cited = (...ids: string[]) => ids.map((source) => ({ source, locator: null }));
  const words = { und: 'x' };

  describe('of the partners beside the announced total', () => {
    const [term] = taxonomy.relations;
    const relations = term ? [term, { ...term, id: 'mentioned', partner: false }] : [];
    const partners = [
      trial.partner('old', { established: dateOf('1995') }),
      trial.partner('young', { established: dateOf('2017-06') }),
      trial.partner('younger', { established: dateOf('2024') }),
      trial.partner('undated'),
      trial.partner('place', { relation: 'mentioned', established: dateOf('1990') }),
    ];
    const total = trial.figure('total', [
      ...[trial.observation('2023', 54), trial.observation('2010', 3)],
      ...[trial.observation('2017', 48, { shown: true }), trial.observation('2017', 50)],
    ]);
    const overTime = (partnerTotal: string | null) =>
      of({
        partners,
        figures: [total],
        taxonomy: { ...taxonomy, relations },
        site: { ...site, partnerTotal },
      }).partnersOverTime.map(({ announced, dated, atMost }) => [announced.value, dated, atMost]);

    it('counts ties that may have been formed by then, and with those no source dates', () => {
      expect(overTime('total')).toEqual([
        [3, 1, 2],
        [48, 2, 3],
        [54, 2, 3],
      ]);
    });

    it('tells how many of the ties no source dates', () => {
      const given = { partners, taxonomy: { ...taxonomy, relations } };
      expect(of(given).undatedPartners).toEqual({ part: 1, of: 4 });
    });

    it('has nothing to compare where no total is announced', () => {
      expect(overTime(null)).toEqual([]);
      expect(overTime('nowhere')).toEqual([]);
    });
  });

  it('an event’s day is known when every end of its date is one', () => {
    const dates = ['2023-04-26', '2023-04-26/2023-04-28', '2023-04', '2023', '2023-04-26/2023-05'];
    const events = [...dates, '2023-04-26/..'].map((date, at) =>
      trial.event(`e${at}`, { date: dateOf(date) }),
    );
    expect(of({ events }).withoutDay).toEqual({ part: 4, of: 6 });
  });

  it('each year has its events, and those with two sources', () => {
    const sources = cited('press', 'paper');
    const events = [
      trial.event('a', { date: dateOf('2023'), sources }),
      trial.event('b', { date: dateOf('2022'), sources }),
      trial.event('c', { date: dateOf('2022-05/2023-01') }),
    ];
    expect(of({ events }).years).toEqual([
      { year: 2022, events: 2, wellSourced: 1 },
      { year: 2023, events: 1, wellSourced: 1 },
    ]);
  });

  it('events are counted by how sure they are', () => {
    const levels = ['low', 'medium', 'low', 'high', 'low', 'medium'] as const;
    const events = levels.map((confidence, at) => trial.event(`e${at}`, { confidence }));
    expect(of({ events }).confidence).toEqual({ high: 1, medium: 2, low: 3 });
  });

  it('a record of any kind but a source can lack sources', () => {
    const none = { sources: [] };
    const given = {
      events: [trial.event('a', none), trial.event('b')],
      partners: [trial.partner('p', none)],
      strategies: [trial.strategy('s', none)],
      figures: [trial.figure('f')],
      people: [trial.person('m', none)],
      organisations: [trial.organisation('o', none)],
    };
    expect(of(given).unsourced).toEqual({ part: 6, of: 7 });
  });

  describe('of claims with a source of their own', () => {
    const roles = [trial.role('Chair', '2020'), trial.role('Chair', '2021', null)];
    const life = [trial.stage('signed', '2015', null), trial.stage('renewed', '2020')];
    const said = (source: string | null) =>
      ({ at: dateOf('2023'), state: 'issued', text: words, source }) as const;
    const wanted = (id: string, source: string | null): Objective => ({
      id,
      text: words,
      indicator: null,
      figure: null,
      target: null,
      baseline: null,
      source: source === null ? null : { source, locator: null },
      confidence: 'high',
      note: null,
    });

    it.each([
      ['offices', { people: [trial.person('a', { roles })] }],
      ['steps', { partners: [trial.partner('p', { agreements: [trial.agreement('m', life)] })] }],
      ['words', { strategies: [trial.strategy('s', { statuses: [said('press'), said(null)] })] }],
      [
        'objectives',
        {
          strategies: [
            trial.strategy('s', { objectives: [wanted('a', null), wanted('b', 'press')] }),
          ],
        },
      ],
    ] as const)('%s count', (_, given) => {
      expect(of(given).unsourcedClaims).toEqual({ part: 1, of: 2 });
    });
  });

  it('words are there in a language when they are in it, or the same in all', () => {
    const language = (code: string) => ({ code, name: code, short: code });
    const languages = [language('vi'), language('en'), language('ko')];
    const given = {
      site: { ...site, languages },
      events: [trial.event('a', { title: { vi: 'Năm', en: 'Year' } }), trial.event('b')],
      partners: [trial.partner('busan')],
      organisations: [trial.organisation('o', { name: { vi: 'Sở', ko: '부' } })],
    };
    expect(of(given).translations).toEqual([
      { language: 'en', share: { part: 2, of: 4 } },
      { language: 'ko', share: { part: 2, of: 4 } },
    ]);
  });

  it('has nothing to count in an empty chronicle', () => {
    const { records: counts, years, unsourced, translations } = of({ sources: [] });
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect({ years, unsourced, translations }).toEqual({
      years: [],
      unsourced: { part: 0, of: 0 },
      translations: [],
    });
  });
});
