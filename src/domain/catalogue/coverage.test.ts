import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#building/read-content.ts';
import type { Site } from '../records/site.ts';
import type { Records } from './records.ts';
import { joinRecords } from './catalogue.ts';
import { coverageOf } from './coverage.ts';
import * as trial from './catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';

const NOW = Date.UTC(2026, 0, 1);

let records: Records;
beforeAll(async () => {
  ({ records } = await readContent('tests/fixtures/valid'));
});

const measured = (changed: Partial<Records> = {}) =>
  coverageOf(joinRecords({ ...records, ...changed }), NOW);

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
  const of = (given: Partial<Records>) => coverageOf(joinRecords(trial.records(given)), NOW);
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
      }).partnersOverTime.map(({ announced, ties, undated }) => [announced.value, ties, undated]);

    it('counts ties that may have been formed by then, and apart those that nothing dates', () => {
      expect(overTime('total')).toEqual([
        [3, 1, 1],
        [48, 2, 1],
        [54, 2, 1],
      ]);
    });

    it('counts a tie from the day it came over, a paper of one that no source dates, and none that ended', () => {
      const more = [
        trial.partner('came', {
          established: dateOf('2003'),
          inheritedOn: dateOf('2017-07-01'),
        }),
        trial.partner('ended', { established: dateOf('1999'), lapsed: dateOf('2016') }),
        trial.partner('paper', {
          agreements: [trial.agreement('a', [trial.stage('signed', '2018')])],
        }),
      ];
      const { partnersOverTime } = of({
        partners: more,
        figures: [total],
        site: { ...site, partnerTotal: 'total' },
      });
      expect(partnersOverTime.map(({ ties, undated }) => [ties, undated])).toEqual([
        [1, 0],
        [1, 0],
        [2, 0],
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

  describe('of years without events', () => {
    const dated = (...dates: string[]) =>
      dates.map((date, at) => trial.event(`e${at}`, { date: dateOf(date) }));
    const span = { from: 2015, to: 2030 };
    const gaps = (dates: string[], more: Partial<Site> = {}) => {
      const { reach, gaps: found } = of({
        events: dated(...dates),
        site: { ...site, span, ...more },
      });
      return [`${reach.from}–${reach.to}`, ...found.map(({ from, to }) => `${from}–${to}`)];
    };

    it('joins those in a row, from the first year of the span to the present one', () => {
      expect(gaps(['2017', '2018-05-01', '2021', '2026'])).toEqual([
        ...['2015–2026', '2015–2016', '2019–2020', '2022–2025'],
      ]);
    });

    it('ends with the year sources were read to, and with the span', () => {
      const readUntil = { events: dateOf('2024-03') };
      expect(gaps(['2017'], { readUntil })).toEqual(['2015–2024', '2015–2016', '2018–2024']);
      expect(gaps(['2017'], { span: { from: 2016, to: 2018 } })).toEqual([
        ...['2016–2018', '2016–2016', '2018–2018'],
      ]);
      const ahead = { readUntil: { events: dateOf('2028') } };
      expect(gaps(['2015/2024'], ahead)).toEqual(['2015–2026', '2025–2026']);
    });

    it('begins with the first event where that is before the span', () => {
      expect(gaps(['2012', '2015/2026'])).toEqual(['2012–2026', '2013–2014']);
    });

    it('takes the years that an event lasts for filled, not those that a decade may mean', () => {
      expect(gaps(['2015/2018', '202X'])).toEqual(['2015–2026', '2019–2019', '2021–2026']);
    });

    it('sets apart years in which no event begins, but one goes on', () => {
      const { gaps: missing, lasting } = of({
        events: dated('2015/2018', '2017', '2021/2026'),
        site: { ...site, span },
      });
      expect(missing).toEqual([{ from: 2019, to: 2020 }]);
      expect(lasting).toEqual([
        { from: 2016, to: 2016 },
        { from: 2018, to: 2018 },
        { from: 2022, to: 2026 },
      ]);
    });

    it('has one gap where there is no event at all', () => {
      expect(gaps([])).toEqual(['2015–2026', '2015–2026']);
    });
  });

  describe('of what sources let a reader check', () => {
    const sources = [
      trial.source('home', {
        language: 'vi-VN',
        readAs: 'whole',
        archived: 'https://example.net/1',
      }),
      trial.source('press', { language: 'en', titleIs: 'described', readAs: 'part' }),
      trial.source('paper', { language: 'vi', titleIs: 'described' }),
      trial.source('wire', { language: 'en', readAs: 'part' }),
    ];
    const events = [
      trial.event('a', { sources: cited('home', 'press') }),
      trial.event('b', { sources: cited('press') }),
      trial.event('c', { sources: cited('paper', 'gone') }),
      trial.event('d', { sources: [] }),
    ];
    const found = () => of({ sources, events });

    it('counts events with a source in the first language, and with a printed title', () => {
      expect(found().inMainLanguage).toEqual({ part: 2, of: 4 });
      expect(found().printedTitle).toEqual({ part: 1, of: 4 });
    });

    it('counts sources by how much was read, by their titles and by their copies', () => {
      expect(found().readings).toEqual({ whole: 1, part: 2, excerpt: 0, title: 0, unknown: 1 });
      expect(found().printedSources).toEqual({ part: 2, of: 4 });
      expect(found().archivedSources).toEqual({ part: 1, of: 4 });
    });
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
    const wanted = (id: string, source: string | null) =>
      trial.objective(id, { source: source === null ? null : { source, locator: null } });

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
