import { joinRecords } from '#domain/catalogue/catalogue.ts';
import { voiceOf } from '#i18n/voice.ts';
import { renderBody } from '#markdown/render-body.ts';
import { passedRecords, type PlacedRecord } from '#reading/passed-records.ts';
import { placeFile } from '#reading/place-file.ts';
import { readRecord } from '#reading/read-record.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { valuesOf } from '#reading/read-record.ts';
import type { EntryFilesNow } from '../check/known.ts';
import { eventHtml } from './event-html.ts';

/** Where and to whom an event is shown. */
export interface PreviewGround {
  readonly known: readonly PlacedRecord[];
  readonly languages: readonly string[];
  /** Language of the pane that is looked at. */
  readonly lang: string;
  readonly base: string;
  readonly now: number;
}

/** Stands where something must be written that is not written yet, or not yet rightly. */
const UNWRITTEN: Readonly<Record<string, unknown>> = {
  title: '…',
  summary: '…',
  category: 'x',
  pillars: ['x'],
};

/** An event that is being written, as its page will show it; null until it has a date. */
export async function previewEvent(
  { files, replaced }: EntryFilesNow,
  { known, languages, lang, base, now }: PreviewGround,
): Promise<string | null> {
  const gone = new Set([...replaced, ...files.map(({ file }) => file)]);
  const own = files.map((file) => leniently(readPlaced(file)));
  const records = passedRecords([...known.filter(({ placed }) => !gone.has(placed.file)), ...own]);
  const [main = ''] = languages;
  const id = own[0]?.placed.id;
  const catalogue = joinRecords(records);
  const event = catalogue.events.find((each) => each.id === id);
  if (!event) return null;
  const file = own.find(({ placed }) => placed.id === `${event.id}.${lang}`) ?? own[0];
  const body = await renderBody(file?.read.body?.text ?? '');
  const voice = voiceOf(catalogue.site, catalogue.taxonomy, lang || main, base);
  return eventHtml({ voice, catalogue, now, event, body }).html;
}

function readPlaced(content: EntryFilesNow['files'][number]): PlacedRecord {
  const { file, id, collection } = placeFile(content.file);
  if (collection === null) throw new Error(`${file} belongs to no collection`);
  return { placed: { file, id, collection }, read: readRecord(content, collection) };
}

/** The record with what its schema refuses left out, or marked as unwritten. */
function leniently(record: PlacedRecord): PlacedRecord {
  const { read, placed } = record;
  if (read.value !== null || !read.document) return record;
  const data = { ...(valuesOf(read.document) as Record<string, unknown>) };
  const { schema } = COLLECTIONS[placed.collection];
  for (const { path } of read.complaints) {
    const key = String(path[0]);
    if (key in UNWRITTEN) data[key] = UNWRITTEN[key];
    else Reflect.deleteProperty(data, key);
  }
  const { success, data: value } = schema.safeParse(data);
  return success ? { ...record, read: { ...read, value } } : record;
}
