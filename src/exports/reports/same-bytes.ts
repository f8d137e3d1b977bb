import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';

/*
 * The library writes the moment of writing into a document, in its properties and in the archive, and
 * names each link by chance. Two builds of the same content are the same to the last byte, so here is the
 * day of the data in place of the moment, and links have numbers in the order in which they come.
 */

/** The same Word document with nothing in it that differs from one writing to the next; `day` is `2026-11-28`. */
export function sameBytes(archive: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(archive);
  const links = linksIn(strFromU8(files[BODY] ?? new Uint8Array()));
  // Once through the text, however many links it has.
  const rename = (text: string) =>
    text.replace(/"([^"]+)"/g, (whole, id: string) => links.get(id) ?? whole);
  edit(files, BODY, rename);
  edit(files, LINKS, rename);
  edit(files, CORE, (text) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
  return zipSync(files, { mtime: localDay(day) });
}

/** The new name of each link, in quotes, by the one it was given. */
function linksIn(body: string): ReadonlyMap<string, string> {
  const found = [...body.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id = '']) => id);
  return new Map([...new Set(found)].map((id, index) => [id, `"link${index + 1}"`]));
}

function edit(files: Record<string, Uint8Array>, name: string, change: (text: string) => string) {
  const file = files[name];
  if (file) files[name] = strToU8(change(strFromU8(file)));
}

/** Archives hold local times: the same day wherever it is built. */
function localDay(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // The format begins in 1980.
  return new Date(Math.max(1980, year), month - 1, date);
}
