import { expect, it } from 'vitest';
import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import type { Quantity } from '#domain/records/strategy.ts';
import { allData } from '../data/collections.ts';
import { ground, HEAD } from '../data/ground.test-records.ts';
import { allTables } from './tables.ts';

/* What the records say, and the tables have to say too. */

const sources = [{ source: 'press', locator: { vi: 'tr. 3', en: 'p. 3' } }];
const tables = allTables(
  allData(
    ground(
      joinRecords(
        made.records({
          events: [
            made.event('talks', {
              sources: [...sources, { source: 'press', locator: null }],
              outcomes: [made.outcome('memorandum', 'signed', { date: dateOf('2024-05~') })],
            }),
          ],
          partners: [
            made.partner('busan', {
              summary: { vi: 'Cảng', en: 'A port' },
              keySince: dateOf('2019'),
              continued: { at: dateOf('2025-07'), source: 'press' },
              agreements: [
                made.agreement('first', [made.stage('signed', '1995-11')], {
                  fields: { vi: 'Cảng' },
                  signedBy: { und: 'A, B' },
                  note: { en: 'Lost' },
                  sources,
                }),
              ],
            }),
          ],
          strategies: [
            made.strategy('plan', {
              summary: { vi: 'Tóm tắt' },
              relations: [{ type: 'replaces', to: 'old' }],
              objectives: [
                made.objective('more', {
                  indicator: { vi: 'Số đoàn' },
                  note: { en: 'As printed' },
                  source: sources[0] ?? null,
                  target: {
                    ...quantity({ value: 10 }, 'at-least', '%'),
                    aimsAt: 'yearly-growth',
                    from: 2026,
                    year: 2030,
                  },
                  baseline: {
                    ...quantity({ min: 7, max: 8 }, 'range', 'đoàn'),
                    at: dateOf('2025'),
                  },
                }),
              ],
            }),
            made.strategy('old'),
          ],
          people: [
            made.person('someone', {
              country: 'KR',
              distinction: { vi: 'Thị trưởng' },
              roles: [made.role('Mayor', '2011'), made.role('Governor', '2016-02', null)],
              wikidata: 'Q1',
              sources,
            }),
          ],
          figures: [{ ...made.figure('delegations'), sources }],
          organisations: [
            made.organisation('office', {
              short: { und: 'OFF' },
              founded: dateOf('1990'),
              dissolved: dateOf('2025-03'),
              succeededBy: [
                { id: 'heir', at: dateOf('2025-03') },
                { id: 'other', at: null },
              ],
            }),
            made.organisation('heir'),
            made.organisation('other'),
          ],
        }),
      ),
    ),
  ),
  HEAD.languages,
);

const LOCATORS = { locators_vi: ['press: tr. 3'], locators_en: ['press: p. 3'] };

it.each([
  ['events', { id: 'talks' }, LOCATORS],
  [
    'outcomes',
    { event: 'talks' },
    { date: '2024-05~', date_earliest: '2024-05-01', date_latest: '2024-05-31' },
  ],
  [
    'partners',
    { id: 'busan' },
    { summary_en: 'A port', key_since: '2019', continued: '2025-07', continued_source: 'press' },
  ],
  [
    'agreements',
    { id: 'first' },
    { fields_vi: 'Cảng', signed_by_en: 'A, B', note_vi: '', note_en: 'Lost', ...LOCATORS },
  ],
  ['strategies', { id: 'plan' }, { summary_vi: 'Tóm tắt', relations: ['replaces old'] }],
  [
    'objectives',
    { id: 'more' },
    {
      indicator_vi: 'Số đoàn',
      note_en: 'As printed',
      locator_vi: 'tr. 3',
      locator_en: 'p. 3',
      target: 10,
      target_from: 2026,
      target_year: 2030,
      unit_vi: '%',
      baseline: '',
      baseline_min: 7,
      baseline_max: 8,
      baseline_qualifier: 'range',
      baseline_unit_vi: 'đoàn',
      baseline_at: '2025',
    },
  ],
  ['figures', { id: 'delegations' }, { sources: ['press'], ...LOCATORS }],
  [
    'people',
    { id: 'someone' },
    {
      name_vi: 'someone',
      country: 'KR',
      distinction_vi: 'Thị trưởng',
      roles_en: ['2011 Mayor', '2016-02 Governor'],
      role_sources: ['press', '-'],
      wikidata: 'Q1',
      sources: ['press'],
      json: '/api/v1/people/someone.json',
      ...LOCATORS,
    },
  ],
  [
    'organisations',
    { id: 'office' },
    {
      short_vi: 'OFF',
      kind: 'other',
      founded: '1990',
      dissolved_latest: '2025-03-31',
      succeeded_by: ['heir 2025-03', 'other'],
    },
  ],
])('The table of %s has what the record says', (name, which, facts) => {
  const [[column, value] = ['', '']] = Object.entries(which);
  const rows = tables.find((table) => table.name === name)?.cells;
  expect(rows?.find((row) => row[column] === value)).toMatchObject(facts);
});

/** A number with its unit, in no language; of a range the ends. */
function quantity(
  given: { readonly value?: number; readonly min?: number; readonly max?: number },
  qualifier: Quantity['qualifier'],
  unit: string,
): Quantity {
  return { value: null, min: null, max: null, ...given, qualifier, unit: { und: unit } };
}
