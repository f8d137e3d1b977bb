import { describe, expect, it } from 'vitest';
import { agreement, observation, role, stage } from '../catalogue/catalogue.test-records.ts';
import { dateOf } from '../dates/edtf-date.ts';
import { isPlanned, stateOf } from './event.ts';
import {
  breakBefore,
  comparableStretches,
  latestAt,
  observationsByTime,
  shownOf,
  valueBefore,
} from './figure.ts';
import { relationAt, stageAt } from './partner.ts';
import { roleNear } from './person.ts';
import { statusAt } from './strategy.ts';
import { isSaidIn, textIn } from './text.ts';

const at = (day: string) => Date.parse(day);

describe('isPlanned()', () => {
  it('an announced event is planned, whatever its date', () => {
    const event = { status: 'planned', date: dateOf('2020') } as const;
    expect(isPlanned(event, at('2023-01-01'))).toBe(true);
  });

  it('an event whose whole date lies ahead is planned', () => {
    const event = { status: 'held', date: dateOf('2030') } as const;
    expect(isPlanned(event, at('2023-01-01'))).toBe(true);
    expect(isPlanned(event, at('2030-06-01'))).toBe(false);
  });
});

describe('stateOf()', () => {
  it.each([
    ['planned', '2024-10-26/2024-10-27', '2024-10-27', 'planned'],
    ['planned', '2024-10-26/2024-10-27', '2024-10-28', 'unconfirmed'],
    ['planned', '../2024', '2024-06-01', 'planned'],
    ['planned', '2026', '2026-12-31', 'planned'],
    ['planned', '2026/..', '2030-01-01', 'planned'],
    ['held', '2024-10-26', '2024-10-27', 'held'],
    ['held', '2024-10-26', '2024-10-25', 'planned'],
    ['cancelled', '2030', '2024-01-01', 'cancelled'],
  ] as const)('of a %s event of %s is, on %s, %s', (status, date, day, state) => {
    expect(stateOf({ status, date: dateOf(date) }, at(day), undefined)).toBe(state);
  });

  it.each([
    ['2024-10-27', '2024-10-27', 'unconfirmed'],
    ['2024-10-26/2024-10-27', '2024-10-26', 'not-updated'],
    ['2024-10-26', '2024-10', 'unconfirmed'],
    ['2024-10', '2024-10-30', 'not-updated'],
    ['2024', '2030', 'unconfirmed'],
    ['2025-06-02', '2024-10', 'planned'],
  ] as const)('of what was announced for %s, sources read up to %s, is %s', (date, read, state) => {
    const event = { status: 'planned', date: dateOf(date) } as const;
    expect(stateOf(event, at('2025-06-01'), dateOf(read))).toBe(state);
  });

  it('does not depend on how far sources were read for what was held or cancelled', () => {
    for (const status of ['held', 'cancelled'] as const) {
      const event = { status, date: dateOf('2025-01-01') };
      expect(stateOf(event, at('2025-06-01'), dateOf('2024'))).toBe(status);
    }
  });
});

describe('observationsByTime()', () => {
  it('puts values for the same time side by side, oldest time first', () => {
    const groups = observationsByTime({
      observations: [observation('2023', 54), observation('2017', 48), observation('2023', 53)],
    });
    expect(groups.map((group) => group.map(({ value }) => value))).toEqual([[48], [54, 53]]);
  });

  it('does not take "about 2023" for 2023', () => {
    const groups = observationsByTime({
      observations: [observation('2023', 54), observation('2023~', 50)],
    });
    expect(groups).toHaveLength(2);
  });
});

describe('shownOf()', () => {
  it('shows the marked value', () => {
    const rivals = [observation('2023', 54, { shown: true }), observation('2023', 53)];
    expect(shownOf(rivals)?.value).toBe(54);
  });

  it('shows the last one that was not corrected when none is marked', () => {
    const rivals = [
      observation('2023', 54),
      observation('2023', 55),
      observation('2023', 53, { superseded: true }),
    ];
    expect(shownOf(rivals)?.value).toBe(55);
  });

  it('shows a corrected value rather than none, and none where there is none', () => {
    expect(shownOf([observation('2023', 53, { superseded: true })])?.value).toBe(53);
    expect(shownOf([])).toBeNull();
  });
});

describe('latestAt()', () => {
  const figure = { observations: [observation('2023', 54), observation('2017', 48)] };

  it('gives the newest value that had begun to hold', () => {
    expect(latestAt(figure, at('2020-01-01'))?.value).toBe(48);
    expect(latestAt(figure, at('2024-01-01'))?.value).toBe(54);
    expect(latestAt(figure, at('2023-06-01'))?.value).toBe(54);
    expect(latestAt(figure, at('2023-01-01'))?.value).toBe(54);
    expect(latestAt(figure, at('2022-12-31'))?.value).toBe(48);
  });

  it('gives nothing before the first', () => {
    expect(latestAt(figure, at('2000-01-01'))).toBeNull();
  });
});

describe('a break in a series', () => {
  const merger = { date: dateOf('2025-07-01'), note: { und: 'merger' } };
  const late = { ...observation('2025-10-13', 58), countedAs: 'before-break' } as const;
  const all = [observation('2023', 54), observation('2024', 58), late];
  const newest = observation('2025-10-30', 87);
  const figure = { observations: [...all, newest], breaks: [merger] };

  it('has no earlier value behind it', () => {
    expect(valueBefore(figure, newest)).toBeNull();
    expect(breakBefore(figure, newest)).toBe(merger);
  });

  it('lies before a value that was counted anew, whatever its time', () => {
    expect(valueBefore(figure, late)?.value).toBe(54);
    expect(breakBefore(figure, late)).toBeNull();
  });

  it('parts the values into stretches that may be compared', () => {
    const values = comparableStretches(figure).map((stretch) => stretch.map(({ value }) => value));
    expect(values).toEqual([[54, 58, 58], [87]]);
  });

  it('lets values on one side of it be compared', () => {
    const later = observation('2026', 90);
    const longer = { ...figure, observations: [...figure.observations, later] };
    expect(valueBefore(longer, later)).toBe(newest);
  });

  it('parts a value that counted anew before its day came', () => {
    const early = { ...observation('2025-06-16', 87), countedAs: 'after-break' } as const;
    const young = { observations: [...all, early], breaks: [merger] };
    expect(valueBefore(young, early)).toBeNull();
    expect(breakBefore(young, early)).toBe(merger);
  });

  it('parts nothing when it lies before all values', () => {
    const young = { observations: [newest], breaks: [merger] };
    expect(breakBefore(young, newest)).toBeNull();
  });
});

describe('stageAt()', () => {
  const memorandum = agreement('m', [stage('proposed', '2014'), stage('signed', '2015-06-01')]);

  it('gives the last step that had been reached', () => {
    expect(stageAt(memorandum, at('2014-06-01'))?.stage).toBe('proposed');
    expect(stageAt(memorandum, at('2015-06-01'))?.stage).toBe('signed');
  });

  it('gives nothing before the first step', () => {
    expect(stageAt(memorandum, at('2013-12-31'))).toBeNull();
  });

  it('does not rely on the order in the file', () => {
    const turned = agreement('m', [...memorandum.life].reverse());
    expect(stageAt(turned, at('2020-01-01'))?.stage).toBe('signed');
  });
});

describe('relationAt()', () => {
  const tie = { established: dateOf('1995-11-03'), lapsed: dateOf('2005') };

  it.each([
    ['1995-11-02', 'not-yet'],
    ['1995-11-03', 'active'],
    ['2004-12-31', 'active'],
    ['2005-01-01', 'lapsed'],
  ])('on %s the tie is %s', (day, state) => {
    expect(relationAt(tie, at(day))).toBe(state);
  });

  it('is unknown where no source dates it', () => {
    expect(relationAt({ established: null, lapsed: null }, at('2020-01-01'))).toBe('unknown');
  });
});

describe('roleNear()', () => {
  const person = { roles: [role('Minister', '2021'), role('Deputy', '2015-03-01')] };

  it('gives the office attested last before the moment', () => {
    expect(roleNear(person, at('2018-01-01'))?.title).toEqual({ und: 'Deputy' });
    expect(roleNear(person, at('2023-01-01'))?.title).toEqual({ und: 'Minister' });
  });

  it('gives the first one known for a moment before all', () => {
    expect(roleNear(person, at('2000-01-01'))?.title).toEqual({ und: 'Deputy' });
  });

  it('takes an office attested for a year as held from its first day', () => {
    expect(roleNear(person, at('2021-01-01'))?.title).toEqual({ und: 'Minister' });
    expect(roleNear(person, at('2020-12-31'))?.title).toEqual({ und: 'Deputy' });
  });

  it('gives nothing for someone without any', () => {
    expect(roleNear({ roles: [] }, at('2020-01-01'))).toBeNull();
  });
});

describe('statusAt()', () => {
  const said = (day: string, state: 'drafting' | 'issued') => ({
    at: dateOf(day),
    state,
    text: { und: 'x' },
    source: null,
  });
  const strategy = { statuses: [said('2022-12-30', 'issued'), said('2021', 'drafting')] };

  it('gives what was said last', () => {
    expect(statusAt(strategy, at('2022-01-01'))?.state).toBe('drafting');
    expect(statusAt(strategy, at('2023-01-01'))?.state).toBe('issued');
  });

  it('gives nothing before the first word', () => {
    expect(statusAt(strategy, at('2020-01-01'))).toBeNull();
  });
});

describe('textIn()', () => {
  it('gives the words of the language, marked with it', () => {
    expect(textIn({ vi: 'năm', en: 'year' }, 'en')).toEqual({ text: 'year', lang: 'en' });
  });

  it('falls back in the given order', () => {
    expect(textIn({ vi: 'năm', fr: 'an' }, 'en', ['fr', 'vi'])).toEqual({ text: 'an', lang: 'fr' });
  });

  it('prefers words of no language to words of a language nobody asked for', () => {
    expect(textIn({ und: '12', vi: 'mười hai' }, 'en')).toEqual({ text: '12', lang: null });
  });

  it('gives any words rather than none', () => {
    expect(textIn({ ko: '부산' }, 'en', ['vi'])).toEqual({ text: '부산', lang: 'ko' });
  });

  it('gives nothing where there are no words', () => {
    expect(textIn(null, 'en')).toBeNull();
    expect(textIn({}, 'en')).toBeNull();
    expect(textIn({ en: '' }, 'en')).toBeNull();
  });
});

describe('isSaidIn()', () => {
  it('is true of words in the language, and of words that are the same in all', () => {
    expect(isSaidIn({ vi: 'năm' }, 'vi')).toBe(true);
    expect(isSaidIn({ und: '12' }, 'vi')).toBe(true);
    expect(isSaidIn({ vi: 'năm' }, 'en')).toBe(false);
  });
});
