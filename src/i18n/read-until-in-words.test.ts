import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import type { Site } from '#domain/records/site.ts';
import { readUntilByKind, readUntilInWords } from './read-until-in-words.ts';
import { voiceOf } from './voice.ts';

const { site, taxonomy } = trial.records();
const both = (readUntil: Site['readUntil']) =>
  ['vi', 'en'].map((lang) => readUntilInWords({ readUntil }, voiceOf(site, taxonomy, lang)));
const day = dateOf('2026-03-14');
const ALL = Object.fromEntries(
  RECORD_KINDS.filter((kind) => kind !== 'source').map((kind) => [KINDS[kind].collection, day]),
);

describe('readUntilInWords()', () => {
  it('is one day where it is the same for all', () => {
    expect(both(ALL)).toEqual(['nguồn đọc đến 14.3.2026', 'sources read up to 14 March 2026']);
  });

  it('names the kinds of record beside each date where it is not', () => {
    expect(both({ ...ALL, figures: dateOf('2025') })).toEqual([
      'nguồn đọc đến 14.3.2026 (sự kiện, địa phương đối tác, chiến lược và chính sách, nhân vật, tổ chức); năm 2025 (số liệu)',
      'sources read up to 14 March 2026 (events, partner localities, strategies and policies, people, organisations); 2025 (figures)',
    ]);
  });

  it('does not say of all what holds for one', () => {
    expect(both({ events: day })).toEqual([
      'nguồn đọc đến 14.3.2026 (sự kiện)',
      'sources read up to 14 March 2026 (events)',
    ]);
  });

  it('is nothing where the site says nothing', () => {
    expect(both({})).toEqual([null, null]);
    expect(readUntilByKind({ readUntil: { people: undefined } })).toEqual([]);
  });
});
