import { describe, expect, it } from 'vitest';
import * as trial from '#domain/catalogue/catalogue.test-records.ts';
import { voiceOf } from '#i18n/voice.ts';
import { missingInWords } from './missing.ts';

const { site, taxonomy } = trial.records();
const WHOLE = { part: 4, of: 4 };
const COMPLETE = {
  reach: { from: 1975, to: 2026 },
  gaps: [],
  inMainLanguage: WHOLE,
  printedTitle: WHOLE,
  wellSourced: WHOLE,
  readings: { whole: 4, part: 0, excerpt: 0, title: 0, unknown: 0 },
  undatedPartners: { part: 0, of: 4 },
};
type Given = Partial<Parameters<typeof missingInWords>[0]>;
const said = (given: Given, lang = 'en') =>
  missingInWords({ ...COMPLETE, ...given }, voiceOf(site, taxonomy, lang));

describe('missingInWords()', () => {
  it('says nothing of what is whole, nor of a chronicle without records', () => {
    expect(said({})).toEqual([]);
    const none = { part: 0, of: 0 };
    const readings = { whole: 0, part: 0, excerpt: 0, title: 0, unknown: 0 };
    const empty = { inMainLanguage: none, printedTitle: none, wellSourced: none };
    expect(said({ ...empty, readings, undatedPartners: none })).toEqual([]);
  });

  it('names the years without events, in runs', () => {
    const gaps = [
      { from: 1978, to: 1979 },
      { from: 2009, to: 2009 },
    ];
    expect(said({ gaps })).toEqual(['Without any event in 1975–2026: 3 years (1978–1979, 2009).']);
    expect(said({ gaps }, 'vi')).toEqual([
      '3 năm trong 1975–2026 chưa có sự kiện nào: 1978–1979, 2009.',
    ]);
  });

  it('counts what lacks, not what is there', () => {
    expect(said({ inMainLanguage: { part: 1, of: 4 } })).toEqual([
      'Without a source in Vietnamese: 3 events of 4.',
    ]);
    expect(said({ wellSourced: { part: 3, of: 4 } })).toEqual([
      'Resting on fewer than two sources: 1 event of 4.',
    ]);
    expect(said({ printedTitle: { part: 2, of: 4 } })).toEqual([
      'Without a source whose printed title is known: 2 events of 4.',
    ]);
    expect(said({ readings: { whole: 1, part: 2, excerpt: 0, title: 0, unknown: 2 } })).toEqual([
      'Not read in full, or not recorded how far: 4 sources of 5.',
    ]);
    expect(said({ undatedPartners: { part: 1, of: 4 } })).toEqual([
      'Not dated by any source: 1 tie with localities of 4.',
    ]);
  });
});
