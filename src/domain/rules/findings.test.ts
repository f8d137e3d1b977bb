import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import type { Records } from '../catalogue/records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import { applyRules } from './all-rules.ts';
import { isIssueKind } from './kinds.ts';
import { groundAt } from './rule.ts';

const GROUND = groundAt(Date.UTC(2026, 0, 1), ['vi', 'en']);

/** What the messages of the findings are filled with. */
const told = (given: Partial<Records>) =>
  applyRules(trial.records(given), GROUND).map(({ params }) => params);

describe('A finding tells', () => {
  const { site, taxonomy } = trial.records();

  it('of a reference, what is meant and what it may have meant', () => {
    const partners = [trial.partner('busan', { aliases: ['pusan'] })];
    const naming = (id: string) =>
      told({ partners, events: [trial.event('e', { partners: [id] })] });
    expect(naming('pusan')).toEqual([{ to: 'partner', id: 'pusan', nearest: 'busan' }]);
    expect(naming('busn')).toEqual([{ to: 'partner', id: 'busn', nearest: 'busan' }]);
    expect(naming('porto')).toEqual([{ to: 'partner', id: 'porto' }]);
  });

  it('of a term, all that it may be', () => {
    const pillars = taxonomy.pillars.flatMap((term) => [
      term,
      { ...term, id: 'political', label: { und: 'Political' }, shape: 'star' as const },
    ]);
    const events = [trial.event('e', { pillars: ['politcal'] })];
    expect(told({ events, taxonomy: { ...taxonomy, pillars } })).toEqual([
      { id: 'politcal', list: 'pillars', allowed: 'economic, political', nearest: 'political' },
    ]);
  });

  it('of what stands twice, its id, also where a citation has a locator', () => {
    const cited = { source: 'press', locator: { und: 'p. 1' } };
    const events = [trial.event('e', { countries: ['KR', 'KR'], sources: [cited, cited] })];
    expect(told({ events })).toEqual([
      { id: 'KR', list: 'countries' },
      { id: 'press', list: 'sources' },
    ]);
  });

  it('of a part, where its id stood first', () => {
    const parts = ['a', 'm', 'm'].map((id) => trial.agreement(id, []));
    expect(told({ partners: [trial.partner('p', { agreements: parts })] })).toEqual([
      { id: 'm', first: 2 },
    ]);
  });

  it('of an observation, where the like of it stood first', () => {
    const values = [trial.observation('2020', 1), trial.observation('2023', 54)];
    const figures = [trial.figure('f', [...values, trial.observation('2023', 54)])];
    expect(told({ figures })).toEqual([{ first: 2 }]);
  });

  it('of two values shown, for which time', () => {
    const shown = [54, 53].map((value) => trial.observation('2023~', value, { shown: true }));
    expect(told({ figures: [trial.figure('f', shown)] })).toEqual([{ first: 1, date: '2023~' }]);
  });

  it('of dates, both fields and what they say', () => {
    const partners = [trial.partner('p', { keySince: dateOf('2023'), lapsed: dateOf('2020-05') })];
    expect(told({ partners })).toEqual([
      { early: 'keySince', from: '2023', late: 'lapsed', to: '2020-05' },
    ]);
  });

  it('of an agreement’s step, the one above it and the order they come in', () => {
    const lived = (...life: Parameters<typeof trial.agreement>[1][number][]) =>
      told({ partners: [trial.partner('p', { agreements: [trial.agreement('m', life)] })] });
    expect(lived(trial.stage('signed', '2015'), trial.stage('renewed', '2014'))).toEqual([
      { stage: 'renewed', date: '2014', before: 'signed', beforeDate: '2015' },
    ]);
    expect(lived(trial.stage('expired', '2015'), trial.stage('signed', '2016'))).toEqual([
      {
        stage: 'signed',
        date: '2016',
        before: 'expired',
        order: 'proposed → signed → in-force → renewed → amended → expired',
      },
    ]);
  });

  it('of an alias or a name, the other file', () => {
    const partners = [trial.partner('a', { aliases: ['b'] }), trial.partner('b')];
    expect(told({ partners })).toEqual([{ id: 'b', other: 'partners/b.md' }]);
    const name = { vi: 'Hồng Kông', en: 'Hong Kong' };
    const namesakes = [trial.partner('a', { name }), trial.partner('b', { name })];
    expect(told({ partners: namesakes })).toEqual([{ name: 'Hồng Kông', other: 'partners/a.md' }]);
  });

  it('of an address, the source that has it, however often it comes', () => {
    const url = 'https://example.org/a';
    const sources = ['press', 'b', 'c'].map((id) => trial.source(id, { url }));
    expect(told({ sources })).toEqual([
      { url, other: 'press' },
      { url, other: 'press' },
    ]);
  });

  it('of a ring of documents, the whole way round', () => {
    const strategies = ['c', 'a', 'b'].map((id, at, all) =>
      trial.strategy(id, { relations: [{ type: 'extends', to: all[(at + 1) % 3] ?? '' }] }),
    );
    expect(told({ strategies })).toEqual([{ chain: 'a → b → c → a', type: 'extends' }]);
  });

  it('of a long ring as of a short one', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `s${10 + at}`);
    const strategies = ids.map((id, at) =>
      trial.strategy(id, { relations: [{ type: 'extends', to: ids[(at + 1) % 12] ?? '' }] }),
    );
    expect(told({ strategies })).toEqual([{ chain: [...ids, 's10'].join(' → '), type: 'extends' }]);
  });

  it('of a folder, the one that is right, also in the first centuries', () => {
    const event = trial.event('e', { file: 'events/2022/tea.md', date: dateOf('0938') });
    expect(told({ events: [event], site: { ...site, span: { from: 900, to: 2045 } } })).toEqual([
      { folder: '2022', year: '0938', date: '0938', target: 'events/0938/tea.md' },
      { year: 900, from: 1000, to: 2126 },
    ]);
  });

  it('of a language, those the interface has', () => {
    const languages = ['vi', 'tlh'].map((code) => ({ code, name: code, short: code }));
    expect(told({ site: { ...site, languages } })).toEqual([{ lang: 'tlh', languages: 'vi, en' }]);
  });
});

describe('What is just right', () => {
  const { site } = trial.records();

  it('lies in the first and in the last year of the timeline', () => {
    const on = (year: string) =>
      trial.event(`e${year}`, { file: `events/${year}/e.md`, date: dateOf(year) });
    const span = { from: 1975, to: 1990 };
    expect(told({ events: [on('1975'), on('1990')], site: { ...site, span } })).toEqual([]);
    const outside = told({ events: [on('1974'), on('1991')], site: { ...site, span } });
    expect(outside).toEqual([
      { date: '1974', ...span },
      { date: '1991', ...span },
    ]);
  });

  it('is a timeline of one year', () => {
    expect(told({ site: { ...site, span: { from: 2023, to: 2023 } } })).toEqual([]);
  });

  it('is in force on the day it was issued', () => {
    const day = dateOf('2022-12-30');
    expect(told({ strategies: [trial.strategy('s', { issued: day, inForce: day })] })).toEqual([]);
  });

  it('is the same number as a stock and as a flow, counted and foretold', () => {
    const flow = trial.observation('2023', 54, { timeKind: 'period', shown: true });
    const stock = trial.observation('2023', 54, { shown: true });
    const foretold = trial.observation('2023', 54, { estimate: 'forecast' });
    const figures = [trial.figure('f', [flow, stock, foretold])];
    // That one of the two fits the figure's measure only is another matter.
    expect(told({ figures })).toEqual([{ date: '2023' }]);
  });

  it('is a chain of documents however it is walked, with a ring further on that is its own', () => {
    const to = (id: string, ...ids: string[]) =>
      trial.strategy(id, { relations: ids.map((other) => ({ type: 'amends', to: other })) });
    const rings = told({
      strategies: [to('a', 'b', 'c'), to('b', 'c'), to('c', 'd'), to('d', 'c')],
    });
    expect(rings).toEqual([{ chain: 'c → d → c', type: 'amends' }]);
  });

  it('is a source without address beside others without', () => {
    const sources = ['press', 'b'].map((id) => trial.source(id, { url: null }));
    expect(told({ sources })).toEqual([]);
  });
});

describe('An id that is one record’s present and another’s earlier', () => {
  it('means the present one, so that naming it is no fault', () => {
    const partners = [trial.partner('busan'), trial.partner('lyon', { aliases: ['busan'] })];
    const events = [trial.event('e', { partners: ['busan'] })];
    expect(told({ partners, events })).toEqual([{ id: 'busan', other: 'partners/busan.md' }]);
  });
});

describe('The figures that the site shows', () => {
  it('are each named once', () => {
    const { site } = trial.records();
    const given = { site: { ...site, keyFigures: ['f', 'f'] }, figures: [trial.figure('f')] };
    expect(told(given)).toEqual([{ id: 'f', list: 'keyFigures' }]);
  });
});

describe('isIssueKind()', () => {
  it('knows the words of the table, and no other', () => {
    // A list of one word reads as that word where an object is asked for a key.
    const words = ['no-source', 'toString', 'nonsense', 3, null, ['no-source']];
    expect(words.filter(isIssueKind)).toEqual(['no-source']);
  });
});
