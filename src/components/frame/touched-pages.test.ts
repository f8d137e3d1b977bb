import { describe, expect, it } from 'vitest';
import type { RecordRef } from '#domain/records/kinds.ts';
import { routesOf } from '#i18n/routes.ts';
import { touchedPages } from './touched-pages.ts';

const CHANGED: RecordRef[] = [{ kind: 'event', id: 'visit' }];
const TOUCHED = {
  records: [...CHANGED, { kind: 'partner', id: 'busan' } as const],
  years: [2023],
  decades: [2020],
  countries: ['KR'],
};

describe('the pages that a change shows on', () => {
  for (const lang of ['vi', 'en'])
    it(`are overviews, lists and the pages of what it touches, at the addresses of ${lang}`, () => {
      const routes = routesOf(lang, 'vi', '/city/');
      const isTouched = touchedPages(routes, CHANGED, TOUCHED);
      const shown = [
        routes.page('home'),
        routes.page('timeline'),
        routes.page('events'),
        routes.record('event', 'visit'),
        routes.record('partner', 'busan'),
        routes.page('years', 2023),
        routes.page('decades', 2020),
        routes.page('countries', 'kr'),
        routes.page('countries', 'kr', 2),
      ];
      const others = [
        routes.record('event', 'visit-of-another'),
        routes.page('years', 2022),
        routes.page('partners'),
        routes.page('countries', 'jp'),
        routes.page('data'),
      ];
      expect(shown.filter((path) => !isTouched(path))).toEqual([]);
      expect(others.filter(isTouched)).toEqual([]);
    });
});
