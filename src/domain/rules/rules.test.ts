import { describe, expect, it } from 'vitest';
import * as trial from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import { type Ground } from './rule.ts';
import { found, GROUND } from './rules.test-found.ts';

const words = { und: 'x' };

describe('A sound chronicle', () => {
  it('breaks no rule', () => {
    const given = {
      events: [trial.event('e', { partners: ['busan'], people: ['a'] })],
      partners: [trial.partner('busan', { established: dateOf('1995') })],
      people: [trial.person('a', { roles: [trial.role('Chair', '2023')] })],
      figures: [trial.figure('f', [trial.observation('2023', 54), trial.observation('2017', 48)])],
      strategies: [trial.strategy('s', { issued: dateOf('2022'), inForce: dateOf('2023') })],
      organisations: [trial.organisation('o')],
    };
    expect(found(given)).toEqual([]);
  });
});

describe('unknown-reference', () => {
  it('is an id that no record has', () => {
    const events = [trial.event('e', { people: ['nobody'] })];
    expect(found({ events })).toEqual(['unknown-reference events/2023/e.md people.0']);
  });

  it('proposes the nearest id of the same kind', () => {
    const given = {
      events: [trial.event('e', { partners: ['busaan'] })],
      partners: [trial.partner('busan')],
    };
    expect(found(given)).toEqual(['unknown-reference events/2023/e.md partners.0 nearest']);
  });

  it('proposes the present id for an earlier one', () => {
    const given = {
      events: [trial.event('e', { partners: ['pusan'] })],
      partners: [trial.partner('busan', { aliases: ['pusan'] })],
    };
    expect(found(given)).toEqual(['unknown-reference events/2023/e.md partners.0 renamed']);
  });

  it('does not blame a record whose own file could not be read', () => {
    const events = [trial.event('e', { partners: ['busan'] })];
    const isUnread: Ground['isUnread'] = ({ kind, id }) => kind === 'partner' && id === 'busan';
    expect(found({ events }, { ...GROUND, isUnread })).toEqual([]);
  });

  it('looks at the figures that the site shows', () => {
    const { site } = trial.records();
    expect(found({ site: { ...site, keyFigures: ['f'], partnerTotal: 'g' } })).toEqual([
      'unknown-reference site.yaml keyFigures.0',
      'unknown-reference site.yaml partnerTotal',
    ]);
  });
});

describe('unknown-term', () => {
  it('is a category, pillar, relation or theme outside the taxonomy', () => {
    const given = {
      events: [trial.event('e', { category: 'party', pillars: ['economic', 'economical'] })],
      partners: [trial.partner('p', { relation: 'twin' })],
      figures: [{ ...trial.figure('f'), theme: 'trad' }, trial.figure('without')],
    };
    expect(found(given)).toEqual([
      'unknown-term events/2023/e.md category',
      'unknown-term events/2023/e.md pillars.1 nearest',
      'unknown-term partners/p.md relation',
      'unknown-term figures/f.yaml theme nearest',
    ]);
  });

  it('says nothing when the taxonomy could not be read', () => {
    const taxonomy = { categories: [], pillars: [], relations: [], themes: [], countryNames: {} };
    expect(found({ taxonomy, events: [trial.event('e')] })).toEqual([]);
  });
});

describe('listed-twice', () => {
  it('is an id that stands twice in one list', () => {
    const given = {
      events: [trial.event('e', { countries: ['KR', 'JP', 'KR'] })],
      organisations: [trial.organisation('o')],
      strategies: [trial.strategy('s', { issuers: ['o', 'o'] })],
    };
    expect(found(given)).toEqual([
      'listed-twice events/2023/e.md countries.2',
      'listed-twice strategies/s.md issuers.1',
    ]);
  });

  it('allows one source twice when it supports in two places', () => {
    const at = (paragraph: string) => ({ source: 'press', locator: { und: paragraph } });
    expect(found({ events: [trial.event('e', { sources: [at('1'), at('2')] })] })).toEqual([]);
    expect(found({ events: [trial.event('e', { sources: [at('1'), at('1')] })] })).toEqual([
      'listed-twice events/2023/e.md sources.1',
    ]);
  });
});

describe('duplicate-part-id', () => {
  it('is an id used twice within one file', () => {
    const life = [trial.stage('signed', '2015')];
    const agreements = [trial.agreement('m', life), trial.agreement('m', life)];
    const { taxonomy } = trial.records();
    const pillars = [...taxonomy.pillars, ...taxonomy.pillars];
    const themes = [...taxonomy.themes, ...taxonomy.themes];
    const partners = [trial.partner('p', { agreements })];
    expect(found({ partners, taxonomy: { ...taxonomy, pillars, themes } })).toEqual([
      'duplicate-part-id partners/p.md agreements.1.id',
      'duplicate-part-id taxonomy.yaml pillars.1.id',
      'duplicate-part-id taxonomy.yaml themes.1.id',
    ]);
  });
});

describe('no-source', () => {
  it('is a record without any', () => {
    expect(found({ events: [trial.event('e', { sources: [] })] })).toEqual([
      'no-source events/2023/e.md sources',
    ]);
  });

  it('is an office, a step of an agreement or a word on a state without its own', () => {
    const status = { at: dateOf('2023'), state: 'issued', text: words, source: null } as const;
    const life = [trial.stage('signed', '2015', null)];
    const given = {
      people: [trial.person('a', { roles: [trial.role('Chair', '2023', null)] })],
      strategies: [trial.strategy('s', { statuses: [status] })],
      partners: [trial.partner('p', { agreements: [trial.agreement('m', life)] })],
    };
    expect(found(given)).toEqual([
      'no-source people/a.yaml roles.0 part',
      'no-source strategies/s.md statuses.0 part',
      'no-source partners/p.md agreements.0.life.0 part',
    ]);
  });
});

describe('same-person-name', () => {
  const named = (id: string, name: string, distinction: string | null = null) =>
    trial.person(id, {
      name: { und: name },
      distinction: distinction === null ? null : { und: distinction },
    });

  it('is a name shared without a distinction', () => {
    expect(found({ people: [named('a', 'Nguyễn Văn A'), named('b', 'nguyễn văn  a')] })).toEqual([
      'same-person-name people/b.yaml name both',
    ]);
  });

  it('asks only those who do not say which one they are', () => {
    expect(found({ people: [named('a', 'A B', 'poet'), named('b', 'A B')] })).toEqual([
      'same-person-name people/b.yaml name',
    ]);
  });

  it('takes a different tone mark for a different name', () => {
    expect(found({ people: [named('a', 'Lê Hòa'), named('b', 'Lê Hoa')] })).toEqual([]);
  });
});

describe('same-partner-name', () => {
  it('is a name shared in any language', () => {
    const partners = [
      trial.partner('a', { name: { vi: 'Hồng Kông', en: 'Hong Kong' } }),
      trial.partner('b', { name: { vi: 'Hương Cảng', en: 'Hong Kong' } }),
    ];
    expect(found({ partners })).toEqual(['same-partner-name partners/b.md name']);
  });
});

describe('alias-clash', () => {
  it('is an earlier id that another record has now or had too', () => {
    const partners = [
      trial.partner('a', { aliases: ['b', 'old'] }),
      trial.partner('b', { aliases: ['old'] }),
    ];
    expect(found({ partners })).toEqual([
      'alias-clash partners/a.md aliases.0',
      'alias-clash partners/b.md aliases.0',
    ]);
  });

  it('allows the same earlier id in another kind', () => {
    const given = {
      partners: [trial.partner('a', { aliases: ['x'] })],
      people: [trial.person('x')],
    };
    expect(found(given)).toEqual([]);
  });
});

describe('key-locality-without-source', () => {
  const partners = [trial.partner('p', { keySince: dateOf('2023-04') })];

  it('is a key locality whose sources are all older', () => {
    const sources = [trial.source('press', { published: dateOf('2017') })];
    expect(found({ partners, sources })).toEqual([
      'key-locality-without-source partners/p.md keySince',
    ]);
  });

  it('is content with a source that may be as young, or has no date', () => {
    const young = [trial.source('press', { published: dateOf('2023') })];
    expect(found({ partners, sources: young })).toEqual([]);
    expect(found({ partners })).toEqual([]);
  });
});

describe('strategy-cycle', () => {
  const replacing = (id: string, to: string) =>
    trial.strategy(id, { relations: [{ type: 'replaces', to }] });

  it('is a document that replaces itself', () => {
    expect(found({ strategies: [replacing('a', 'a')] })).toEqual([
      'strategy-cycle strategies/a.md relations.0.to',
    ]);
  });

  it('is a ring, told once', () => {
    const strategies = [replacing('b', 'c'), replacing('c', 'a'), replacing('a', 'b')];
    expect(found({ strategies })).toEqual(['strategy-cycle strategies/a.md relations.0.to']);
  });

  it('is not a chain, nor two kinds of relation both ways', () => {
    const back = trial.strategy('b', { relations: [{ type: 'based-on', to: 'a' }] });
    expect(found({ strategies: [replacing('a', 'b'), back] })).toEqual([]);
  });
});

describe('same-address', () => {
  it('sees through protocol, www and a last slash', () => {
    const sources = [
      trial.source('press', { url: 'https://www.example.org/a/' }),
      trial.source('other', { url: 'http://example.org/a' }),
    ];
    expect(found({ sources })).toEqual(['same-address sources/other.yaml url']);
  });
});
