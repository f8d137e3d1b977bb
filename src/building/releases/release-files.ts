import { joinRecords } from '#domain/catalogue/catalogue.ts';
import type { Release } from '#domain/catalogue/releases.ts';
import { BODY_KINDS, KINDS, type BodyKind } from '#domain/records/kinds.ts';
import type { LocalText } from '#domain/records/text.ts';
import { apiFiles } from '#exports/data/api-files.ts';
import { publishedData, type Bodies, type PublishedData } from '#exports/data/published.ts';
import { turtleFile } from '#exports/linked/linked-files.ts';
import { tableFiles } from '#exports/tables/table-files.ts';
import type { Reading } from '#reading/read-files.ts';
import type { PackedFiles } from '../archive/pack.ts';
import { contentIn } from '../read-content.ts';
import type { SiteAddress } from '../site-address.ts';

/** A past state of the data, written anew from the content of its time. */
export interface ReleaseFiles {
  readonly version: string;
  readonly records: number;
  /** Content files that the schemas of today refuse: they are missing from all but the raw content. */
  readonly unread: readonly string[];
  /** Tables, records and the content they were made from, by their names in the archive. */
  readonly files: PackedFiles;
}

/** The data of a release: today's tables and records of the content as its commit has it. Nothing of it is run. */
export function releaseFiles(
  reading: Reading,
  { day }: Release,
  address: Pick<SiteAddress, 'site' | 'base'>,
): ReleaseFiles {
  const published = dataOf(reading, day, address);
  const { data, head, ground } = published;
  // One file for all records of a kind; a file for each record would be the same again.
  const api = apiFiles(data, head, ground)
    .filter(({ path }) => /^api\/v1\/(schemas\/)?[^/]+$/.test(path))
    .map(({ path, content }) => [path, JSON.stringify(content)] as const);
  const tables = [...tableFiles(published), turtleFile(published)].map(
    ({ path, text }) => [path, text] as const,
  );
  const content = reading.files.flatMap(({ file, text }) =>
    text === null ? [] : [[`content/${file}`, text] as const],
  );
  return {
    version: head.version,
    records: Object.values(data).flat().length,
    unread: reading.records
      .filter(({ read }) => read.value === null)
      .map(({ placed }) => placed.file),
    files: new Map(
      [...api, ...tables, ...content].map(([name, text]) => [name, Buffer.from(text)]),
    ),
  };
}

function dataOf(
  reading: Reading,
  day: string,
  { site, base }: Pick<SiteAddress, 'site' | 'base'>,
): PublishedData {
  const content = contentIn(reading);
  return publishedData({
    catalogue: joinRecords(content.records),
    now: Date.parse(day),
    release: day,
    bodies: bodiesOf(content.bodies, reading.languages),
    base,
    address: (path) => (site === null ? path : new URL(path, site).href),
  });
}

/** The Markdown of the records, from entries such as `events/busan` and `eventTexts/busan.en`. */
function bodiesOf(entries: ReadonlyMap<string, string>, languages: readonly string[]): Bodies {
  const bodies = BODY_KINDS.map((kind) => [kind, bodiesOfKind(kind, entries, languages)] as const);
  return Object.fromEntries(bodies) as Record<BodyKind, Map<string, LocalText>>;
}

function bodiesOfKind(
  kind: BodyKind,
  entries: ReadonlyMap<string, string>,
  [main = '']: readonly string[],
): Map<string, LocalText> {
  const { collection, texts } = KINDS[kind];
  const bodies = new Map<string, LocalText>();
  for (const [entry, text] of entries) {
    const [of, name = ''] = entry.split('/');
    const [id = '', lang = main] = name.split('.');
    if ((of !== collection && of !== texts) || text.trim() === '') continue;
    bodies.set(id, { ...bodies.get(id), [lang]: text.trim() });
  }
  return bodies;
}
