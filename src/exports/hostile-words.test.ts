import Ajv from 'ajv';
import { csvParse } from 'd3';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { KINDS, RECORD_KINDS } from '#domain/records/kinds.ts';
import { schemaFile } from '#i18n/data-paths.ts';
import { readFeed } from '../../tests/site/read-feed.ts';
import { calendarEntries, calendarHead } from '../components/event/event-calendar.ts';
import { apiFiles } from './data/api-files.ts';
import { eventFeed } from './feeds/event-feed.ts';
import { icsOf } from './formats/ics.ts';
import { restore } from './formats/csv.ts';
import { catalogue, folder, LONG, NOW, published, voices } from './hostile-words.test-records.ts';
import { linkedFiles } from './linked/linked-files.ts';
import { recordLd } from './json-ld/record-ld.ts';
import { partnerTables, tableFiles, tableParts } from './tables/table-files.ts';

/* What breaks formats, through the builders of data; `hostile-*.test.ts` beside it take it through the others. */

const { data, head, ground } = published;
const titles = catalogue.events.map(({ title }) => title['vi'] ?? '');
const [voice] = voices;
if (!voice) throw new Error('no voice');

describe('What breaks formats', () => {
  it('is all in the folder: none of it is refused', () => {
    expect(folder.events.map(({ id }) => id).sort()).toEqual([
      'cong-thuc',
      'dai-nhat',
      'dau-cau',
      'rat-dai',
      'xuong-dong',
    ]);
    expect(LONG).toHaveLength(300);
    for (const sign of ['"', ',', '&', '<', ']]>', '🙂', '\n'])
      expect(
        titles.some((title) => title.includes(sign)),
        sign,
      ).toBe(true);
    expect(titles.some((title) => title.startsWith('='))).toBe(true);
    expect(folder.partners[0]).toMatchObject({ established: null, sources: [] });
  });

  it('is the same in JSON, and keeps to the schemas', () => {
    const files = new Map(apiFiles(data, head, ground).map(({ path, content }) => [path, content]));
    for (const kind of RECORD_KINDS) {
      const check = new Ajv({ unknownFormats: 'ignore' }).compile(
        files.get(schemaFile(kind)) as object,
      );
      const file = files.get(`api/v1/${KINDS[kind].collection}.json`);
      const back = JSON.parse(JSON.stringify(file)) as Record<string, { id: string }[]>;
      const rows = back[KINDS[kind].collection] ?? [];
      expect(rows).toEqual(data[kind]);
      expect(rows.filter((row) => check(row) !== true)).toEqual([]);
    }
  });

  it('is the same in tables, where no spreadsheet runs it', () => {
    for (const { name, path, text, rows } of [
      ...tableFiles(published),
      ...partnerTables(published),
    ]) {
      if (!path.endsWith('.csv')) continue;
      const read = csvParse(text.replace(/^\u{FEFF}/u, ''));
      expect(read, name).toHaveLength(rows ?? -1);
      const cells = read.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=@]|^[+-](?![\d.]+$)/.test(cell))).toEqual([]);
    }
    const events = csvParse(tableFiles(published)[0]?.text.replace(/^\u{FEFF}/u, '') ?? '');
    expect(events.map((row) => restore(row['title_vi'] ?? ''))).toEqual(titles);
  });

  it('is the same in the parts of tables that are too large for hosts', () => {
    expect(tableParts(published)).toEqual([]);
    const parts = tableParts(published, 500).filter(({ name }) => name === 'events');
    expect(parts.map(({ path }) => path)).toContain('data/events-part-2.csv');
    const read = parts.flatMap(({ text }) => csvParse(text.replace(/^\u{FEFF}/u, '')));
    expect(read.map((row) => restore(row['title_vi'] ?? ''))).toEqual(titles);
  });

  it('leaves numbers below zero numbers', () => {
    const text = (name: string) =>
      tableFiles(published)
        .find((one) => one.name === name)
        ?.text.replace(/^\u{FEFF}/u, '') ?? '';
    expect(csvParse(text('partners')).map((row) => Number(row['longitude']))).toEqual([-129.08]);
    expect(csvParse(text('observations')).map((row) => Number(row['value']))).toEqual([
      -3.5, 0, 4, 5,
    ]);
  });

  it.each(['vi', 'en'])('is the same in the feeds of %s', (lang) => {
    const own = voices.find((one) => one.lang === lang) ?? voice;
    const feed = {
      catalogue,
      voice: own,
      origin: null,
      now: NOW,
      head,
      title: LONG,
      paths: { xml: '/feed.xml', json: '/feed.json' },
      page: '/',
      events: catalogue.events,
      bodyOf: () => '<p><code>&lt;b&gt;</code> &amp; ]]&gt; ]]></p>',
      changedOn: () => undefined,
    };
    const atom = readFeed(eventFeed(feed, 'xml'));
    const json = JSON.parse(eventFeed(feed, 'json')) as { items: { id: string; title: string }[] };
    expect(atom.entries.map(({ id }) => id)).toEqual(json.items.map(({ id }) => id));
    expect(json.items.map(({ title }) => title).sort()).toEqual(
      catalogue.events.map((event) => own.text(event.title)).sort(),
    );
  });

  it('is the same in calendars, with a day only where there is one', () => {
    const context = { catalogue, voice, now: NOW };
    const text = icsOf(
      calendarEntries(context, catalogue.events, null),
      calendarHead({ now: NOW }, LONG, null),
    );
    const entries = new ICAL.Component(ICAL.parse(text) as string[]).getAllSubcomponents();
    const dated = entries.filter((entry) => entry.hasProperty('dtstart'));
    expect(entries).toHaveLength(titles.length);
    expect(dated.map((entry) => String(entry.getFirstPropertyValue('uid')).split('@')[0])).toEqual([
      'roi-dau',
      'thieu-dich',
      'rat-dai',
    ]);
    const said = entries.map((entry) => String(entry.getFirstPropertyValue('summary')));
    for (const title of titles) expect(said.some((one) => one.startsWith(title))).toBe(true);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is the same as linked data, in both formats', () => {
    const [turtle, document] = ['.ttl', '.jsonld'].map(
      (ending) => linkedFiles(published).find(({ path }) => path.endsWith(ending))?.text ?? '',
    );
    const quads = new Parser({ baseIRI: 'https://a.example/', format: 'text/turtle' }).parse(
      turtle ?? '',
    );
    const said = quads.map(({ object }) => object.value);
    const graph = (JSON.parse(document ?? '') as { '@graph': object[] })['@graph'];
    const texts = JSON.stringify(graph);
    for (const title of titles) {
      expect(said).toContain(title);
      expect(texts).toContain(JSON.stringify(title));
    }
  });

  it('of a language without a translation is in the main one, never nothing', () => {
    const english = voices.find(({ lang }) => lang === 'en') ?? voice;
    const setting = { voice: english, head, origin: null, base: '/' };
    const one = data.event.find(({ id }) => id === 'thieu-dich');
    const ld = one && (recordLd('event', one, setting) as { '@graph': { name?: string }[] });
    expect(ld?.['@graph'][0]?.name).toBe('Chỉ thiếu bản dịch');
    expect(one?.title).toEqual({ vi: 'Chỉ thiếu bản dịch' });
  });

  it('is the same for search engines', () => {
    const setting = { voice, head, origin: null, base: '/' };
    const named = data.event.map((one) => {
      const ld = recordLd('event', one, setting) as { '@graph': { name?: string }[] };
      return ld['@graph'][0]?.name;
    });
    expect(named).toEqual(titles);
  });
});
