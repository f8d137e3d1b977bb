import { describe, expect, it } from 'vitest';
import { yearOf } from '#domain/dates/compare.ts';
import { passedRecords } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { withCapital } from '#i18n/as-sentence.ts';
import { readUntilByKind, readUntilInWords } from '#i18n/read-until-in-words.ts';
import { voiceOf } from '#i18n/voice.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { ADDRESS, isServed, pageAt } from './built-site.ts';
import { attribute } from './elements.ts';

const files = await readFolder(contentFolder());
const { site, taxonomy, events } = passedRecords(readFiles(files).records);
/** A page of another name may have the same address. */
const hasAbout = files.some(({ file }) => /^pages\/[^/]+\/about\.mdx$/.test(file));
const voices = ADDRESS.languages.map((code) => voiceOf(site, taxonomy, code, ADDRESS.base));
/** Later years need not be filled yet, at whatever time this test runs. */
const until = site.readUntil.events ? yearOf(site.readUntil.events) : 2025;
const filled = new Set(events.map(({ date }) => yearOf(date)));

describe.each(voices)('the coverage page in $lang', (voice) => {
  const page = pageAt(voice.routes.page('coverage'));
  const named = page.elements.flatMap((element) => {
    const [from = NaN, to = NaN] = attribute(element, 'data-gap')?.split('/').map(Number) ?? [];
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });

  it('names as gaps only years of the span in which no event begins', () => {
    expect(named.filter((year) => filled.has(year))).toEqual([]);
    const first = Math.min(site.span.from, ...filled);
    expect(named.filter((year) => year < first || year > site.span.to)).toEqual([]);
  });

  it('names every year that lies empty between two events, unless one lasts for it', () => {
    const lasting = events.filter(({ date }) => date.kind === 'interval');
    const lasts = (year: number) =>
      lasting.some(
        ({ date }) =>
          date.earliest < Date.UTC(year + 1, 0) &&
          (date.latest >= Date.UTC(year, 0) || !Number.isFinite(date.latest)),
      );
    const past = [...filled].filter((year) => year <= until);
    const [first, last] = [Math.min(...past), Math.max(...past)];
    const empty = Array.from(
      { length: Math.max(0, last - first + 1) || 0 },
      (_, at) => first + at,
    ).filter((year) => !filled.has(year) && !lasts(year) && year <= site.span.to);
    expect(empty.filter((year) => !named.includes(year))).toEqual([]);
  });

  it('says up to which day sources were read for each kind of record', () => {
    const said = readUntilByKind(site).map(({ date }) => voice.date(date));
    expect(said.filter((day) => !page.html.includes(day))).toEqual([]);
  });

  it('sets what earlier editions had beside what there is today', () => {
    const { editions } = site;
    const rows = page.html.split('data-editions')[1]?.split('</section>')[0]?.match(/<tr/g) ?? [];
    // The heads, the editions and today.
    expect(rows).toHaveLength(editions.length > 0 ? editions.length + 2 : 0);
    const names = editions.map(({ name }) => voice.text(name));
    expect(names.filter((name) => !page.html.includes(name))).toEqual([]);
  });

  it('is led to from home and about by the day sources were read to', () => {
    const words = readUntilInWords(site, voice);
    const pages = [
      voice.routes.page('home'),
      ...(hasAbout ? [voice.routes.page('about')] : []),
    ].filter(isServed);
    const said = pages.filter((path) =>
      pageAt(path).elements.some(
        (element) => attribute(element, 'href') === `${page.path}#read-until`,
      ),
    );
    expect(said).toEqual(words === null ? [] : pages);
    if (words === null) return;
    expect(
      pages.filter((path) => !pageAt(path).html.includes(withCapital(words, voice.lang))),
    ).toEqual([]);
    expect(page.elements.some((element) => attribute(element, 'id') === 'read-until')).toBe(true);
  });
});
