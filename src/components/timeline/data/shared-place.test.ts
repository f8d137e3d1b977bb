import { describe, expect, it } from 'vitest';
import { event, records } from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { pageContext } from '../../frame/site-context.ts';
import { cardsData } from './card-files.ts';
import { sharedElsewhere, sharedPlace } from './shared-place.ts';

const VERSION = '2026-11-20-0123abcd';
const archive = '/data/releases/2026-11-20/chronicle.zip';
const catalogue = joinRecords(records({ events: [event('talks')] }));
const beside = { pages: [], glossary: [] };
// Built nine days after the day that its data is of.
const built = pageContext(catalogue, 'en', '/', beside, Date.UTC(2026, 10, 29, 12));
const released = { ...built, edition: { version: VERSION, date: '2026-11-20', archive } };
const edited = { ...built, edition: { ...released.edition, archive: null } };

describe('the timeline in other languages', () => {
  it('is each but the page’s own, with its name in the page’s language and its path', () => {
    expect(sharedElsewhere(built, '/b/')).toEqual([
      { lang: 'vi', language: 'Vietnamese', path: '/b/dong-thoi-gian/' },
    ]);
  });
});

describe('what views of the timeline are told by', () => {
  it('is the day and the version of the data, not the day of the build', () => {
    const place = sharedPlace(released, null, '');
    expect(place).toMatchObject({
      dataDay: '2026-11-20',
      dataVersion: VERSION,
      release: archive,
      dataDate: `20 November 2026 (version ${VERSION})`,
    });
    expect(JSON.stringify(place)).not.toMatch(/29 November|2026-11-29/);
  });

  it('names no place of a state that is no release, nor a version that nobody knows', () => {
    expect(sharedPlace(edited, null, '').release).toBeUndefined();
    const unknown = sharedPlace(built, null, '');
    expect(unknown).toMatchObject({ dataDay: '2026-11-29', dataDate: '29 November 2026' });
    expect(unknown.dataVersion).toBeUndefined();
  });

  it('has the host that ready calendars have in the ids of their events', () => {
    expect(sharedPlace(built, null, '').calendarHost).toBe('address.invalid');
    expect(sharedPlace(built, 'https://a.example', '').calendarHost).toBe('a.example');
  });
});

describe('the citation of a card', () => {
  it('has day and version of the data, and the place of a release', () => {
    const { citeText, release } = cardsData('', released);
    expect(citeText).toContain(
      `as of 20 November 2026 (data version ${VERSION}, kept at {release})`,
    );
    expect(release).toBe(archive);
    expect(cardsData('', edited).citeText).toContain(`20 November 2026 (data version ${VERSION}),`);
    expect(cardsData('', built).citeText).toContain('as of 29 November 2026, {url}');
  });
});
