import * as made from '#domain/catalogue/catalogue.test-records.ts';
import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { dateOf } from '#domain/dates/edtf-date.ts';
import { voiceOf } from '#i18n/voice.ts';
import { passedRecords, withdrawalsIn } from '#reading/passed-records.ts';
import { readFiles } from '#reading/read-files.ts';
import { readFolder } from '#reading/read-folder.ts';
import { publishedData } from './data/published.ts';

/*
 * One content folder with what breaks formats (quotes, marks, formulas, line ends, a missing date, place, translation
 * or source), and beside it what the check lets no author write, as the builders of files get it.
 */

/** The day on which all of it is built (ms, UTC). */
export const NOW = Date.UTC(2026, 0, 1);
/** Longer than a title may be. */
export const LONG = `${'Tiêu đề dài, "lạ" & <b>\n'.repeat(20).slice(0, 299)}=`;
/** Letters apart from their marks, as some systems hand them on. */
const APART = 'Hội nghị về đối ngoại'.normalize('NFD');

/** The folder as it is read. */
export const reading = readFiles(await readFolder('tests/fixtures/hostile-words'));
/** Its records. */
export const folder = passedRecords(reading.records);
export const withdrawals = withdrawalsIn(reading.records);

/** The records of the folder and those that no author may write. */
export const catalogue = joinRecords({
  ...folder,
  events: [
    ...folder.events,
    made.event('ba-tram', { title: { vi: LONG }, date: dateOf('/2030'), sources: [] }),
    made.event('roi-dau', { title: { vi: APART, en: APART }, summary: { vi: APART, en: APART } }),
    made.event('thieu-dich', { title: { vi: 'Chỉ thiếu bản dịch' }, summary: { vi: 'Có' } }),
  ],
});

export const published = publishedData({
  catalogue,
  now: NOW,
  release: null,
  bodies: {
    event: new Map([['dau-cau', { vi: 'Xem `<b>` & "thế" ]]> 🙂' }]]),
    partner: new Map(),
    strategy: new Map(),
  },
  base: '/',
  address: (path) => path,
});

/** The languages of the site, the main one first. */
export const voices = catalogue.site.languages.map(({ code }) =>
  voiceOf(catalogue.site, catalogue.taxonomy, code),
);

/** A text in one line, as most formats have it. */
export const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
