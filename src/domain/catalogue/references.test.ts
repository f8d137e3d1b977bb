import { describe, expect, it } from 'vitest';
import type { Records } from './records.ts';
import { backlinksOf } from './backlinks.ts';
import { dateOf } from '../dates/edtf-date.ts';
import * as trial from './catalogue.test-records.ts';
import { referencesOf } from './references.ts';

/** Every reference as a line: from, field, to. */
function lines(given: Partial<Records>): string[] {
  return referencesOf(trial.records(given)).map(
    ({ from, field, to }) => `${from.kind}:${from.id} ${field.join('.')} ${to.kind}:${to.id}`,
  );
}

const none = { sources: [] };

describe('referencesOf()', () => {
  it('names all that an event names, each in its field', () => {
    const event = trial.event('e', {
      partners: ['busan', 'lyon'],
      people: ['a'],
      organisations: ['o'],
      strategies: ['s'],
      figures: ['f'],
    });
    expect(lines({ events: [event] })).toEqual([
      'event:e partners.0 partner:busan',
      'event:e partners.1 partner:lyon',
      'event:e people.0 person:a',
      'event:e organisations.0 organisation:o',
      'event:e strategies.0 strategy:s',
      'event:e figures.0 figure:f',
      'event:e sources.0.id source:press',
    ]);
  });

  it('names the sources of a partner and of each step of its agreements', () => {
    const life = [trial.stage('proposed', '2014', null), trial.stage('signed', '2015', 'paper')];
    const partner = trial.partner('p', { agreements: [trial.agreement('m', life)] });
    expect(lines({ partners: [partner] })).toEqual([
      'partner:p sources.0.id source:press',
      'partner:p agreements.0.life.1.source source:paper',
    ]);
  });

  it('names the sources of an agreement itself, and the one that shows a tie carried on', () => {
    const sources = [{ source: 'law', locator: null }];
    const continued = { at: dateOf('2025-11'), source: 'paper' };
    const agreements = [trial.agreement('m', [], { sources })];
    const partner = trial.partner('p', { ...none, agreements, continued });
    expect(lines({ partners: [partner] })).toEqual([
      'partner:p agreements.0.sources.0.id source:law',
      'partner:p continued.source source:paper',
    ]);
  });

  it('names what took over from a body', () => {
    const succeededBy = [{ id: 'new', at: null }];
    const old = trial.organisation('old', { ...none, succeededBy });
    expect(lines({ organisations: [old] })).toEqual([
      'organisation:old succeededBy.0.id organisation:new',
    ]);
  });

  it('names issuers, other documents, figures and sources of a strategy', () => {
    const words = { und: 'x' };
    const strategy = trial.strategy('s', {
      ...none,
      issuers: ['o'],
      relations: [{ type: 'replaces', to: 'old' }],
      statuses: [{ at: dateOf('2023'), state: 'issued', text: words, source: 'paper' }],
      objectives: [
        trial.objective('more', { figure: 'f', source: { source: 'law', locator: null } }),
      ],
    });
    expect(lines({ strategies: [strategy] })).toEqual([
      'strategy:s issuers.0 organisation:o',
      'strategy:s relations.0.to strategy:old',
      'strategy:s statuses.0.source source:paper',
      'strategy:s objectives.0.figure figure:f',
      'strategy:s objectives.0.source source:law',
    ]);
  });

  it('names the source of each observation and of each office', () => {
    const figure = trial.figure('f', [trial.observation('2023', 54)]);
    const person = trial.person('a', { ...none, roles: [trial.role('Chair', '2023', 'paper')] });
    expect(lines({ figures: [figure], people: [person] })).toEqual([
      'figure:f observations.0.source source:press',
      'person:a roles.0.source source:paper',
    ]);
  });

  it('names targets whether or not they exist', () => {
    const event = trial.event('e', { ...none, partners: ['nowhere'] });
    expect(lines({ events: [event] })).toEqual(['event:e partners.0 partner:nowhere']);
  });
});

describe('backlinksOf()', () => {
  const links = backlinksOf(
    trial.records({
      events: [
        trial.event('a', { partners: ['busan'], people: ['mai'] }),
        trial.event('b', { partners: ['busan', 'busan'] }),
      ],
      partners: [trial.partner('busan')],
    }),
  );

  it('lists who names a record, each once, by kind', () => {
    expect(links.to({ kind: 'partner', id: 'busan' }, 'event')).toEqual(['a', 'b']);
    expect(links.to({ kind: 'source', id: 'press' }, 'partner')).toEqual(['busan']);
  });

  it('counts the records of all kinds', () => {
    expect(links.count({ kind: 'source', id: 'press' })).toBe(3);
  });

  it('keeps records of one id and different kinds apart', () => {
    expect(links.to({ kind: 'person', id: 'busan' }, 'event')).toEqual([]);
    expect(links.count({ kind: 'person', id: 'mai' })).toBe(1);
  });

  it('says nobody for a record nobody names', () => {
    expect(links.count({ kind: 'figure', id: 'none' })).toBe(0);
  });
});
