import { describe, expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { HEAD } from '../data/ground.test-records.ts';
import type { Thing } from './ld-parts.ts';
import { countryLd, storyLd, yearLd } from './page-ld.ts';

const { site, taxonomy } = joinRecords(made.records({}));
const voice = voiceOf(site, taxonomy, 'en', '/base/');
const ground = { voice, head: HEAD, origin: 'https://a.example', base: '/base/' };
const at = (path: string) => `https://a.example${path}`;
const { routes } = voice;

const thingsOf = (described: object) => (described as { '@graph': Thing[] })['@graph'];
const wayTo = (described: object) =>
  (thingsOf(described)[1]?.['itemListElement'] as Thing[]).map(({ item }) => item);

describe('A page about no record, for search engines', () => {
  it('is a country with its code, below the list of countries', () => {
    const described = countryLd('JP', ground);
    const url = at(routes.page('countries', 'jp'));
    expect(thingsOf(described)[0]).toEqual({
      '@type': 'Country',
      name: 'Japan',
      url,
      identifier: 'JP',
    });
    expect(wayTo(described)).toEqual([at(routes.page('home')), at(routes.page('countries')), url]);
  });

  it('is a year, and covers that year', () => {
    const described = yearLd({ from: 2023, to: 2023 }, ground);
    expect(thingsOf(described)[0]).toMatchObject({
      '@type': 'CollectionPage',
      url: at(routes.page('years', 2023)),
      temporalCoverage: '2023',
    });
    expect(wayTo(described)[1]).toBe(at(routes.page('years')));
  });

  it('is a story in the language of its words, whatever stands in its title', () => {
    const title = 'From "one" & <two> to 87';
    const path = '/base/en/stories/one/';
    const described = storyLd({ title, description: 'How.', path, language: 'vi' }, ground);
    const [about] = thingsOf(described);
    expect(about).toMatchObject({
      '@type': 'Article',
      headline: title,
      description: 'How.',
      inLanguage: 'vi',
      url: at(path),
    });
    expect(about).toHaveProperty('publisher.name');
    expect(wayTo(described).at(-1)).toBe(at(path));
  });

  it('leads on from the page while the site has no address', () => {
    expect(wayTo(countryLd('JP', { ...ground, origin: null }))[0]).toBe(routes.page('home'));
  });
});
