import { describe, expect, it } from 'vitest';
import { event, records } from './catalogue.test-records.ts';
import { signOfEvent } from './event-sign.ts';

const { taxonomy } = records();
const pillars = [{ ...taxonomy.pillars[0], id: 'p', hue: 'teal', shape: 'star' }] as const;
const categories = [{ ...taxonomy.categories[0], id: 'c', hue: 'gold', shape: 'bar' }] as const;
const given = { pillars, categories } as unknown as typeof taxonomy;
const signOf = (more: Parameters<typeof event>[1]) => signOfEvent(given, event('fair', more));

describe('The sign of an event', () => {
  it('is that of its first pillar', () => {
    expect(signOf({ pillars: ['p', 'other'], category: 'c' })).toEqual({
      hue: 'teal',
      shape: 'star',
    });
  });

  it('is that of its category where it has no pillar that is known', () => {
    for (const pillars of [[], ['unknown']])
      expect(signOf({ pillars, category: 'c' })).toEqual({ hue: 'gold', shape: 'bar' });
  });

  it('is a grey circle where neither is known, or there is no event', () => {
    const unknown = { hue: 'slate', shape: 'circle' };
    expect(signOf({ pillars: [], category: 'unknown' })).toEqual(unknown);
    expect(signOfEvent(given, undefined)).toEqual(unknown);
  });
});
