import { describe, expect, it } from 'vitest';
import { event, records, strategy } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { citationIn, citedDataset, citedPage, citedRecord } from './cited.ts';

const signing = event('busan-1995', { title: { vi: 'Ký kết', en: 'A signing' } });
const catalogue = joinRecords(records({ events: [signing] }));
const NOW = Date.UTC(2026, 10, 29);
const at = (path: string) => `https://example.org${path}`;

describe('what a page is cited as', () => {
  it('has title, address and language of the page it stands on', () => {
    const cited = citedRecord(catalogue, { kind: 'event', id: signing.id });
    for (const lang of ['vi', 'en']) {
      const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
      expect(citationIn(cited, voice, { catalogue, now: NOW }, at)).toMatchObject({
        key: 'event/busan-1995',
        as: 'page',
        title: voice.text(signing.title),
        language: lang,
        day: '2026-11-29',
        url: at(voice.routes.record('event', signing.id)),
      });
    }
  });

  it('has the version of the data and where it stays, where it is a release', () => {
    const cited = citedRecord(catalogue, { kind: 'event', id: signing.id });
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
    const archive = '/data/releases/2026-11-28/chronicle.zip';
    const edition = { version: '2026-11-28-0123abcd', date: '2026-11-28', archive };
    expect(citationIn(cited, voice, { catalogue, now: NOW, edition }, at)).toMatchObject({
      day: '2026-11-28',
      version: '2026-11-28-0123abcd',
      release: at(archive),
    });
    const edited = { ...edition, archive: null };
    const bare = citationIn(cited, voice, { catalogue, now: NOW, edition: edited }, at);
    expect(bare).not.toHaveProperty('release');
  });

  it('of a strategy is the title of its page, not the short name of its links', () => {
    const plan = strategy('plan', {
      title: { vi: 'Chỉ thị về đối ngoại' },
      short: { vi: 'Chỉ thị' },
    });
    const issued = joinRecords(records({ strategies: [plan] }));
    const { title } = citedRecord(issued, { kind: 'strategy', id: 'plan' });
    expect(title).toEqual(plan.title);
  });

  it('of a page about no record is its title in each language, and its own address', () => {
    const languages = ['vi', 'en'].map((code) => ({ code, name: code, short: code }));
    const cited = citedPage(
      { ...catalogue, site: { ...catalogue.site, languages } },
      'year/2023',
      (voice) => voice.t('year.title', { year: 2023 }),
      (routes) => routes.page('years', 2023),
    );
    for (const lang of ['vi', 'en']) {
      const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang);
      expect(citationIn(cited, voice, { catalogue, now: NOW }, at)).toMatchObject({
        title: voice.t('year.title', { year: 2023 }),
        url: at(voice.routes.page('years', 2023)),
      });
    }
  });

  it('of all the data is a dataset by the name of the site, at the page that hands it out', () => {
    const cited = citedDataset(catalogue);
    const voice = voiceOf(catalogue.site, catalogue.taxonomy, 'vi');
    expect(citationIn(cited, voice, { catalogue, now: NOW }, at)).toMatchObject({
      key: 'data',
      as: 'dataset',
      title: voice.t('data.dataset', { name: voice.text(catalogue.site.name) }),
      url: at(voice.routes.page('data')),
    });
  });

  it('of a figure is a dataset', () => {
    expect(citedRecord(catalogue, { kind: 'figure', id: 'none' })).toMatchObject({
      as: 'dataset',
      title: { und: 'none' },
    });
  });
});
