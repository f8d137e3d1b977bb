import { describe, expect, it } from 'vitest';
import { routesOf } from './routes.ts';

const vi = routesOf('vi', 'vi');
const en = routesOf('en', 'vi');

describe('routesOf', () => {
  it('puts the main language at the root and others under their code', () => {
    expect(vi.page('home')).toBe('/');
    expect(en.page('home')).toBe('/en/');
    expect(vi.page('timeline')).toBe('/dong-thoi-gian/');
    expect(en.page('timeline')).toBe('/en/timeline/');
  });

  it('gives every record an address in each language', () => {
    expect(vi.record('event', 'ky-quy-che')).toBe('/su-kien/ky-quy-che/');
    expect(en.record('person', 'phan-van-mai')).toBe('/en/people/phan-van-mai/');
  });

  it('addresses parts of a page', () => {
    expect(vi.page('eventYear', 2023)).toBe('/su-kien/nam/2023/');
    expect(en.page('years', 2023)).toBe('/en/years/2023/');
    expect(en.page('home', 'more')).toBe('/en/more/');
  });

  it('lives under a base path', () => {
    expect(routesOf('en', 'vi', '/chronicle/').page('sources')).toBe('/chronicle/en/sources/');
    expect(routesOf('vi', 'vi', '/chronicle').page('home')).toBe('/chronicle/');
  });

  it('lets another language be the main one', () => {
    expect(routesOf('en', 'en').page('events')).toBe('/events/');
    expect(routesOf('vi', 'en').page('events')).toBe('/vi/su-kien/');
  });

  it('keeps to plain letters', () => {
    for (const name of ['timeline', 'partners', 'strategies', 'figures', 'guideErrors'] as const) {
      expect(vi.page(name)).toMatch(/^\/[a-z/-]+\/$/);
    }
  });

  it('knows the words that addresses have because of their page, each once', () => {
    expect(en.words()).toEqual(expect.arrayContaining(['events', 'year', 'partners', 'briefing']));
    expect(vi.words()).toEqual(expect.arrayContaining(['su-kien', 'nam', 'tom-tat']));
    expect(new Set(vi.words()).size).toBe(vi.words().length);
    expect(vi.words()).not.toContain('');
  });

  it('puts prose pages at their known address, others under their own name', () => {
    expect(vi.prose('about')).toBe('/gioi-thieu/');
    expect(en.prose('hop-tac')).toBe('/en/hop-tac/');
  });
});
