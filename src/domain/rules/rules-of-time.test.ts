import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import { groundAt } from './rule.ts';
import { found } from './rules.test-found.ts';

const words = { und: 'x' };

describe('dates-out-of-order', () => {
  it('is a tie that lapsed before it was formed', () => {
    const partners = [trial.partner('p', { established: dateOf('1995'), lapsed: dateOf('1990') })];
    expect(found({ partners })).toEqual(['dates-out-of-order partners/p.md lapsed']);
  });

  it('gives rough dates the benefit of the doubt', () => {
    const partners = [
      trial.partner('p', { established: dateOf('1995-06'), lapsed: dateOf('1995') }),
    ];
    expect(found({ partners })).toEqual([]);
  });

  it('is a document in force, or its span over, before it was issued', () => {
    const issued = dateOf('2022-12-30');
    const strategies = [
      trial.strategy('a', { issued, inForce: dateOf('2022-12-29') }),
      trial.strategy('b', { issued, span: dateOf('2010/2020') }),
      trial.strategy('c', { issued, span: dateOf('2021/2026') }),
    ];
    expect(found({ strategies })).toEqual([
      'dates-out-of-order strategies/a.md inForce',
      'dates-out-of-order strategies/b.md span',
    ]);
  });

  it('is a timeline that ends before it begins', () => {
    const { site } = trial.records();
    expect(found({ site: { ...site, span: { from: 2045, to: 1975 } } })).toEqual([
      'dates-out-of-order site.yaml span.to',
    ]);
  });
});

describe('life-out-of-order', () => {
  const partners = (...life: Parameters<typeof trial.agreement>[1][number][]) => [
    trial.partner('p', { agreements: [trial.agreement('m', life)] }),
  ];

  it('is a step dated before the one above it', () => {
    const life = [trial.stage('signed', '2015'), trial.stage('renewed', '2014')];
    expect(found({ partners: partners(...life) })).toEqual([
      'life-out-of-order partners/p.md agreements.0.life.1.date',
    ]);
  });

  it('is a step that cannot follow the one above it', () => {
    const life = [trial.stage('expired', '2015'), trial.stage('signed', '2016')];
    expect(found({ partners: partners(...life) })).toEqual([
      'life-out-of-order partners/p.md agreements.0.life.1.stage stage',
    ]);
  });

  it('lets a document that expired be renewed, and changes come in any order', () => {
    const life = [
      ...[trial.stage('signed', '2010'), trial.stage('amended', '2012')],
      ...[trial.stage('in-force', '2012'), trial.stage('expired', '2015')],
      trial.stage('renewed', '2016'),
    ];
    expect(found({ partners: partners(...life) })).toEqual([]);
  });
});

describe('duplicate-observation and several-shown', () => {
  it('is the same value for the same time from the same source', () => {
    const figures = [
      trial.figure('f', [trial.observation('2023', 54), trial.observation('2023', 54)]),
    ];
    expect(found({ figures })).toEqual(['duplicate-observation figures/f.yaml observations.1']);
  });

  it('is not a contradiction, which stands side by side', () => {
    const other = { source: { source: 'other', locator: null } };
    const rivals = [trial.observation('2023', 54), trial.observation('2023', 53, other)];
    const sources = [trial.source('press'), trial.source('other')];
    expect(found({ figures: [trial.figure('f', rivals)], sources })).toEqual([]);
  });

  it('is a second value shown for one time', () => {
    const shown = { shown: true };
    const figures = [
      trial.figure('f', [
        ...[trial.observation('2023', 54, shown), trial.observation('2022', 50, shown)],
        trial.observation('2023', 53, shown),
      ]),
    ];
    expect(found({ figures })).toEqual(['several-shown figures/f.yaml observations.2.shown']);
  });
});

describe('no-break-beside', () => {
  const merger = [{ date: dateOf('2025-07-01'), note: words }];
  const counted = (time: string, countedAs: 'before-break' | 'after-break', breaks = merger) =>
    found({
      figures: [{ ...trial.figure('f', [trial.observation(time, 54, { countedAs })]), breaks }],
    });

  it('is a side of a break where there is none', () => {
    const place = 'no-break-beside figures/f.yaml observations.0.countedAs';
    expect(counted('2026', 'before-break', [])).toEqual([place]);
    expect(counted('2025-06', 'before-break')).toEqual([place]);
    expect(counted('2026', 'after-break')).toEqual([`${place} after`]);
  });

  it('is content with the other side of a break', () => {
    expect(counted('2026', 'before-break')).toEqual([]);
    expect(counted('2025', 'before-break')).toEqual([]);
    expect(counted('2025-06', 'after-break')).toEqual([]);
  });
});

describe('Dates of events', () => {
  const on = (folder: string, date: string, given = {}) =>
    trial.event('e', { file: `events/${folder}/e.md`, date: dateOf(date), ...given });

  it('wrong-year-folder is a folder of another year than the date begins in', () => {
    expect(found({ events: [on('2022', '2023-04-26')] })).toEqual([
      'wrong-year-folder events/2022/e.md date',
    ]);
    expect(found({ events: [on('2022', '2022-12-30/2023-01-02')] })).toEqual([]);
  });

  it('held-in-future is an event that was held although it lies ahead', () => {
    expect(found({ events: [on('2032', '2032')] })).toEqual([
      'held-in-future events/2032/e.md date',
    ]);
    expect(found({ events: [on('2032', '2032', { status: 'planned' })] })).toEqual([]);
  });

  it('held-in-future counts in days of the city', () => {
    const evening = Date.parse('2026-11-21T18:30:00Z');
    const { site } = trial.records();
    const inZone = (timeZone: string) => ({
      events: [on('2026', '2026-11-22')],
      site: { ...site, city: { ...site.city, timeZone } },
    });
    const ground = groundAt(evening, ['vi']);
    expect(found(inZone('Asia/Ho_Chi_Minh'), ground)).toEqual([]);
    expect(found(inZone('UTC'), ground)).toHaveLength(1);
  });

  it('outside-span is an event that the timeline cannot show', () => {
    expect(found({ events: [on('1923', '1923')] })).toEqual(['outside-span events/1923/e.md date']);
  });
});

describe('planned-and-past', () => {
  const { site } = trial.records();
  const told = (date: string, events?: string) =>
    found({
      events: [
        trial.event('e', {
          status: 'planned',
          date: dateOf(date),
          file: `events/${date.slice(0, 4)}/e.md`,
        }),
      ],
      site: { ...site, readUntil: events === undefined ? {} : { events: dateOf(events) } },
    });

  it('is an event announced for a time long over', () => {
    expect(told('2023-04-26')).toEqual(['planned-and-past events/2023/e.md date']);
    expect(told('2025-12-20')).toEqual([]);
  });

  it('is told otherwise where sources of that time were not read', () => {
    expect(told('2023-04-26', '2023-04-25')).toEqual([
      'planned-and-past events/2023/e.md date unread',
    ]);
    expect(told('2023-04-26', '2023-04')).toEqual(['planned-and-past events/2023/e.md date']);
  });
});
