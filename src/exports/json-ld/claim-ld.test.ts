import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import type { Observation } from '#domain/records/figure.ts';
import { voiceOf } from '#i18n/voice.ts';
import { allData } from '../data/collections.ts';
import { ground as groundOf, HEAD } from '../data/ground.test-records.ts';
import { claimReviews } from './claim-ld.ts';

const sources = [
  made.source('press', { url: 'https://press.example/a', publisher: 'Press' }),
  made.source('office', { publisher: null, url: null }),
];
const from = (source: string) => ({ source: { source, locator: null } });

function reviewsOf(...observations: readonly Observation[]) {
  const figures = [made.figure('visits', [...observations])];
  const catalogue = joinRecords(made.records({ figures, sources }));
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'en', '/');
  const [figure] = allData(groundOf(catalogue)).figure;
  if (!figure) throw new Error('no figure');
  return claimReviews(figure, { voice, head: HEAD, origin: 'https://a.example', base: '/' });
}

describe('Values that sources contradict each other on', () => {
  it('are claims, each with where it stands, and rated as disputed only', () => {
    const reviews = reviewsOf(
      made.observation('2024', 4, from('press')),
      made.observation('2024', 5, from('office')),
      made.observation('2025', 6, from('press')),
    );
    expect(reviews).toHaveLength(2);
    for (const review of reviews)
      for (const property of ['claimReviewed', 'url', 'author', 'reviewRating', 'itemReviewed'])
        expect(review).toHaveProperty(property);
    expect(reviews[0]).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://a.example/en/figures/visits/',
      reviewRating: {
        '@type': 'Rating',
        alternateName: expect.stringContaining('disagree') as string,
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { name: 'Press' },
        appearance: { url: 'https://press.example/a' },
      },
    });
    expect(reviews[0]?.['reviewRating']).not.toHaveProperty('ratingValue');
  });

  it('are none where sources agree, one source speaks alone, or a later one corrects the other', () => {
    const [press, office] = [from('press'), from('office')];
    expect(
      reviewsOf(made.observation('2024', 4, press), made.observation('2024', 4, office)),
    ).toEqual([]);
    expect(
      reviewsOf(made.observation('2024', 4, press), made.observation('2025', 5, office)),
    ).toEqual([]);
    expect(
      reviewsOf(
        made.observation('2024', 4, { ...press, superseded: true }),
        made.observation('2024', 5, office),
      ),
    ).toEqual([]);
  });
});
