import { expect, it } from 'vitest';
import type { Records } from '#domain/catalogue/records.ts';
import { movedFiles } from './moved-files.ts';

const NONE = {
  events: [],
  partners: [],
  strategies: [],
  figures: [],
  people: [],
  organisations: [],
  sources: [],
} as unknown as Records;
const renamed = [{ id: 'new', aliases: ['old'] }] as never;
const filesOf = (records: Partial<Records>) =>
  movedFiles({ ...NONE, ...records }, { languages: ['vi', 'en'] }).map(
    ({ from, to }) => `${from} → ${to}`,
  );

it('all that is made of a record is kept where it was, in each language', () => {
  expect(filesOf({ events: renamed })).toEqual([
    'api/v1/events/old.json → api/v1/events/new.json',
    'su-kien/old.ics → su-kien/new.ics',
    'en/events/old.ics → en/events/new.ics',
  ]);
  expect(filesOf({ partners: renamed })).toEqual([
    'api/v1/partners/old.json → api/v1/partners/new.json',
    'data/partners/old.csv → data/partners/new.csv',
    'feeds/partner/old.xml → feeds/partner/new.xml',
    'feeds/partner/old.json → feeds/partner/new.json',
    'calendar/partner/old.ics → calendar/partner/new.ics',
    'en/feeds/partner/old.xml → en/feeds/partner/new.xml',
    'en/feeds/partner/old.json → en/feeds/partner/new.json',
    'en/calendar/partner/old.ics → en/calendar/partner/new.ics',
  ]);
  expect(filesOf({ figures: renamed })).toEqual([
    'api/v1/figures/old.json → api/v1/figures/new.json',
    'data/figures/old.csv → data/figures/new.csv',
  ]);
});

it('of records that have always had their ids nothing is kept', () => {
  expect(filesOf({ people: [{ id: 'same', aliases: [] }] as never })).toEqual([]);
});
