import { describe, expect, it } from 'vitest';
import { partner, records } from './catalogue.test-records.ts';
import { documentedPartners, mentionedPlaces } from './partners.ts';

describe('documentedPartners() and mentionedPlaces()', () => {
  const { taxonomy } = records();
  const mentioned = taxonomy.relations.map((term) => ({
    ...term,
    id: 'mentioned',
    partner: false,
  }));
  const given = records({
    taxonomy: { ...taxonomy, relations: [...taxonomy.relations, ...mentioned] },
    partners: [
      partner('lyon', { relation: 'mentioned' }),
      partner('busan'),
      partner('porto', { relation: 'not-in-the-taxonomy' }),
    ],
  });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('part the localities by what their relation says', () => {
    expect(ids(mentionedPlaces(given))).toEqual(['lyon']);
    expect(ids(documentedPartners(given))).toContain('busan');
  });

  it('take a locality whose relation nobody explains for a partner, so that it is not lost', () => {
    expect(ids(documentedPartners(given))).toEqual(['busan', 'porto']);
  });
});
