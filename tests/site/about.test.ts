import { describe, expect, it } from 'vitest';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { coverageOf } from '#domain/catalogue/coverage.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { todayIn } from '#domain/dates/day-in-zone.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { voiceOf } from '#i18n/voice.ts';
import { missingInWords } from '../../src/components/about/missing.ts';
import { buildMoment } from '../../src/build-moment.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { dataState } from './data-state.ts';
import { ADDRESS, isServed, pageAt } from './built-site.ts';
import { attribute, textOf } from './elements.ts';

const catalogue = joinRecords(passedRecords(readFiles(await readFolder(contentFolder())).records));
const { site, taxonomy } = catalogue;
const now = todayIn(site.city.timeZone, buildMoment());
const voices = ADDRESS.languages.map((code) => voiceOf(site, taxonomy, code, ADDRESS.base));

describe.each(voices)('what the about page in $lang counts and names', (voice) => {
  const path = voice.routes.page('about');
  // Content need not have such a page, nor place the elements in it.
  const elements = isServed(path) ? pageAt(path).elements : [];
  const marked = (name: string) =>
    elements.filter((element) => attribute(element, name) !== undefined).map(textOf);

  it('is what the records lack', () => {
    const lacking = missingInWords(coverageOf(catalogue, now), voice);
    for (const said of marked('data-missing')) {
      expect(lacking.filter((sentence) => !said.includes(sentence))).toEqual([]);
    }
  });

  it('is the day and the version of the data, where it says how it is cited', () => {
    const { day, version } = dataState();
    const date = voice.date(dateOf(day));
    for (const said of marked('data-citation')) {
      expect(said).toContain(date);
      expect(said).toContain(version);
    }
  });

  it('is who publishes it and under which licence', () => {
    const cited = marked('data-citation');
    const publisher = voice.text(site.publisher);
    const silent = [...marked('data-publisher'), ...cited].filter(
      (said) => !said.includes(publisher),
    );
    expect(silent).toEqual([]);
    const licences = elements.filter(
      (element) => attribute(element, 'href') === site.contentLicence.url,
    );
    expect(licences.length).toBeGreaterThanOrEqual(cited.length);
  });
});
